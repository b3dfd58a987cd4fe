import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import type { ControlPoint } from './control-plan.model.ts';
import { updatePlan } from './control-plan.store.ts';
import { type Changed, faults, nouns } from './control-plan-faults.model.ts';
import {
  type ControlPointChange,
  type ControlPointMove,
  type ControlPointWithdrawal,
  controlPointChange,
  controlPointMove,
  controlPointWithdrawal,
  type NewControlPoint,
  newControlPoint,
} from './control-plan-input.model.ts';
import { findNamed, insertPoints, orderPoints, updatePoint } from './control-point.store.ts';
import { holdPlan, holdPoint } from './held.ts';
import { mayNameRisk } from './named-risk.ts';
import { deleteLinksOf } from './promise-link.store.ts';

type Added = Changed<{ readonly id: string }>;
type Kept = Changed<{ readonly planId: string }>;

/** Adds a control point last in a draft. */
export function addControlPoint(
  context: RequestContext,
  planId: string,
  input: NewControlPoint,
): Promise<Added> {
  return changing(context, async (change): Promise<Added> => {
    const { transaction, organisationId } = change;
    const held = await holdPlan(change, { planId, command: 'change', field: 'control' });
    if (!held.ok) return held;
    const parsed = parseChange(newControlPoint, input, faults);
    if (!parsed.ok) return parsed;
    const { id = randomUUID(), ...facts } = parsed.value;
    const checked = await checkNamed(change, facts, held.today, null);
    if (!checked.ok) return checked;
    const point = { id, planId, position: held.points.length + 1, ...facts };
    if (!(await insertPoints(transaction, organisationId, [point]))) return refuseField('control', 'idTaken');
    await updatePlan(transaction, organisationId, planId);
    await change.record({
      noun: nouns.plan,
      nounId: planId,
      verb: 'addPoint',
      before: null,
      after: { pointId: id, ...facts },
    });
    return { ok: true, id };
  });
}

/** Changes a point of a draft. */
export function changeControlPoint(
  context: RequestContext,
  pointId: string,
  input: ControlPointChange,
): Promise<Kept> {
  return changing(context, async (change): Promise<Kept> => {
    const { transaction, organisationId } = change;
    const held = await holdPoint(change, { pointId, command: 'change', field: 'control' });
    if (!held.ok) return held;
    const parsed = parseChange(controlPointChange, input, faults);
    if (!parsed.ok) return parsed;
    const { point, plan } = held;
    const { version, ...facts } = parsed.value;
    if (version !== point.version) return refuse('stale');
    const checked = await checkNamed(change, facts, held.today, point);
    if (!checked.ok) return checked;
    const changed = differences<Partial<ControlPoint>>(point, facts);
    if (!changed) return { ok: true, planId: plan.id };
    await updatePoint(transaction, organisationId, pointId, changed.after);
    await updatePlan(transaction, organisationId, plan.id);
    await change.record({
      noun: nouns.plan,
      nounId: plan.id,
      verb: 'changePoint',
      ...aboutPoint(point, changed),
    });
    return { ok: true, planId: plan.id };
  });
}

/** Moves a point of a draft to another place in it. */
export function moveControlPoint(
  context: RequestContext,
  pointId: string,
  input: ControlPointMove,
): Promise<Kept> {
  return changing(context, async (change): Promise<Kept> => {
    const { transaction, organisationId } = change;
    const held = await holdPoint(change, { pointId, command: 'change', field: 'position' });
    if (!held.ok) return held;
    const parsed = parseChange(controlPointMove, input, faults);
    if (!parsed.ok) return parsed;
    const { point, plan, points } = held;
    const { version, position } = parsed.value;
    if (version !== point.version) return refuse('stale');
    const others = points.map(({ id }) => id).filter((id) => id !== pointId);
    const place = Math.min(position, points.length);
    if (place === point.position) return { ok: true, planId: plan.id };
    await orderPoints(transaction, organisationId, others.toSpliced(place - 1, 0, pointId));
    await updatePlan(transaction, organisationId, plan.id);
    const moved = { before: { position: point.position }, after: { position: place } };
    await change.record({
      noun: nouns.plan,
      nounId: plan.id,
      verb: 'movePoint',
      ...aboutPoint(point, moved),
    });
    return { ok: true, planId: plan.id };
  });
}

/** Takes a point out of a draft; promises that were linked to it are in no plan until they are linked anew. */
export function withdrawControlPoint(
  context: RequestContext,
  pointId: string,
  input: ControlPointWithdrawal,
): Promise<Kept> {
  return changing(context, async (change): Promise<Kept> => {
    const { transaction, organisationId } = change;
    const held = await holdPoint(change, { pointId, command: 'change', field: 'control' });
    if (!held.ok) return held;
    const parsed = parseChange(controlPointWithdrawal, input, faults);
    if (!parsed.ok) return parsed;
    const { point, plan, points } = held;
    if (parsed.value.version !== point.version) return refuse('stale');
    const promises = await deleteLinksOf(transaction, organisationId, pointId);
    await updatePoint(transaction, organisationId, pointId, { withdrawnAt: change.now() });
    const left = points.map(({ id }) => id).filter((id) => id !== pointId);
    await orderPoints(transaction, organisationId, left);
    await updatePlan(transaction, organisationId, plan.id);
    await change.record({
      noun: nouns.plan,
      nounId: plan.id,
      verb: 'withdrawPoint',
      before: { pointId, control: point.control, ...(promises.length > 0 && { promises }) },
      after: null,
    });
    return { ok: true, planId: plan.id };
  });
}

/** What the history needs to say which point it was. */
const aboutPoint = (
  { id, control }: ControlPoint,
  { before, after }: { readonly before: object; readonly after: object },
) => ({
  before: { pointId: id, control, ...before },
  after: { pointId: id, ...after },
});

type Naming = Pick<ControlPoint, 'riskId' | 'responsiblePersonId'>;

/** Whether the risk and the person may be named; those that stood there before may stay. */
async function checkNamed(
  { transaction, organisationId, requester }: Changing,
  facts: Naming,
  today: string,
  before: Naming | null,
): Promise<Changed> {
  const riskId = facts.riskId === (before?.riskId ?? null) ? null : facts.riskId;
  const personId =
    facts.responsiblePersonId === (before?.responsiblePersonId ?? null) ? null : facts.responsiblePersonId;
  if (riskId === null && personId === null) return { ok: true };
  const named = await findNamed(transaction, organisationId, { riskId, personId, today });
  if (riskId !== null && !mayNameRisk(requester, named.riskBodyId))
    return refuseField('riskId', 'unknownLink');
  if (personId !== null && !named.works) return refuseField('responsiblePersonId', 'unknownPerson');
  return { ok: true };
}
