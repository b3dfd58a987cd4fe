import { type Changing, changing, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { holdUnderRound, lockRound, updateRoundWithdrawn } from '../assessments/change-assessment.store.ts';
import { mayAssessIn } from '../assessments/correct.policy.ts';
import { type Changed, nouns } from '../change.model.ts';
import { type RoundWithdrawal, roundWithdrawal } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { mayKnowOfRound, refusalAbout } from './round.policy.ts';

/**
 * Takes away a draft that was begun by mistake. Nothing is erased, and nothing was told of it. A closed round stays. One that was read from a report is taken back where it was confirmed.
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
  if (!round || !mayKnowOfRound(requester, round, round)) return refuse('notFound');
  if (!mayAssessIn(requester, round, round)) return refuse(refusalAbout(requester, round, round));
  const parsed = parseInput(roundWithdrawal, input);
  if (!parsed.ok) return parsed;
  if (round.sourceDraftId) return refuseField('reason', 'roundFromFile');
  if (round.closedAt) return refuseField('reason', 'roundClosed');
  const withdraws = verb === 'withdraw';
  if (withdraws === (round.withdrawnAt !== null)) {
    return refuseField('reason', withdraws ? 'withdrawn' : 'notWithdrawn');
  }
  await updateRoundWithdrawn(transaction, organisationId, id, withdraws ? now() : null);
  const { reason } = parsed.value;
  await record({ noun: nouns.followUp, nounId: id, verb, before: null, after: { reason } });
  return { ok: true };
}
