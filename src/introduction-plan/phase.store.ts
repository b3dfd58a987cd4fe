import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { phaseDependencies, phaseGoals, phases } from './introduction-plan.table.ts';
import type { KeptPhases, Phase, PhaseGoal } from './phase.model.ts';

const isPhase = (organisationId: string, id: string) =>
  and(eq(phases.organisationId, organisationId), eq(phases.id, id));

/** The plan of a guideline, in the order of its phases; empty where none has been laid. Three statements at most. */
export async function findPhases(
  transaction: Transaction,
  organisationId: string,
  guidelineId: string,
): Promise<KeptPhases> {
  const found = await transaction
    .select()
    .from(phases)
    .where(and(eq(phases.organisationId, organisationId), eq(phases.guidelineId, guidelineId)))
    .orderBy(asc(phases.number));
  if (found.length === 0) return { phases: [], goals: [], dependencies: [] };
  const ids = found.map(({ id }) => id);
  const goals = await transaction
    .select()
    .from(phaseGoals)
    .where(and(eq(phaseGoals.organisationId, organisationId), inArray(phaseGoals.phaseId, ids)))
    .orderBy(asc(phaseGoals.position), asc(phaseGoals.id));
  const dependencies = await transaction
    .select({ phaseId: phaseDependencies.phaseId, dependsOnId: phaseDependencies.dependsOnId })
    .from(phaseDependencies)
    .where(
      and(eq(phaseDependencies.organisationId, organisationId), inArray(phaseDependencies.phaseId, ids)),
    );
  return { phases: found.map(withoutOrganisation), goals: goals.map(withoutOrganisation), dependencies };
}

function withoutOrganisation<Row extends { organisationId: string }>(row: Row): Omit<Row, 'organisationId'> {
  const { organisationId: _, ...rest } = row;
  return rest;
}

/** The phase that the goal belongs to; undefined where there is no such goal. */
export async function findPhaseOfGoal(
  transaction: Transaction,
  organisationId: string,
  goalId: string,
): Promise<string | undefined> {
  const [row] = await transaction
    .select({ phaseId: phaseGoals.phaseId })
    .from(phaseGoals)
    .where(and(eq(phaseGoals.organisationId, organisationId), eq(phaseGoals.id, goalId)));
  return row?.phaseId;
}

/** The phase, held with the others of its plan until the transaction ends, so that no two changes make a circle together. */
export async function lockPhase(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<(KeptPhases & { readonly phase: Phase }) | undefined> {
  const [own] = await transaction
    .select({ guidelineId: phases.guidelineId })
    .from(phases)
    .where(isPhase(organisationId, id));
  if (!own) return undefined;
  await transaction
    .select({ id: phases.id })
    .from(phases)
    .where(and(eq(phases.organisationId, organisationId), eq(phases.guidelineId, own.guidelineId)))
    .orderBy(asc(phases.number))
    .for('update');
  const kept = await findPhases(transaction, organisationId, own.guidelineId);
  const phase = kept.phases.find((each) => each.id === id);
  return phase && { ...kept, phase };
}

type NewPhase = Omit<Phase, 'version' | 'doneOn'>;

/** False where the guideline has a plan already. */
export async function insertPhases(
  transaction: Transaction,
  organisationId: string,
  rows: readonly NewPhase[],
): Promise<boolean> {
  const added = await transaction
    .insert(phases)
    .values(rows.map((row) => ({ ...row, organisationId })))
    .onConflictDoNothing()
    .returning({ id: phases.id });
  return added.length === rows.length;
}

/** Every change gives it a new version. */
export async function updatePhase(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<Phase, 'id' | 'guidelineId' | 'number' | 'version'>>,
): Promise<void> {
  await transaction
    .update(phases)
    .set({ ...facts, version: sql`${phases.version} + 1` })
    .where(isPhase(organisationId, id));
}

/** What the phase depends on, instead of what it did. */
export async function replaceDependencies(
  transaction: Transaction,
  organisationId: string,
  phaseId: string,
  dependsOn: readonly string[],
): Promise<void> {
  await transaction
    .delete(phaseDependencies)
    .where(and(eq(phaseDependencies.organisationId, organisationId), eq(phaseDependencies.phaseId, phaseId)));
  await insertDependencies(
    transaction,
    organisationId,
    dependsOn.map((dependsOnId) => ({ phaseId, dependsOnId })),
  );
}

export async function insertDependencies(
  transaction: Transaction,
  organisationId: string,
  rows: readonly { readonly phaseId: string; readonly dependsOnId: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.insert(phaseDependencies).values(rows.map((row) => ({ ...row, organisationId })));
}

type NewGoal = Pick<PhaseGoal, 'id' | 'phaseId' | 'position' | 'text'>;

export async function insertGoals(
  transaction: Transaction,
  organisationId: string,
  rows: readonly NewGoal[],
): Promise<void> {
  if (rows.length === 0) return;
  await transaction.insert(phaseGoals).values(rows.map((row) => ({ ...row, organisationId })));
}

/** Every change gives it a new version. */
export async function updateGoal(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Pick<PhaseGoal, 'position' | 'text' | 'doneOn'>>,
): Promise<void> {
  await transaction
    .update(phaseGoals)
    .set({ ...facts, version: sql`${phaseGoals.version} + 1` })
    .where(and(eq(phaseGoals.organisationId, organisationId), eq(phaseGoals.id, id)));
}

export async function deleteGoals(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await transaction
    .delete(phaseGoals)
    .where(and(eq(phaseGoals.organisationId, organisationId), inArray(phaseGoals.id, [...ids])));
}
