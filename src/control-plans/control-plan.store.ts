import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ControlPlan } from './control-plan.model.ts';
import { controlPlans } from './control-plan.table.ts';

const isPlan = (organisationId: string, id: string) =>
  and(eq(controlPlans.organisationId, organisationId), eq(controlPlans.id, id));

/** False where there is one of that id already, or one of the body and year. */
export async function insertPlan(
  transaction: Transaction,
  organisationId: string,
  row: Pick<ControlPlan, 'id' | 'bodyId' | 'year'>,
): Promise<boolean> {
  const added = await transaction
    .insert(controlPlans)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: controlPlans.id });
  return added.length > 0;
}

/** The plan, held until the transaction ends. */
export async function lockPlan(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ControlPlan | undefined> {
  const [row] = await transaction.select().from(controlPlans).where(isPlan(organisationId, id)).for('update');
  if (!row) return undefined;
  const { organisationId: _, ...plan } = row;
  return plan;
}

/** Every change gives it a new version, those of its points too: nobody decides another plan than the one they saw. */
export async function updatePlan(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<ControlPlan, 'id' | 'bodyId' | 'year' | 'version'>> = {},
): Promise<void> {
  await transaction
    .update(controlPlans)
    .set({ ...facts, version: sql`${controlPlans.version} + 1` })
    .where(isPlan(organisationId, id));
}

/** The latest plan of the body before that year; null where it has had none. */
export async function findEarlierPlan(
  transaction: Transaction,
  organisationId: string,
  { bodyId, year }: Pick<ControlPlan, 'bodyId' | 'year'>,
): Promise<{ readonly id: string; readonly year: number } | null> {
  const { rows } = await transaction.execute<{ id: string; year: number }>(sql`
    select id, year from control_plan where organisation_id = ${organisationId} and body_id = ${bodyId}::uuid
      and year < ${year}::int order by year desc limit 1`);
  return rows[0] ?? null;
}

/** Whether the body can have a plan: a board or a company that has not ended. @param today YYYY-MM-DD */
export async function isPlanningBody(
  transaction: Transaction,
  organisationId: string,
  bodyId: string,
  today: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from body where organisation_id = ${organisationId} and id = ${bodyId}::uuid and kind in ('board', 'company')
      and coalesce(ended_on, 'infinity') > ${today}::date`);
  return rows.length > 0;
}
