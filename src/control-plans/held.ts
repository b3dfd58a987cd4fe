import type { Changing } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { handOf, mayReadPlan } from './control-plan.policy.ts';
import { type ControlPlanCommand, commandFault } from './control-plan.rules.ts';
import { lockPlan } from './control-plan.store.ts';
import { findPlanOfPoint, findPoints } from './control-point.store.ts';

interface Asked {
  readonly planId: string;
  /** The point that the command is about; whoever is responsible for another has no say in it. */
  readonly pointId?: string;
  readonly command: ControlPlanCommand;
  /** The field of the form that a refusal stands at. */
  readonly field: string;
}

/** The plan with its points, held for a command that the requester may give now. Not found where they may not know of it. */
export async function holdPlan(
  { transaction, organisationId, requester, now }: Changing,
  { planId, pointId, command, field }: Asked,
) {
  const plan = isId(planId) ? await lockPlan(transaction, organisationId, planId) : undefined;
  if (!plan) return refuse('notFound');
  const points = await findPoints(transaction, organisationId, planId);
  const isMine = (each: { responsiblePersonId: string | null }) =>
    each.responsiblePersonId === requester.personId;
  if (!mayReadPlan(requester, plan, points.some(isMine))) return refuse('notFound');
  const isNamed = points.some((each) => each.id === pointId && isMine(each));
  const hand = handOf(requester, plan.bodyId, isNamed);
  const fault = commandFault(command, { state: plan.state, hand });
  if (fault === 'forbidden') return refuse('forbidden');
  if (fault) return refuseField(field, fault);
  return { ok: true, plan, points, today: swedishDay(now()) } as const;
}

/** The same by one of its points. */
export async function holdPoint(
  change: Changing,
  { pointId, ...asked }: Omit<Asked, 'planId'> & { readonly pointId: string },
) {
  const { transaction, organisationId } = change;
  const planId = isId(pointId) ? await findPlanOfPoint(transaction, organisationId, pointId) : undefined;
  if (!planId) return refuse('notFound');
  const held = await holdPlan(change, { ...asked, planId, pointId });
  if (!held.ok) return held;
  const point = held.points.find(({ id }) => id === pointId);
  return point ? { ...held, point } : refuse('notFound');
}
