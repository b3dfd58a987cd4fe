import { randomUUID } from 'node:crypto';
import { mayKnowOf } from '../audits/change.policy.ts';
import { insertEntry, lockMatter, tieAddressees, updateMatter } from '../audits/index.ts';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type LetterAbout, type LetterInput, letterInput } from './letter.model.ts';
import { mayBeginMatter, mayRegisterLetter } from './letter.policy.ts';
import {
  findLetterMatters,
  findLetterSubject,
  findTransmittal,
  holdLetter,
  saveTransmittal,
} from './letter.store.ts';
import { findMatterEvents } from './matter-event.store.ts';
import { type Changed, matterFaults } from './matter-fault.model.ts';
import { recordMatterChange } from './matter-log.ts';
import { noteMatterStep } from './note-step.ts';

/**
 * Registers the auditors' letter, or changes what was registered: what it says itself, and the matters of those that it
 * goes to. A matter whose own dates differ from the letter's keeps them. What contradicts is kept as entered.
 */
export function registerLetter(
  context: RequestContext,
  about: LetterAbout,
  input: LetterInput,
): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester, record } = change;
    const subject = isId(about.id) ? await findLetterSubject(transaction, organisationId, about) : undefined;
    if (!subject || !mayKnowOf(requester, subject, subject.bodyIds)) return refuse('notFound');
    const there = await findLetterMatters(transaction, organisationId, about);
    const concerned = there.map(({ bodyId }) => bodyId);
    if (!mayRegisterLetter(requester, subject, concerned)) return refuse('forbidden');
    const parsed = parseChange(letterInput, input, matterFaults);
    if (!parsed.ok) return parsed;
    if (subject.isWithdrawn) return refuseField('dated', 'withdrawn');
    const { version, recipients, answerBy, receivedOn, ...facts } = parsed.value;
    if (receivedOn !== null && receivedOn > swedishDay(change.now()))
      return refuseField('receivedOn', 'inFuture');
    if (recipients.some(({ bodyId }) => !mayBeginMatter(requester, subject, bodyId)))
      return refuse('forbidden');
    await holdLetter(transaction, organisationId, about);
    const before = await findTransmittal(transaction, organisationId, about);
    if (version !== (before?.version ?? 0)) return refuse('stale');
    const bodies = await findBodies(transaction, organisationId);
    const known = new Set(bodies.map(({ id }) => id));
    if (recipients.some(({ bodyId }) => !known.has(bodyId))) return refuseField('recipients', 'unknownBody');

    const changed = differences<Partial<typeof facts>>((before ?? {}) as Partial<typeof facts>, facts);
    if (changed) {
      await saveTransmittal(transaction, organisationId, {
        id: before?.id ?? randomUUID(),
        auditId: about.noun === 'audit' ? about.id : null,
        followUpId: about.noun === 'followUp' ? about.id : null,
        ...facts,
        version: version + 1,
      });
      await record({
        noun: about.noun,
        nounId: about.id,
        verb: 'registerLetter',
        before: before ? changed.before : null,
        after: changed.after,
      });
    }
    const wanted = { recipients, answerBy, dated: facts.dated, wasDated: before?.dated ?? null };
    await saveMatters(change, about, wanted);
    return receivedOn === null ? { ok: true } : noteReceipt(change, about, receivedOn);
  });
}

interface Wanted {
  readonly recipients: readonly { readonly bodyId: string; readonly recipient: 'answer' | 'information' }[];
  readonly answerBy: string | null;
  readonly dated: string | null;
  /** What the letter was dated before this change. */
  readonly wasDated: string | null;
}

async function saveMatters(change: Changing, about: LetterAbout, wanted: Wanted): Promise<void> {
  const { transaction, organisationId } = change;
  const there = await findLetterMatters(transaction, organisationId, about);
  for (const { bodyId, recipient } of wanted.recipients) {
    const own = there.find((matter) => matter.bodyId === bodyId);
    if (own) await followLetter(change, own.id, recipient, wanted);
    else await beginMatter(change, about, bodyId, recipient, wanted);
  }
}

/** Lets a matter follow the letter, but for what was noted otherwise in it. */
async function followLetter(
  change: Changing,
  id: string,
  recipient: 'answer' | 'information',
  { answerBy, dated, wasDated }: Wanted,
): Promise<void> {
  const { transaction, organisationId } = change;
  const matter = await lockMatter(transaction, organisationId, id);
  if (!matter) return;
  const followsDate = matter.letterDated === null || matter.letterDated === wasDated;
  const changed = differences<Partial<typeof matter>>(matter, {
    recipient,
    ...(dated !== null && followsDate ? { letterDated: dated } : {}),
    ...(answerBy !== null && recipient === 'answer' ? { answerBy } : {}),
  });
  if (!changed) return;
  await updateMatter(transaction, organisationId, id, changed.after);
  await recordMatterChange(change, matter, changed);
}

async function beginMatter(
  change: Changing,
  { noun, id }: LetterAbout,
  bodyId: string,
  recipient: 'answer' | 'information',
  { answerBy, dated }: Wanted,
): Promise<void> {
  const { transaction, organisationId, record } = change;
  const matter = {
    id: randomUUID(),
    auditId: noun === 'audit' ? id : null,
    followUpId: noun === 'followUp' ? id : null,
    bodyId,
    recipient,
    isAudited: false,
    registryNumber: null,
    letterDated: dated,
    answerBy: recipient === 'answer' ? answerBy : null,
    extension: 'none' as const,
    extendedTo: null,
    boardMeeting: null,
    minuteItem: null,
    dispatchedOn: null,
    receivedOn: null,
  };
  await insertEntry(transaction, organisationId, { matters: [matter] });
  if (noun === 'audit') await tieAddressees(transaction, organisationId, { ...matter, auditId: id });
  const after = { matterId: matter.id, bodyId, recipient, letterDated: dated, answerBy: matter.answerBy };
  await record({ noun, nounId: id, verb: 'addMatter', before: null, after });
}

/** Notes that the letter came in, in each matter where nobody has. */
async function noteReceipt(change: Changing, about: LetterAbout, onDay: string): Promise<Changed> {
  const { transaction, organisationId } = change;
  for (const { id } of await findLetterMatters(transaction, organisationId, about)) {
    const events = await findMatterEvents(transaction, organisationId, id);
    if (events.some(({ step }) => step === 'letterReceived')) continue;
    const noted = await noteMatterStep(change, { matterId: id, step: 'letterReceived', onDay });
    if (!noted.ok) return noted;
  }
  return { ok: true };
}
