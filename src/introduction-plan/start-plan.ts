import { randomUUID } from 'node:crypto';
import { findGuidelineInForce } from '../compliance/index.ts';
import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { insertDependencies, insertGoals, insertPhases } from './phase.store.ts';
import { keepsPlan, readsPlan } from './plan.policy.ts';
import { type Changed, faults, phaseNoun } from './plan-faults.model.ts';
import { type PlanInput, planInput } from './plan-input.model.ts';
import { starterPhases } from './starter.rules.ts';

/**
 * Lays the plan of the guideline in force: five phases one after another, each of so many months, with goals to begin
 * with. Everything of it can then be changed.
 */
export function startPlan(context: RequestContext, input: PlanInput): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    if (!readsPlan(requester)) return refuse('notFound');
    if (!keepsPlan(requester)) return refuse('forbidden');
    const parsed = parseChange(planInput, input, faults);
    if (!parsed.ok) return parsed;
    const guideline = await findGuidelineInForce(transaction, organisationId);
    if (!guideline) return refuseField('fromOn', 'planNoGuideline');
    const { guidelineId } = guideline;
    const made = starterPhases(parsed.value).map((phase) => ({ ...phase, id: randomUUID(), guidelineId }));
    const rows = made.map(({ goals: _, ...row }) => row);
    if (!(await insertPhases(transaction, organisationId, rows))) return refuseField('fromOn', 'planThere');
    const goals = made.flatMap(({ id: phaseId, goals: texts }) =>
      texts.map((text, index) => ({ id: randomUUID(), phaseId, position: index + 1, text })),
    );
    await insertGoals(transaction, organisationId, goals);
    const dependencies = made.slice(1).map(({ id: phaseId, number }) => ({
      phaseId,
      dependsOnId: made[number - 2]?.id ?? '',
    }));
    await insertDependencies(transaction, organisationId, dependencies);
    await change.record(
      ...made.map(({ id: nounId, guidelineId: _, ...after }) => ({
        noun: phaseNoun,
        nounId,
        verb: 'add' as const,
        before: null,
        after,
      })),
    );
    return { ok: true };
  });
}
