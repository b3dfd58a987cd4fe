import { changing, type RequestContext } from '../identity/index.ts';
import { worksOn } from '../people/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import type { Duty } from './duty.model.ts';
import { updateDuty } from './duty.store.ts';
import { type Changed, dutyNoun, faults } from './duty-faults.model.ts';
import { type DutyChange, dutyChange } from './duty-input.model.ts';
import { holdDuty } from './held.ts';

/** Changes what a duty is, whose and how often. Its next day is moved by itself, so that the moves are seen. */
export function changeDuty(context: RequestContext, id: string, input: DutyChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const held = await holdDuty(change, id, 'change', 'title');
    if (!held.ok) return held;
    const { duty, today } = held;
    const parsed = parseChange(dutyChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, ...facts } = parsed.value;
    if (version !== duty.version) return refuse('stale');
    const { transaction, organisationId } = change;
    const { ownerPersonId } = facts;
    // Who owns it already may have left since; nobody is made an owner who does not work here.
    const isNew = ownerPersonId !== null && ownerPersonId !== duty.ownerPersonId;
    if (isNew && !(await worksOn(transaction, organisationId, ownerPersonId, today))) {
      return refuseField('ownerPersonId', 'unknownPerson');
    }
    const changed = differences<Partial<Duty>>(duty, facts);
    if (!changed) return { ok: true };
    await updateDuty(transaction, organisationId, id, changed.after);
    await change.record({ noun: dutyNoun, nounId: id, verb: 'change', ...changed });
    return { ok: true };
  });
}
