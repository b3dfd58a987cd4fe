import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { ControlPoint } from './control-plan.model.ts';
import { mayDraftFor, mayReadPlan } from './control-plan.policy.ts';
import { findEarlierPlan, insertPlan, isPlanningBody } from './control-plan.store.ts';
import { type Changed, faults, nouns } from './control-plan-faults.model.ts';
import { type NewControlPlan, newControlPlan } from './control-plan-input.model.ts';
import { findPoints, insertPoints } from './control-point.store.ts';

type Started = Changed<{ readonly id: string; readonly copied: number }>;

/** Begins a board's plan of a year, empty or with the points of its latest earlier one; one of each board and year. */
export function startControlPlan(context: RequestContext, input: NewControlPlan): Promise<Started> {
  return changing(context, async (change): Promise<Started> => {
    const { transaction, organisationId, requester } = change;
    const parsed = parseChange(newControlPlan, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), bodyId, year, copiesPoints } = parsed.value;
    if (!mayReadPlan(requester, { bodyId, state: 'draft' }, false) || !mayDraftFor(requester, bodyId))
      return refuse('forbidden');
    if (!(await isPlanningBody(transaction, organisationId, bodyId, swedishDay(change.now()))))
      return refuseField('bodyId', 'unknownBody');
    if (!(await insertPlan(transaction, organisationId, { id, bodyId, year })))
      return refuseField('year', 'controlPlanThere');
    const earlier = copiesPoints
      ? await findEarlierPlan(transaction, organisationId, { bodyId, year })
      : null;
    const points = earlier ? await findPoints(transaction, organisationId, earlier.id) : [];
    const copies = points.map((point, index) => ({
      ...factsOf(point),
      id: randomUUID(),
      planId: id,
      position: index + 1,
    }));
    await insertPoints(transaction, organisationId, copies);
    await change.record({
      noun: nouns.plan,
      nounId: id,
      verb: 'start',
      before: null,
      after: { bodyId, year, ...(earlier && { copiedFrom: earlier.year, points: copies.length }) },
    });
    return { ok: true, id, copied: copies.length };
  });
}

/** What a copy has of the point; its history and its links are the earlier one's. */
function factsOf(point: ControlPoint) {
  const { risk, riskId, control, method, responsibleRole, responsiblePersonId, timesAYear } = point;
  return { risk, riskId, control, method, responsibleRole, responsiblePersonId, timesAYear };
}
