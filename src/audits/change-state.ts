import { changing, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type Changed, nouns } from './change.model.ts';
import { type StateChange, stateChange } from './change-input.model.ts';
import { parseInput, refuse, refuseField } from './change-input.rules.ts';
import { updateAddressee } from './change-recommendation.store.ts';
import { hasReportedDone } from './change-state.store.ts';
import { holdRecommendation, isWithdrawn, workOf } from './held.ts';
import type { RecommendationState } from './recommendation.model.ts';
import { mayDecideForBody, mayVerify, mayWriteForBody } from './register.policy.ts';
import { decideState, isForOthers } from './state.rules.ts';

/**
 * Moves one body's own work with a recommendation on, as the workflow in state.rules.ts allows.
 * It never touches what the auditors have assessed.
 */
export function changeState(
  context: RequestContext,
  recommendationId: string,
  input: StateChange,
): Promise<Changed<{ readonly state: RecommendationState }>> {
  return changing(context, async (change) => {
    const { transaction, organisationId, requester } = change;
    const held = await holdRecommendation(change, recommendationId);
    if (!held.ok) return held;
    const parsed = parseInput(stateChange, input);
    if (!parsed.ok) return parsed;
    const { bodyId, version, command, ...told } = parsed.value;
    const addressee = held.recommendation.addressees.find((each) => each.bodyId === bodyId);
    if (!addressee) return refuse('notFound');

    const mine = {
      decidesForBody: mayDecideForBody(requester, bodyId),
      writesForBody: mayWriteForBody(requester, bodyId),
      verifies: mayVerify(requester, held.recommendation, bodyId),
    };
    if (isForOthers(addressee.state, command, { ...mine, hasReported: false })) return refuse('forbidden');
    if (isWithdrawn(held.recommendation)) return refuseField('command', 'withdrawn');
    if (version !== addressee.version) return refuse('stale');
    const hasReported =
      command === 'confirm' &&
      (await hasReportedDone(transaction, organisationId, addressee, requester.personId));
    const hand = { ...mine, hasReported };
    const decision = decideState(addressee, { command, ...told }, hand, swedishDay(context.now()));
    if (!decision.ok) return decision;

    await updateAddressee(transaction, organisationId, addressee, {
      ...decision.after,
      stateAt: context.now(),
    });
    await change.record({
      noun: nouns.recommendation,
      nounId: recommendationId,
      verb: command,
      before: workOf(addressee),
      after: { bodyId, ...decision.after, ...withValues(told) },
    });
    return { ok: true, state: decision.after.state };
  });
}

/** What was told along with the command, without what was not. */
const withValues = (told: object) =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
