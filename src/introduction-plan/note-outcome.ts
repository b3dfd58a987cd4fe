import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { insertOutcome } from './benefit.store.ts';
import { holdBenefit } from './held.ts';
import { benefitNoun, type Changed, faults } from './plan-faults.model.ts';
import { type OutcomeInput, outcomeInput } from './plan-input.model.ts';

/**
 * Notes what was found when a benefit was measured. It is never altered: what turns out to be wrong is noted anew for the
 * same day. One that an indicator measures has its outcomes there.
 */
export function noteOutcome(
  context: RequestContext,
  benefitId: string,
  input: OutcomeInput,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ readonly id: string }>> => {
    const { transaction, organisationId, requester, now } = change;
    const held = await holdBenefit(change, benefitId);
    if (!held.ok) return held;
    const parsed = parseChange(outcomeInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), onDay, outcome } = parsed.value;
    if (held.benefit.withdrawnAt !== null) return refuseField('outcome', 'benefitWithdrawn');
    if (held.benefit.indicatorId !== null) return refuseField('outcome', 'benefitByIndicator');
    if (onDay > swedishDay(now())) return refuseField('onDay', 'inFuture');
    const row = { id, benefitId, onDay, outcome, by: requester.personId, at: now() };
    if (!(await insertOutcome(transaction, organisationId, row))) return refuseField('outcome', 'idTaken');
    const after = { onDay, outcome };
    await change.record({ noun: benefitNoun, nounId: benefitId, verb: 'outcome', before: null, after });
    return { ok: true, id };
  });
}
