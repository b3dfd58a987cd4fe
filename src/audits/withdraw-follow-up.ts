import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { type Changed, nouns } from './change.model.ts';
import { mayKnowOf } from './change.policy.ts';
import { holdUnderRound, lockRound, updateRoundWithdrawn } from './change-assessment.store.ts';
import { type RoundWithdrawal, roundWithdrawal } from './change-input.model.ts';
import { parseInput, refuse, refuseField } from './change-input.rules.ts';
import { mayAssessIn } from './correct.policy.ts';
import { refreshAssessments } from './insert-entry.ts';

/**
 * Takes a round that was begun here by mistake out of every list and total, with its assessments. Nothing is erased.
 * One that was read from a report is taken back where it was confirmed.
 */
export function withdrawFollowUp(
  context: RequestContext,
  id: string,
  input: RoundWithdrawal,
): Promise<Changed> {
  return changing(context, (change) => setWithdrawn(change, id, input, 'withdraw'));
}

/** Puts a withdrawn round back. */
export function restoreFollowUp(
  context: RequestContext,
  id: string,
  input: RoundWithdrawal,
): Promise<Changed> {
  return changing(context, (change) => setWithdrawn(change, id, input, 'restore'));
}

async function setWithdrawn(
  { transaction, organisationId, requester, now, record }: Changing,
  id: string,
  input: RoundWithdrawal,
  verb: 'withdraw' | 'restore',
): Promise<Changed> {
  if (!isId(id)) return refuse('notFound');
  await holdUnderRound(transaction, organisationId, id);
  const round = await lockRound(transaction, organisationId, id, 'update');
  if (!round || !mayKnowOf(requester, round, [])) return refuse('notFound');
  if (!mayAssessIn(requester, round, round)) return refuse('forbidden');
  const parsed = parseInput(roundWithdrawal, input);
  if (!parsed.ok) return parsed;
  if (round.sourceDraftId) return refuseField('reason', 'roundFromFile');
  const withdraws = verb === 'withdraw';
  if (withdraws === (round.withdrawnAt !== null)) {
    return refuseField('reason', withdraws ? 'withdrawn' : 'notWithdrawn');
  }
  const touched = await updateRoundWithdrawn(transaction, organisationId, id, withdraws ? now() : null);
  await refreshAssessments(transaction, organisationId, touched);
  const { reason } = parsed.value;
  await record({ noun: nouns.followUp, nounId: id, verb, before: null, after: { reason } });
  return { ok: true };
}
