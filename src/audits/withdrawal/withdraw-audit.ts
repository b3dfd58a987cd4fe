import { type Changing, changing, type RequestContext } from '../../identity/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { type Changed, nouns } from '../change.model.ts';
import { updateAudit } from '../change-audit.store.ts';
import { type Withdrawal, withdrawal } from '../change-input.model.ts';
import { parseInput, refuse, refuseField } from '../change-input.rules.ts';
import { holdAudit, wasWithdrawnWithReport } from '../held.ts';
import { mayKeepRegister } from '../register/register.policy.ts';
import { findHolding } from './what-holds.store.ts';
import { cannotWithdraw } from './withdraw.rules.ts';
import {
  holdRecommendationsOf,
  restoreRecommendationsOf,
  withdrawRecommendationsOf,
} from './withdraw-audit.store.ts';

async function holdForWithdrawal(change: Changing, id: string, input: Withdrawal) {
  const held = await holdAudit(change, id);
  if (!held.ok) return held;
  if (!mayKeepRegister(change.requester, held.audit)) return refuse('forbidden');
  const parsed = parseInput(withdrawal, input);
  if (!parsed.ok) return parsed;
  if (parsed.value.version !== held.audit.version) return refuse('stale');
  return { ok: true, audit: held.audit, reason: parsed.value.reason } as const;
}

/**
 * Takes an audit that was entered by mistake out of every list and total, with its recommendations. Nothing is erased.
 * What the auditors have written of it here holds it, and so does an answer that they have been sent.
 */
export function withdrawAudit(context: RequestContext, id: string, input: Withdrawal): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdForWithdrawal(change, id, input);
    if (!held.ok) return held;
    const { transaction, organisationId } = change;
    await holdRecommendationsOf(transaction, organisationId, id);
    const today = swedishDay(context.now());
    const fault = cannotWithdraw('audit', {
      isWithdrawn: held.audit.withdrawnAt !== null,
      ...(await findHolding(transaction, organisationId, { auditId: id }, today)),
    });
    if (fault) return refuseField('reason', fault);
    const at = context.now();
    await updateAudit(transaction, organisationId, id, { withdrawnAt: at });
    await withdrawRecommendationsOf(transaction, organisationId, id, at);
    await change.record({
      noun: nouns.audit,
      nounId: id,
      verb: 'withdraw',
      before: null,
      after: { reason: held.reason },
    });
    return { ok: true };
  });
}

/** Puts a withdrawn audit back, with the recommendations that were withdrawn along with it. */
export function restoreAudit(context: RequestContext, id: string, input: Withdrawal): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdForWithdrawal(change, id, input);
    if (!held.ok) return held;
    if (!held.audit.withdrawnAt) return refuseField('reason', 'notWithdrawn');
    if (await wasWithdrawnWithReport(change, nouns.audit, id))
      return refuseField('reason', 'withdrawnWithReport');
    await updateAudit(change.transaction, change.organisationId, id, { withdrawnAt: null });
    await restoreRecommendationsOf(change.transaction, change.organisationId, id);
    await change.record({
      noun: nouns.audit,
      nounId: id,
      verb: 'restore',
      before: null,
      after: { reason: held.reason },
    });
    return { ok: true };
  });
}
