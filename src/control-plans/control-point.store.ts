import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ControlOutcome, ControlPoint } from './control-plan.model.ts';
import { controlOutcomes, controlPoints } from './control-plan.table.ts';
import { outcomesThatCount } from './control-standing.table.ts';

/** The points of a plan that have not been taken out, in its order. */
export async function findPoints(
  transaction: Transaction,
  organisationId: string,
  planId: string,
): Promise<ControlPoint[]> {
  const rows = await transaction
    .select()
    .from(controlPoints)
    .where(
      and(
        eq(controlPoints.organisationId, organisationId),
        eq(controlPoints.planId, planId),
        isNull(controlPoints.withdrawnAt),
      ),
    )
    .orderBy(controlPoints.position, controlPoints.id);
  return rows.map((row) => {
    const { organisationId: _, ...point } = row;
    return point;
  });
}

/** The plan that the point is in; undefined where there is no such point or it has been taken out. */
export async function findPlanOfPoint(
  transaction: Transaction,
  organisationId: string,
  pointId: string,
): Promise<string | undefined> {
  const { rows } = await transaction.execute<{ planId: string }>(sql`
    select plan_id as "planId" from control_point where organisation_id = ${organisationId} and id = ${pointId}::uuid
      and withdrawn_at is null`);
  return rows[0]?.planId;
}

/** False where there is one of the id already. */
export async function insertPoints(
  transaction: Transaction,
  organisationId: string,
  rows: readonly Omit<ControlPoint, 'withdrawnAt' | 'version'>[],
): Promise<boolean> {
  if (rows.length === 0) return true;
  const added = await transaction
    .insert(controlPoints)
    .values(rows.map((row) => ({ ...row, organisationId })))
    .onConflictDoNothing()
    .returning({ id: controlPoints.id });
  return added.length === rows.length;
}

export async function updatePoint(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<ControlPoint, 'id' | 'planId' | 'version'>>,
): Promise<void> {
  await transaction
    .update(controlPoints)
    .set({ ...facts, version: sql`${controlPoints.version} + 1` })
    .where(and(eq(controlPoints.organisationId, organisationId), eq(controlPoints.id, id)));
}

/** Gives the points their places, counted from 1. @param order ids of all points of the plan */
export async function orderPoints(
  transaction: Transaction,
  organisationId: string,
  order: readonly string[],
): Promise<void> {
  await transaction.execute(sql`
    update control_point cp set position = o.nth
    from unnest(${sql.param([...order])}::uuid[]) with ordinality o(id, nth)
    where cp.organisation_id = ${organisationId} and cp.id = o.id and cp.position <> o.nth`);
}

/** False where there is one of the id already. */
export async function insertOutcome(
  transaction: Transaction,
  organisationId: string,
  row: ControlOutcome,
): Promise<boolean> {
  const added = await transaction
    .insert(controlOutcomes)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: controlOutcomes.id });
  return added.length > 0;
}

/** How many of a plan's controls have neither an outcome nor a reason. */
export async function countLeft(
  transaction: Transaction,
  organisationId: string,
  planId: string,
): Promise<number> {
  const { rows } = await transaction.execute<{ left: number }>(sql`
    select coalesce(sum(greatest(cp.times_a_year - (select count(*) from ${outcomesThatCount(sql`cp`)} o), 0)), 0)::int as left
    from control_point cp where cp.organisation_id = ${organisationId} and cp.plan_id = ${planId}::uuid
      and cp.withdrawn_at is null`);
  return rows[0]?.left ?? 0;
}

/** What a point names, as far as it is there: a risk of one of the bodies, somebody who works here on the day. */
export async function findNamed(
  transaction: Transaction,
  organisationId: string,
  asked: { riskId: string | null; personId: string | null; today: string },
): Promise<{ readonly riskBodyId: string | null; readonly works: boolean }> {
  const { riskId, personId, today } = asked;
  const { rows } = await transaction.execute<{ riskBodyId: string | null; works: boolean }>(sql`
    select (select body_id from risk where organisation_id = ${organisationId} and id = ${riskId}::uuid
        and withdrawn_at is null) as "riskBodyId",
      exists (select from person p where p.organisation_id = ${organisationId} and p.id = ${personId}::uuid
        and coalesce(p.ended_on, 'infinity') > ${today}::date and exists (select from role_assignment ra
          where ra.organisation_id = p.organisation_id and ra.person_id = p.id and ra.from_date <= ${today}::date
            and coalesce(ra.to_date, 'infinity') >= ${today}::date
            and ra.role not in ('electedAuditor', 'auditExpert', 'layAuditor'))) as works`);
  return rows[0] ?? { riskBodyId: null, works: false };
}
