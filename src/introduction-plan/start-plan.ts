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
    const made = starterPhases(parsed.value).map(({ goals, ...facts }) => ({
      goals,
      facts,
      row: { ...facts, id: randomUUID(), guidelineId },
    }));
    const rows = made.map(({ row }) => row);
    if (!(await insertPhases(transaction, organisationId, rows))) return refuseField('fromOn', 'planThere');
    await insertGoals(
      transaction,
      organisationId,
      made.flatMap(({ row, goals }) =>
        goals.map((text, index) => ({ id: randomUUID(), phaseId: row.id, position: index + 1, text })),
      ),
    );
    await insertDependencies(
      transaction,
      organisationId,
      rows.slice(1).map(({ id: phaseId }, index) => ({ phaseId, dependsOnId: rows[index]?.id ?? '' })),
    );
    await change.record(
      ...made.map(({ row, facts, goals }) => ({
        noun: phaseNoun,
        nounId: row.id,
        verb: 'add' as const,
        before: null,
        after: { ...facts, goals },
      })),
    );
    return { ok: true };
  });
}
