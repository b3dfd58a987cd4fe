import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import type { Benefit } from './benefit.model.ts';
import { updateBenefit } from './benefit.store.ts';
import { checkBenefit } from './check-benefit.ts';
import { holdBenefit } from './held.ts';
import { benefitNoun, type Changed, faults } from './plan-faults.model.ts';
import { type BenefitChange, benefitChange, type StepInput, stepInput } from './plan-input.model.ts';

/** Changes what a benefit is and how it is measured; what has been found stays. */
export function changeBenefit(context: RequestContext, id: string, input: BenefitChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdBenefit(change, id);
    if (!held.ok) return held;
    const { benefit } = held;
    const parsed = parseChange(benefitChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    if (version !== benefit.version) return refuse('stale');
    if (benefit.withdrawnAt !== null) return refuseField('name', 'benefitWithdrawn');
    const checked = await checkBenefit(change, facts, benefit);
    if (!checked.ok) return checked;
    const changed = differences<Partial<Benefit>>(benefit, facts);
    if (!changed) return { ok: true };
    await updateBenefit(change.transaction, change.organisationId, id, changed.after);
    await change.record({ noun: benefitNoun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}

/** A benefit that is no longer expected: it is left out of the plan, and can be brought back. */
export function withdrawBenefit(context: RequestContext, id: string, input: StepInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdBenefit(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(stepInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason } = parsed.value;
    if (version !== held.benefit.version) return refuse('stale');
    if (held.benefit.withdrawnAt !== null) return refuseField('reason', 'benefitWithdrawn');
    if (reason === null) return refuseField('reason', 'missing');
    const withdrawnAt = change.now();
    await updateBenefit(change.transaction, change.organisationId, id, { withdrawnAt });
    await change.record({
      noun: benefitNoun,
      nounId: id,
      verb: 'withdraw',
      before: null,
      after: { reason },
    });
    return { ok: true };
  });
}

/** A withdrawn benefit is expected again. */
export function restoreBenefit(context: RequestContext, id: string, input: StepInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdBenefit(change, id);
    if (!held.ok) return held;
    const parsed = parseChange(stepInput, input, faults);
    if (!parsed.ok) return parsed;
    const { version, reason } = parsed.value;
    if (version !== held.benefit.version) return refuse('stale');
    if (held.benefit.withdrawnAt === null) return refuseField('reason', 'benefitNotWithdrawn');
    await updateBenefit(change.transaction, change.organisationId, id, { withdrawnAt: null });
    const after = reason === null ? null : { reason };
    await change.record({ noun: benefitNoun, nounId: id, verb: 'restore', before: null, after });
    return { ok: true };
  });
}
