import {
  addFollowUp,
  changeFollowUp,
  changeRoundOfAudit,
  closeFollowUp,
  findFollowUpChoices,
  findRecommendation,
  findRoundWork,
  listToAssess,
  saveAssessment,
} from '../audits/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { markPromise } from '../responses/index.ts';
import { audits } from './audits.ts';
import type { BodyKey } from './bodies.ts';
import type { Calendar } from './calendar.ts';
import { closedRound, draftRound, type ExampleRoundInWork, promiseRound } from './rounds-in-work.tables.ts';

interface Hands {
  /** Takes promises out of answers. */
  readonly coordinator: RequestContext;
  /** Makes the rounds. */
  readonly auditor: RequestContext;
  /** Ids of the bodies. */
  readonly bodies: Readonly<Record<BodyKey, string>>;
}

/** Rounds that the auditors write here: two that they have closed, and one that is still theirs alone. */
export async function writeRounds(hands: Hands, calendar: Calendar): Promise<void> {
  for (const [round, audit] of [
    [closedRound, audits.itSecurity],
    [promiseRound, audits.procurement],
  ] as const) {
    const begun = await beginRound(hands, round, audit.title, calendar);
    if (!begun) continue;
    await assessRound(hands, begun, round, () => false);
    await close(hands.auditor, begun);
  }
  const draft = await beginRound(hands, draftRound, audits.procurement.title, calendar);
  if (draft) await assessRound(hands, draft, draftRound, (nth) => nth % 2 === 0);
}

interface Begun {
  readonly id: string;
  readonly auditId: string;
}

async function beginRound(
  { auditor, bodies }: Hands,
  { title, dated, registryNumber, overall, meeting }: ExampleRoundInWork,
  auditTitle: string,
  calendar: Calendar,
): Promise<Begun | null> {
  const choices = await findFollowUpChoices(auditor);
  const auditId = choices?.audits.find((audit) => audit.title === auditTitle)?.id;
  if (!auditId) return null;
  const about = { title, dated: calendar.dateOf(dated), registryNumber, auditIds: [auditId] };
  const begun = await addFollowUp(auditor, { ...about, madeBy: 'auditors', firm: 'Granit Revision AB' });
  if (!begun.ok) return null;
  await changeFollowUp(auditor, begun.id, {
    version: 1,
    overall,
    scale: [
      { status: 'green', words: 'Åtgärdad: vi har tagit del av underlag' },
      { status: 'yellow', words: 'Delvis åtgärdad' },
      { status: 'red', words: 'Inte åtgärdad' },
    ],
  });
  await changeRoundOfAudit(auditor, begun.id, auditId, {
    version: 2,
    assessment: { verdict: 'partly', text: 'En del av det som lovades är gjort.' },
    needsMeeting: meeting !== null,
    meetingReason: meeting?.reason ?? null,
    meetingBodyIds: meeting?.bodies.map((body) => bodies[body]) ?? [],
  });
  return { id: begun.id, auditId };
}

/** Assesses what the table has promises of, and what else is chosen by its place in the list. */
async function assessRound(
  { coordinator, auditor }: Hands,
  { id }: Begun,
  { promises }: ExampleRoundInWork,
  isChosen: (nth: number) => boolean,
): Promise<void> {
  const list = await listToAssess(auditor, id, 1, 'all');
  if (!list.ok) return;
  for (const [nth, { recommendationId, bodyId, number }] of list.rows.entries()) {
    const theirs = promises.filter((each) => each.number === number);
    if (theirs.length === 0 && !isChosen(nth)) continue;
    const detail = await findRecommendation(auditor, recommendationId);
    for (const { what, readFrom } of theirs) {
      const answer = detail?.responses.find(
        (each) => readFrom && each.bodyId === bodyId && each.text.startsWith(readFrom.answer),
      );
      if (!readFrom || !answer) continue;
      const { dueOn, entersControlPlan = false } = readFrom;
      await markPromise(coordinator, answer.id, bodyId, { what, dueOn, entersControlPlan });
    }
    const work = await findRoundWork(auditor, id, { recommendationId, bodyId });
    if (!work.ok) continue;
    const outcomes = work.promises.flatMap(({ id: commitmentId, what }) => {
      const judged = theirs.find((each) => each.what === what);
      return judged ? [{ commitmentId, outcome: judged.outcome, text: judged.text }] : [];
    });
    if (outcomes.length === 0 && !isChosen(nth)) continue;
    const before = work.earlier.find(({ madeBy }) => madeBy === 'auditors');
    await saveAssessment(auditor, id, {
      recommendationId,
      bodyId,
      // What they saw last they see again: the colours of the example stay as its tables say.
      status: before?.status ?? 'yellow',
      done: before?.done ?? null,
      remaining: before?.remaining ?? null,
      outcomes,
    });
  }
}

async function close(auditor: RequestContext, { id }: Begun): Promise<void> {
  const list = await listToAssess(auditor, id, 1);
  if (!list.ok) return;
  await closeFollowUp(auditor, id, { version: list.round.version, leftOut: list.left });
}
