import type { Changing } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { isId } from '../shared/entry.ts';
import { lockBenefit } from './benefit.store.ts';
import { lockPhase } from './phase.store.ts';
import { keepsPlan, readsPlan } from './plan.policy.ts';

/** Why the requester changes nothing here; null where they keep the plan. */
const refusalOf = ({ requester }: Changing) => {
  if (!readsPlan(requester)) return refuse('notFound');
  return keepsPlan(requester) ? null : refuse('forbidden');
};

/** The phase with its plan, held for who keeps it. */
export async function holdPhase(change: Changing, id: string) {
  const { transaction, organisationId } = change;
  const refused = refusalOf(change);
  if (refused) return refused;
  const found = isId(id) ? await lockPhase(transaction, organisationId, id) : undefined;
  if (!found) return refuse('notFound');
  const goals = found.goals.filter(({ phaseId }) => phaseId === id);
  const dependsOn = found.dependencies
    .filter(({ phaseId }) => phaseId === id)
    .map(({ dependsOnId }) => dependsOnId);
  return { ok: true, phase: found.phase, goals, dependsOn, plan: found } as const;
}

/** The benefit, held for who keeps it. */
export async function holdBenefit(change: Changing, id: string) {
  const { transaction, organisationId } = change;
  const refused = refusalOf(change);
  if (refused) return refused;
  const benefit = isId(id) ? await lockBenefit(transaction, organisationId, id) : undefined;
  return benefit ? ({ ok: true, benefit } as const) : refuse('notFound');
}
