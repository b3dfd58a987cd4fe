import type { RequestContext } from '../identity/index.ts';
import { type Changed, nouns } from './change.model.ts';
import { restoreRecommendationsOf, updateAudit, withdrawRecommendationsOf } from './change-audit.store.ts';
import { type Changing, changing } from './change-context.ts';
import { type Withdrawal, withdrawal } from './change-input.model.ts';
import { parseInput, refuse, refuseField } from './change-input.rules.ts';
import { holdAudit, wasWithdrawnWithReport } from './held.ts';
import { mayKeepRegister } from './register.policy.ts';

async function holdForWithdrawal(change: Changing, id: string, input: Withdrawal) {
  const held = await holdAudit(change, id);
  if (!held.ok) return held;
  if (!mayKeepRegister(change.requester, held.audit)) return refuse('forbidden');
  const parsed = parseInput(withdrawal, input);
  if (!parsed.ok) return parsed;
  if (parsed.value.version !== held.audit.version) return refuse('stale');
  return { ok: true, audit: held.audit, reason: parsed.value.reason } as const;
}

/** Takes an audit that was entered by mistake out of every list and total, with its recommendations. Nothing is erased. */
export function withdrawAudit(context: RequestContext, id: string, input: Withdrawal): Promise<Changed> {
  return changing(context, async (change) => {
    const held = await holdForWithdrawal(change, id, input);
    if (!held.ok) return held;
    if (held.audit.withdrawnAt) return refuseField('reason', 'withdrawn');
    const at = context.now();
    await updateAudit(change.transaction, change.organisationId, id, { withdrawnAt: at });
    await withdrawRecommendationsOf(change.transaction, change.organisationId, id, at);
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
    const { withdrawnAt } = held.audit;
    if (!withdrawnAt) return refuseField('reason', 'notWithdrawn');
    if (await wasWithdrawnWithReport(change, nouns.audit, id))
      return refuseField('reason', 'withdrawnWithReport');
    await updateAudit(change.transaction, change.organisationId, id, { withdrawnAt: null });
    await restoreRecommendationsOf(change.transaction, change.organisationId, id, withdrawnAt);
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
