import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { outcomeFault } from './control-plan.rules.ts';
import { type Changed, faults, nouns } from './control-plan-faults.model.ts';
import { type NewControlOutcome, newControlOutcome } from './control-plan-input.model.ts';
import { insertOutcome } from './control-point.store.ts';
import { holdPoint } from './held.ts';

type Noted = Changed<{ readonly id: string; readonly planId: string }>;

/** Notes what a control showed, or why it was left out. It is never altered; one noted anew for the same day corrects it. */
export function noteControlOutcome(
  context: RequestContext,
  pointId: string,
  input: NewControlOutcome,
): Promise<Noted> {
  return changing(context, async (change): Promise<Noted> => {
    const held = await holdPoint(change, { pointId, command: 'note', field: 'result' });
    if (!held.ok) return held;
    const parsed = parseChange(newControlOutcome, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), ...facts } = parsed.value;
    const { plan, point, today } = held;
    const fault = outcomeFault({ ...facts, today, plan });
    if (fault) return refuse({ invalid: [fault] });
    const row = { id, pointId, ...facts, by: change.requester.personId, at: change.now() };
    if (!(await insertOutcome(change.transaction, change.organisationId, row)))
      return refuseField('result', 'idTaken');
    await change.record({
      noun: nouns.plan,
      nounId: plan.id,
      verb: 'noteOutcome',
      before: null,
      after: { pointId, control: point.control, outcomeId: id, ...facts },
    });
    return { ok: true, id, planId: plan.id };
  });
}
