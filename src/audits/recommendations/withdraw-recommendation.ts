import { type Changing, changing, type RequestContext } from '../../identity/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { type Changed, nouns } from '../change.model.ts';
import { type Withdrawal, withdrawal } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { holdRecommendation, wasWithdrawnWithReport } from '../held.ts';
import { mayKeepRegister } from '../register/register.policy.ts';
import { findHolding } from '../withdrawal/what-holds.store.ts';
import { cannotWithdraw } from '../withdrawal/withdraw.rules.ts';
import { updateRecommendation } from './change-recommendation.store.ts';

/** Takes a recommendation that was entered by mistake out of every list and total. Nothing is erased. */
export function withdrawRecommendation(
  context: RequestContext,
  id: string,
  input: Withdrawal,
): Promise<Changed> {
  return changing(context, (change) => setWithdrawn(change, id, input, 'withdraw'));
}

/** Puts a withdrawn recommendation back. Its audit has to be in the register. */
export function restoreRecommendation(
  context: RequestContext,
  id: string,
  input: Withdrawal,
): Promise<Changed> {
  return changing(context, (change) => setWithdrawn(change, id, input, 'restore'));
}

async function setWithdrawn(
  change: Changing,
  id: string,
  input: Withdrawal,
  verb: 'withdraw' | 'restore',
): Promise<Changed> {
  const held = await holdRecommendation(change, id);
  if (!held.ok) return held;
  const { recommendation } = held;
  if (!mayKeepRegister(change.requester, recommendation)) return refuse('forbidden');
  const parsed = parseInput(withdrawal, input);
  if (!parsed.ok) return parsed;
  const { reason, version } = parsed.value;
  if (version !== recommendation.version) return refuse('stale');
  const withdraws = verb === 'withdraw';
  const about = { recommendationId: id };
  if (recommendation.auditWithdrawnAt) return refuseField('reason', 'withdrawn');
  const fault = withdraws
    ? cannotWithdraw('recommendation', {
        isWithdrawn: recommendation.withdrawnAt !== null,
        ...(await findHolding(change.transaction, change.organisationId, about, swedishDay(change.now()))),
      })
    : null;
  if (fault) return refuseField('reason', fault);
  if (!withdraws && !recommendation.withdrawnAt) return refuseField('reason', 'notWithdrawn');
  if (!withdraws && (await wasWithdrawnWithReport(change, nouns.recommendation, id))) {
    return refuseField('reason', 'withdrawnWithReport');
  }
  await updateRecommendation(change.transaction, change.organisationId, id, {
    withdrawnAt: withdraws ? change.now() : null,
  });
  await change.record({ noun: nouns.recommendation, nounId: id, verb, before: null, after: { reason } });
  return { ok: true };
}
