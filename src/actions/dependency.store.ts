import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { actionDependencies } from './action.table.ts';

interface DependencyRow {
  readonly actionId: string;
  readonly dependsOnId: string;
}

/** Lets one transaction at a time add dependencies: two at once could close a circle that neither sees. */
export async function holdDependencies(transaction: Transaction, organisationId: string): Promise<void> {
  const name = `action dependencies ${organisationId}`;
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

/** Everything that the action waits for, near and far. */
export async function findDependenciesFrom(
  transaction: Transaction,
  organisationId: string,
  actionId: string,
): Promise<DependencyRow[]> {
  const { rows } = await transaction.execute<DependencyRow & Record<string, unknown>>(sql`
    with recursive waits as (
      select action_id, depends_on_id from action_dependency
        where organisation_id = ${organisationId} and action_id = ${actionId}
      union
      select d.action_id, d.depends_on_id from action_dependency d join waits w on d.action_id = w.depends_on_id
        where d.organisation_id = ${organisationId})
    select action_id as "actionId", depends_on_id as "dependsOnId" from waits`);
  return rows;
}

/** False where it is there already. */
export async function insertDependency(
  transaction: Transaction,
  organisationId: string,
  row: DependencyRow,
): Promise<boolean> {
  const added = await transaction
    .insert(actionDependencies)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: actionDependencies.actionId });
  return added.length > 0;
}

/** False where there is none. */
export async function deleteDependency(
  transaction: Transaction,
  organisationId: string,
  { actionId, dependsOnId }: DependencyRow,
): Promise<boolean> {
  const gone = await transaction
    .delete(actionDependencies)
    .where(
      and(
        eq(actionDependencies.organisationId, organisationId),
        eq(actionDependencies.actionId, actionId),
        eq(actionDependencies.dependsOnId, dependsOnId),
      ),
    )
    .returning({ id: actionDependencies.actionId });
  return gone.length > 0;
}
