import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { promiseOf } from '../responses/repeated.table.ts';
import { pointOfPromise } from './promise-point.table.ts';

/** Links the promise, whatever its wording, to the point; false where it was. */
export async function insertLink(
  transaction: Transaction,
  organisationId: string,
  { commitmentId, pointId }: { commitmentId: string; pointId: string },
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    insert into control_point_commitment (organisation_id, point_id, commitment_id)
    select c.organisation_id, ${pointId}::uuid, ${promiseOf(sql`c`)} from commitment c
      where c.organisation_id = ${organisationId} and c.id = ${commitmentId}::uuid
    on conflict do nothing returning point_id`);
  return rows.length > 0;
}

/** Takes the link away; false where there was none. */
export async function deleteLink(
  transaction: Transaction,
  organisationId: string,
  { commitmentId, pointId }: { commitmentId: string; pointId: string },
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    delete from control_point_commitment l using commitment c
    where l.organisation_id = ${organisationId} and l.point_id = ${pointId}::uuid
      and c.organisation_id = l.organisation_id and c.id = ${commitmentId}::uuid
      and l.commitment_id = ${promiseOf(sql`c`)} returning l.point_id`);
  return rows.length > 0;
}

/** Takes every promise from a point; the promises that it had. */
export async function deleteLinksOf(
  transaction: Transaction,
  organisationId: string,
  pointId: string,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    delete from control_point_commitment where organisation_id = ${organisationId} and point_id = ${pointId}::uuid
    returning commitment_id as id`);
  return rows.map(({ id }) => id);
}

/** Each promise that is linked to the plan, with the point that it is told to be in; null where it is in none. */
export async function findPointsOfPlan(
  transaction: Transaction,
  organisationId: string,
  planId: string,
): Promise<{ readonly commitmentId: string; readonly controlPoint: string | null }[]> {
  const { rows } = await transaction.execute<{ commitmentId: string; controlPoint: string | null }>(sql`
    select c.id as "commitmentId", ${pointOfPromise(sql`c`)} as "controlPoint" from commitment c
    where c.organisation_id = ${organisationId} and c.withdrawn_at is null and c.id in (select l.commitment_id
      from control_point_commitment l join control_point cp on cp.organisation_id = l.organisation_id and cp.id = l.point_id
      where l.organisation_id = c.organisation_id and cp.plan_id = ${planId}::uuid and cp.withdrawn_at is null)
    order by c.id`);
  return rows;
}

/** The point that the promise is told to be in; null where it is in none. */
export async function findPointOf(
  transaction: Transaction,
  organisationId: string,
  commitmentId: string,
): Promise<string | null> {
  const { rows } = await transaction.execute<{ point: string | null }>(sql`
    select ${pointOfPromise(sql`c`)} as point from commitment c
    where c.organisation_id = ${organisationId} and c.id = ${commitmentId}::uuid`);
  return rows[0]?.point ?? null;
}

export interface PointChoice {
  readonly id: string;
  readonly planId: string;
  readonly planBodyId: string;
  readonly bodyName: string;
  readonly year: number;
  readonly position: number;
  readonly control: string;
  readonly isDecided: boolean;
  /** The promise is linked to it. */
  readonly isChosen: boolean;
}

/** The points of the plans of a body and of those that it is tied to, the newest year first; the first 500. */
export async function findPointChoices(
  transaction: Transaction,
  organisationId: string,
  { bodyId, commitmentId }: { bodyId: string; commitmentId: string },
): Promise<PointChoice[]> {
  const { rows } = await transaction.execute<PointChoice & Record<string, unknown>>(sql`
    select cp.id, p.id as "planId", p.body_id as "planBodyId", b.name as "bodyName", p.year, cp.position, cp.control, p.state <> 'draft' as "isDecided",
      exists (select from control_point_commitment l join commitment c on c.organisation_id = l.organisation_id
          and c.id = ${commitmentId}::uuid and l.commitment_id = ${promiseOf(sql`c`)}
        where l.organisation_id = cp.organisation_id and l.point_id = cp.id) as "isChosen"
    from control_point cp
      join control_plan p on p.organisation_id = cp.organisation_id and p.id = cp.plan_id
      join body b on b.organisation_id = p.organisation_id and b.id = p.body_id
    where cp.organisation_id = ${organisationId} and cp.withdrawn_at is null
      and p.body_id in (${bodiesOf(organisationId, bodyId)})
    order by p.year desc, b.name collate "sv-x-icu", p.id, cp.position limit 500`);
  return rows;
}

/** The body itself, and across the tie between boards and administrations. */
export const bodiesOf = (organisationId: string, bodyId: string) => sql`
  select ${bodyId}::uuid union select board_id from board_administration
    where organisation_id = ${organisationId} and administration_id = ${bodyId}::uuid
  union select administration_id from board_administration
    where organisation_id = ${organisationId} and board_id = ${bodyId}::uuid`;

/** Whether a body may have its promises in the other's plan: its own, or one that it is tied to. */
export async function sharesPlan(
  transaction: Transaction,
  organisationId: string,
  { bodyId, planBodyId }: { bodyId: string; planBodyId: string },
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select where ${planBodyId}::uuid in (${bodiesOf(organisationId, bodyId)})`);
  return rows.length > 0;
}
