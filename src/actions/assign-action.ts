import { randomUUID } from 'node:crypto';
import type { Changing } from '../identity/index.ts';
import { isBodyThere } from '../organisation/index.ts';
import { refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { insertAction } from './action.store.ts';
import { daysFault } from './action-days.rules.ts';
import { actionNoun } from './action-faults.model.ts';
import { insertThingsOf, type ServedThing } from './action-of.store.ts';
import { markOf } from './add-action.ts';
import { checkFacts } from './check-facts.ts';

interface Assigned {
  /** An id of the caller's own, so that the same sent twice is assigned once. */
  readonly id?: string | undefined;
  readonly bodyId: string;
  readonly title: string;
  readonly description: string | null;
  readonly ownerPersonId: string;
  /** YYYY-MM-DD. */
  readonly dueOn: string;
  readonly followUpOn: string | null;
  readonly provision: string | null;
  /** What has decided it. */
  readonly of: ServedThing;
}

/**
 * Gives a body an action that somebody else has decided on, in the transaction of that decision. Whether the requester may
 * decide so is the caller's to have settled.
 */
export async function assignAction(change: Changing, { of, provision, ...assigned }: Assigned) {
  const { transaction, organisationId } = change;
  const { id = randomUUID(), ...facts } = assigned;
  const today = swedishDay(change.now());
  if (!(await isBodyThere(transaction, organisationId, facts.bodyId, today))) {
    return refuseField('bodyId', 'unknownBody');
  }
  const fault = daysFault(null, facts, { today, isEnteredAfterwards: false });
  if (fault?.code === 'inPast' || fault?.code === 'beforeDue') {
    return refuseField(fault.field, fault.code);
  }
  const checked = await checkFacts(change, facts);
  if (!checked.ok) return refuseField('ownerPersonId', 'unknownPerson');
  const row = {
    id,
    ...facts,
    ownerRole: null,
    costSek: null,
    commitmentId: null,
    state: 'planned' as const,
    stateAt: change.now(),
    completedOn: null,
    secrecy: markOf(provision, change),
    madeAt: change.now(),
  };
  if (!(await insertAction(transaction, organisationId, row))) return refuseField('id', 'idTaken');
  await insertThingsOf(transaction, organisationId, id, [of]);
  const after = { ...facts, provision, of: [of] };
  await change.record({ noun: actionNoun, nounId: id, verb: 'add', before: null, after });
  return { ok: true, id } as const;
}
