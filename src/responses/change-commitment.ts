import { mayKnowOf } from '../audits/change.policy.ts';
import { mayWriteForBody } from '../audits/register.policy.ts';
import type { Changing } from '../identity/index.ts';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type HeldCommitment, lockCommitment } from './commitment.store.ts';
import { findHeld } from './held-response.store.ts';
import { mayKnowOfResponse, mayMarkPromise } from './response.policy.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type ControlPointInput, controlPointInput } from './response-input.model.ts';
import { updateCommitment } from './response-item.store.ts';

/** `leadsTo`: the address of the page where the promise stands. */
type Noted = Changed<{ readonly leadsTo: string }>;

const placeOf = ({ id, recommendationId, responseId }: HeldCommitment) =>
  recommendationId === null
    ? `/responses/${responseId}#commitment-${id}`
    : `/recommendations/${recommendationId}#own-answers`;

/** Notes which control point a promise became: until then, one to enter the internal control plan is not kept. */
export function noteControlPoint(
  context: RequestContext,
  id: string,
  input: ControlPointInput,
): Promise<Noted> {
  return changing(context, async (change): Promise<Noted> => {
    const held = await holdCommitment(change, id);
    if (!held) return refuse('notFound');
    const may = held.responseId === null ? mayMarkPromise : mayNotePoint;
    if (!may(change.requester, held, held.bodyId)) return refuse('forbidden');
    const parsed = parseChange(controlPointInput, input, faults);
    if (!parsed.ok) return parsed;
    const { controlPoint } = parsed.value;
    if (!held.entersControlPlan) return refuseField('controlPoint', 'promisesNothing');
    await updateCommitment(change.transaction, change.organisationId, id, { controlPoint });
    await change.record({
      noun: nouns.commitment,
      nounId: id,
      verb: 'noteControlPoint',
      before: { controlPoint: held.controlPoint },
      after: { controlPoint },
    });
    return { ok: true, leadsTo: placeOf(held) };
  });
}

/** What a body promised in its own response, its own people note. */
const mayNotePoint: typeof mayMarkPromise = (requester, _, bodyId) => mayWriteForBody(requester, bodyId);

/** Takes back a promise that was marked in an answer read from a report by mistake. */
export function unmarkPromise(context: RequestContext, id: string): Promise<Noted> {
  return changing(context, async (change): Promise<Noted> => {
    const held = await holdCommitment(change, id);
    if (!held || held.readResponseId === null) return refuse('notFound');
    if (!mayMarkPromise(change.requester, held, held.bodyId)) return refuse('forbidden');
    await updateCommitment(change.transaction, change.organisationId, id, { withdrawnAt: change.now() });
    await change.record({
      noun: nouns.commitment,
      nounId: id,
      verb: 'unmark',
      before: { what: held.what },
      after: null,
    });
    return { ok: true, leadsTo: placeOf(held) };
  });
}

/** The promise, as far as the requester may know of it: by the response that it stands in, or by its recommendation. */
async function holdCommitment(
  { transaction, organisationId, requester, now }: Changing,
  id: string,
): Promise<HeldCommitment | undefined> {
  const held = isId(id) ? await lockCommitment(transaction, organisationId, id) : undefined;
  if (!held) return undefined;
  if (held.responseId === null) return mayKnowOf(requester, held, held.addresseeIds) ? held : undefined;
  const response = await findHeld(transaction, organisationId, held.responseId);
  if (!response || response.withdrawnAt !== null) return undefined;
  return mayKnowOfResponse(requester, response, swedishDay(now())) ? held : undefined;
}
