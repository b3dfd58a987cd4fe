import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../../identity/index.ts';
import { firstDayIn } from '../../shared/calendar-date.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { type Changed, nouns } from '../change.model.ts';
import { type StateChange, stateChange } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { holdRecommendation, isWithdrawn, workOf } from '../held.ts';
import { type HeldRecommendation, updateAddressee } from '../recommendations/change-recommendation.store.ts';
import type { RecommendationState } from '../recommendations/recommendation.model.ts';
import { mayDecideForBody, mayVerify, mayWriteForBody } from '../register/register.policy.ts';
import { hasReportedDone, insertWorkEvent, ownsActionFor } from './change-state.store.ts';
import { type Command, commandsFor, decideState, isForOthers, type StateCommand } from './state.rules.ts';
import { findEvidenceOfWork } from './work-evidence.store.ts';

type NewState = Changed<{ readonly state: RecommendationState }>;
type HeldAddressee = HeldRecommendation['addressees'][number];

/**
 * Moves one body's own work with a recommendation on, as the workflow in state.rules.ts allows.
 * It never touches what the auditors have assessed.
 */
export function changeState(
  context: RequestContext,
  recommendationId: string,
  input: StateChange,
): Promise<NewState> {
  return changing(context, async (change): Promise<NewState> => {
    const held = await holdRecommendation(change, recommendationId);
    if (!held.ok) return held;
    const parsed = parseInput(stateChange, input);
    if (!parsed.ok) return parsed;
    const { bodyId, version, ...given } = parsed.value;
    const addressee = held.recommendation.addressees.find((each) => each.bodyId === bodyId);
    if (!addressee) return refuse('notFound');
    const mine = partsIn(change, held.recommendation, bodyId);
    if (isForOthers(addressee.state, given.command, { ...mine, ...notOwn })) return refuse('forbidden');
    if (isWithdrawn(held.recommendation)) return refuseField('command', 'withdrawn');
    if (version !== addressee.version) return refuse('stale');
    return moveOn(change, held.recommendation, addressee, given);
  });
}

/**
 * Lets the work follow what the body has done elsewhere, as answered the auditors or planned an action, where the
 * workflow lets this person do so from the state that it is in; else it stays where it is.
 */
export async function followWork(
  change: Changing,
  { recommendationId, bodyId, command }: { recommendationId: string; bodyId: string; command: Command },
): Promise<void> {
  const held = await holdRecommendation(change, recommendationId);
  if (!held.ok || isWithdrawn(held.recommendation)) return;
  const addressee = held.recommendation.addressees.find((each) => each.bodyId === bodyId);
  const hand = { ...partsIn(change, held.recommendation, bodyId), ...notOwn };
  if (!addressee || !commandsFor(addressee.state, hand).includes(command)) return;
  await moveOn(change, held.recommendation, addressee, { command });
}

const notOwn = { hasReported: false, ownsAction: false };

/** What the requester is to the body's work. */
const partsIn = ({ requester }: Changing, recommendation: HeldRecommendation, bodyId: string) => ({
  decidesForBody: mayDecideForBody(requester, bodyId),
  writesForBody: mayWriteForBody(requester, bodyId),
  verifies: mayVerify(requester, recommendation, bodyId),
});

async function moveOn(
  change: Changing,
  recommendation: HeldRecommendation,
  addressee: HeldAddressee,
  given: StateCommand,
): Promise<NewState> {
  const { transaction, organisationId, requester } = change;
  const { recommendationId, bodyId } = addressee;
  const { personId } = requester;
  const judges = given.command === 'confirm' || given.command === 'sendBack';
  const own = {
    hasReported: judges && (await hasReportedDone(transaction, organisationId, addressee, personId)),
    ownsAction: judges && (await ownsActionFor(transaction, organisationId, addressee, personId)),
  };
  const hand = { ...partsIn(change, recommendation, bodyId), ...own };
  const all = await findEvidenceOfWork(transaction, organisationId, recommendationId);
  const evidence = all.filter((each) => each.bodyId === bodyId);
  const { auditDated } = recommendation;
  const firstDay = auditDated === null ? null : firstDayIn(auditDated);
  const decision = decideState(addressee, given, hand, evidence, swedishDay(change.now()), firstDay);
  if (!decision.ok) return decision;

  const { command, examined = [], ...told } = given;
  const seen = command === 'reportDone' ? evidence : examined;
  // The same version may have been ticked twice.
  const distinct = new Map(seen.map((each) => [`${each.evidenceId} ${each.number}`, each]));
  const versions = [...distinct.values()].map(({ evidenceId, number }) => ({ evidenceId, number }));
  const facts = { reason: null, minuteItem: null, decidedOn: null, completedOn: null, ...withValues(told) };
  await updateAddressee(transaction, organisationId, addressee, {
    ...decision.after,
    stateAt: change.now(),
  });
  await insertWorkEvent(transaction, organisationId, {
    id: randomUUID(),
    recommendationId,
    bodyId,
    command,
    ...facts,
    state: decision.after.state,
    verification: decision.after.verification,
    by: personId,
    at: change.now(),
    evidence: versions,
  });
  await change.record({
    noun: nouns.recommendation,
    nounId: recommendationId,
    verb: command,
    before: workOf(addressee),
    after: {
      bodyId,
      ...decision.after,
      ...withValues(told),
      ...(versions.length > 0 && { evidence: versions }),
    },
  });
  return { ok: true, state: decision.after.state };
}

/** What was told along with the command, without what was not. */
const withValues = (told: object) =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null && value !== undefined));
