import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { isBodyThere } from '../organisation/index.ts';
import { worksOn } from '../people/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { keepsWheelOf } from './duty.policy.ts';
import { insertDuties } from './duty.store.ts';
import { type Changed, dutyNoun, faults } from './duty-faults.model.ts';
import { type NewDutyInput, newDutyInput } from './duty-input.model.ts';

type Added = Changed<{ readonly id: string }>;

/** Puts a duty that comes back into a body's year wheel, or into the whole municipality's. */
export function addDuty(context: RequestContext, input: NewDutyInput): Promise<Added> {
  return changing(context, async (change): Promise<Added> => {
    const { transaction, organisationId, requester } = change;
    const parsed = parseChange(newDutyInput, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), ...facts } = parsed.value;
    if (!keepsWheelOf(requester, facts.bodyId)) return refuse('forbidden');
    const today = swedishDay(change.now());
    if (facts.nextOn < today) return refuseField('nextOn', 'inPast');
    if (facts.bodyId && !(await isBodyThere(transaction, organisationId, facts.bodyId, today))) {
      return refuseField('bodyId', 'unknownBody');
    }
    const { ownerPersonId } = facts;
    if (ownerPersonId && !(await worksOn(transaction, organisationId, ownerPersonId, today))) {
      return refuseField('ownerPersonId', 'unknownPerson');
    }
    if (!(await insertDuties(transaction, organisationId, [{ id, ...facts }]))) {
      return refuseField('title', 'idTaken');
    }
    await change.record({ noun: dutyNoun, nounId: id, verb: 'add', before: null, after: facts });
    return { ok: true, id };
  });
}
