import { or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ActionOfRow, EvidenceOfRow, OscalBody, SeenBy } from './oscal.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** Whether a body's work may be seen, for the columns of its own body and of the body that it serves. */
function sees(scope: SeenBy, own: SQL, served: SQL): SQL {
  const { all, security, bodies, bodyWork } = scope;
  if (bodyWork === 'always' && all) return sql`true`;
  return or(
    sql`${own} = any(${uuids(bodies)})`,
    sql`${served} = any(${uuids(bodies)})`,
    bodyWork === 'always' && security ? sql`au.is_security` : undefined,
  ) as SQL;
}

const ofAudit = (recommendationId: SQL, organisationId: SQL) => sql`
  join recommendation r on r.organisation_id = ${organisationId} and r.id = ${recommendationId}
  join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id`;

/** The evidence of these recommendations that may be seen; for the auditors what was handed over to them, as it was called then. One statement. */
export async function findEvidenceOf(
  transaction: Transaction,
  organisationId: string,
  scope: SeenBy,
  recommendationIds: readonly string[],
): Promise<EvidenceOfRow[]> {
  // What a board hands over reaches the elected auditors; the lay auditors of a company have what the company has handed over.
  const isToThem = scope.all ? sql`true` : sql`given.body_id = any(${uuids(scope.visible)})`;
  const handedOver = sql`(select h.content from handover_item h
      join handover given on given.organisation_id = h.organisation_id and given.id = h.handover_id
    where h.organisation_id = e.organisation_id and h.noun = 'evidence' and h.noun_id = e.id and ${isToThem}
    order by given.handed_at, given.id limit 1)`;
  const isSeen = sees(scope, sql`e.body_id`, sql`o.body_id`);
  const isHanded = scope.bodyWork === 'onceDispatched';
  const { rows } = await transaction.execute<
    { [Key in keyof EvidenceOfRow]: string } & { title: string | null }
  >(sql`
    select e.id, o.noun_id as "recommendationId", o.body_id as "bodyId", e.added_at as collected,
      case when e.secrecy is null then ${isHanded ? sql`case when ${isSeen} then e.title else ${handedOver}->>'title' end` : sql`e.title`} end as title
    from evidence_of o
      join evidence e on e.organisation_id = o.organisation_id and e.id = o.evidence_id and e.withdrawn_at is null
      ${ofAudit(sql`o.noun_id`, sql`o.organisation_id`)}
    where o.organisation_id = ${organisationId} and o.noun = 'recommendation' and o.noun_id = any(${uuids(recommendationIds)})
      and (${isSeen} ${isHanded ? sql`or ${handedOver} is not null` : sql``})
    order by o.noun_id, o.body_id, e.added_at, e.id`);
  return rows.map((row) => ({ ...row, collected: new Date(row.collected) }));
}

/** The actions that serve these recommendations, as far as they may be seen. One statement. */
export async function findActionsOf(
  transaction: Transaction,
  organisationId: string,
  scope: SeenBy,
  recommendationIds: readonly string[],
): Promise<ActionOfRow[]> {
  const { rows } = await transaction.execute<ActionOfRow & Record<string, unknown>>(sql`
    select x.id, ar.recommendation_id as "recommendationId", ar.body_id as "bodyId", x.body_id as "byBodyId",
      case when x.secrecy is null then x.title end as title, x.state, x.due_on::text as "dueOn", x.completed_on::text as "completedOn"
    from action_recommendation ar
      join action x on x.organisation_id = ar.organisation_id and x.id = ar.action_id and x.withdrawn_at is null
      ${ofAudit(sql`ar.recommendation_id`, sql`ar.organisation_id`)}
    where ar.organisation_id = ${organisationId} and ar.recommendation_id = any(${uuids(recommendationIds)})
      and ${sees(scope, sql`x.body_id`, sql`ar.body_id`)}
    order by ar.recommendation_id, ar.body_id, x.due_on nulls last, x.id`);
  return rows;
}

/** The municipality's bodies, by name. One statement. */
export async function findOscalBodies(
  transaction: Transaction,
  organisationId: string,
): Promise<OscalBody[]> {
  const { rows } = await transaction.execute<OscalBody & Record<string, unknown>>(
    sql`select id, name from body where organisation_id = ${organisationId} order by name, id`,
  );
  return rows;
}
