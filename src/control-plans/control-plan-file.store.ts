import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { promisesInForce } from '../responses/promises-in-force.table.ts';
import { promiseOf } from '../responses/repeated.table.ts';
import type { PromiseOfPlan, ShownPoint } from './control-plan-file.model.ts';
import { pointsStanding } from './control-standing.table.ts';
import { bodiesOf } from './promise-link.store.ts';
import { isInPlan } from './promise-point.table.ts';

/** The points of a plan with their outcomes and the actions that serve them. One statement. @param today YYYY-MM-DD */
export async function findShownPoints(
  transaction: Transaction,
  organisationId: string,
  planId: string,
  today: string,
): Promise<ShownPoint[]> {
  const { rows } = await transaction.execute<ShownPoint & Record<string, unknown>>(sql`
    select cp.id, cp.plan_id as "planId", cp.position, cp.risk, cp.risk_id as "riskId", cp.control, cp.method,
      cp.responsible_role as "responsibleRole", cp.responsible_person_id as "responsiblePersonId",
      cp.times_a_year as "timesAYear", cp.version, w.name as "responsibleName", r.title as "riskTitle", r.body_id as "riskBodyId",
      s.done, cp.times_a_year - s.done as left, s.deviations, s.next_on as "nextOn", coalesce(s.next_on < ${today}::date, false) as "isLate",
      s.last_on as "lastOn", s.last_result as "lastResult",
      coalesce((select jsonb_agg(to_jsonb(t)) from (
        select o.id, o.on_day as "onDay", o.result, o.observation, by.name as "byName", o.at,
          exists (select from control_outcome later where later.organisation_id = o.organisation_id
            and later.point_id = o.point_id and later.on_day = o.on_day and (later.at, o.id) > (o.at, later.id)) as "isCorrected"
        from control_outcome o left join person by on by.organisation_id = o.organisation_id and by.id = o.by_person
        where o.organisation_id = cp.organisation_id and o.point_id = cp.id
        order by o.on_day desc, o.at desc, o.id limit 100) t), '[]') as outcomes,
      coalesce((select jsonb_agg(to_jsonb(t)) from (
        select a.id, case when a.secrecy is null then a.title else '' end as title, a.state, a.due_on as "dueOn", own.name as "ownerName"
        from action_of x join action a on a.organisation_id = x.organisation_id and a.id = x.action_id
          left join person own on own.organisation_id = a.organisation_id and own.id = a.owner_person_id
        where x.organisation_id = cp.organisation_id and x.noun = 'controlPoint' and x.noun_id = cp.id and a.withdrawn_at is null
        order by a.due_on nulls last, a.id limit 50) t), '[]') as actions
    from control_point cp
      join control_plan p on p.organisation_id = cp.organisation_id and p.id = cp.plan_id
      cross join lateral ${pointsStanding}
      left join person w on w.organisation_id = cp.organisation_id and w.id = cp.responsible_person_id
      left join risk r on r.organisation_id = cp.organisation_id and r.id = cp.risk_id
    where cp.organisation_id = ${organisationId} and cp.plan_id = ${planId}::uuid and cp.withdrawn_at is null
    order by cp.position, cp.id limit 500`);
  return rows.map((row) => ({
    ...row,
    outcomes: row.outcomes.map((each) => ({ ...each, at: new Date(each.at) })),
  }));
}

/**
 * Promises of the body, and of those that it is tied to, to enter the internal control plan: those linked to this plan,
 * and those that are in no decided one. One statement.
 */
export async function findPromisesOfPlan(
  transaction: Transaction,
  organisationId: string,
  { id, bodyId }: { id: string; bodyId: string },
): Promise<PromiseOfPlan[]> {
  const { rows } = await transaction.execute<PromiseOfPlan & Record<string, unknown>>(sql`
    with promised as (select c.id, c.what, c.due_on as "dueOn", c.body_id as "bodyId", b.name as "bodyName",
        c.recommendation_id as "recommendationId", rs.id as "responseId", au.title as "auditTitle",
        ${isInPlan(sql`c`)} as "isInPlan", i.secrecy is not null as "isSecret", ${promiseOf(sql`c`)} as promise_id
      from ${promisesInForce(organisationId)}
        and c.enters_control_plan and c.body_id in (${bodiesOf(organisationId, bodyId)}))
    select p.id, p.what, p."dueOn", p."bodyId", p."bodyName", p."recommendationId", p."responseId", p."auditTitle",
      here.point_id as "pointId", p."isInPlan", p."isSecret"
    from promised p left join lateral (
      select l.point_id from control_point_commitment l
        join control_point cp on cp.organisation_id = l.organisation_id and cp.id = l.point_id and cp.withdrawn_at is null
      where l.organisation_id = ${organisationId} and l.commitment_id = p.promise_id and cp.plan_id = ${id}::uuid
      order by cp.position limit 1) here on true
    where here.point_id is not null or not p."isInPlan"
    order by p."dueOn" nulls last, p.id limit 200`);
  return rows;
}
