import { and, or, type SQL, sql } from 'drizzle-orm';
import { outcomesOf } from '../audits/promises/promise-outcome.table.ts';
import type { Transaction } from '../database/index.ts';
import { wordsSame } from '../responses/repeated.table.ts';
import type { PlanRow } from './plan-row.model.ts';

/** Whose actions a plan tells of, as far as whoever takes it may see them. */
export interface PlanQuestion {
  readonly organisationId: string;
  readonly about: { readonly of: 'responses' | 'audits' | 'bodies'; readonly id: string };
  /** Sees the bodies' work from the start: of everything, or of audits about security. */
  readonly all: boolean;
  readonly security: boolean;
  /** Sees what is of or for these bodies. */
  readonly bodies: readonly string[];
  readonly limit: number;
}

type Row<T> = T & Record<string, unknown>;

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** Decided, and its place not taken by another that is; so is what was promised in no response. */
const isInForce = (response: SQL) => sql`(${response}.id is null or (
  ${response}.state not in ('draft', 'ready') and ${response}.withdrawn_at is null and not exists (
    select from response later where later.organisation_id = ${response}.organisation_id
      and later.supersedes_id = ${response}.id and later.state not in ('draft', 'ready') and later.withdrawn_at is null)))`;

/** The item whose mark holds for what carries out its promise, for the name `c` of the commitment. */
const joinPromise = sql`
  left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
  left join response res on res.organisation_id = i.organisation_id and res.id = i.response_id`;

const joinRecommendation = (id: SQL) => sql`
  left join recommendation r on r.organisation_id = ${sql`b.organisation_id`} and r.id = ${id} and r.withdrawn_at is null
  left join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null`;

const ofRecommendation = sql`r.id as "recommendationId", r.number, r.text as recommendation, au.title as audit, au.year`;

/**
 * Actions, each under every recommendation that it serves. What carries out a promise carries it out in every answer
 * that repeats it. @returns at most `limit` + 1 */
export async function findPlannedActions(
  transaction: Transaction,
  { organisationId, about, all, security, bodies, limit }: PlanQuestion,
): Promise<PlanRow[]> {
  const own = sql`(a.body_id = any(${uuids(bodies)}) or ar.body_id = any(${uuids(bodies)}))`;
  const seen = all ? sql`true` : security ? or(sql`au.is_security`, own) : own;
  const chosen = {
    responses: sql`promised.id is not null`,
    audits: sql`r.audit_id = ${about.id}`,
    bodies: sql`(a.body_id = ${about.id} or ar.body_id = ${about.id})`,
  }[about.of];
  const { rows } = await transaction.execute<Row<PlanRow>>(sql`
    select distinct on (au.year, au.title, r.position, r.id, a.due_on, a.id) ${ofRecommendation},
      a.title as what, a.description, b.name as body, a.owner_role as role, p.name, p.title, a.due_on as "dueOn",
      promised.due_on as "promisedBy", a.follow_up_on as "followUpOn", a.state, a.completed_on as "completedOn",
      coalesce(a.secrecy, i.secrecy, promised.secrecy) as secrecy,
      coalesce((select jsonb_agg(jsonb_build_object('was', d.was, 'became', d.became, 'reason', d.reason) order by d.at, d.id)
        from action_date d where d.organisation_id = a.organisation_id and d.action_id = a.id), '[]') as moved
    from action a
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
      left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
      left join action_recommendation ar on ar.organisation_id = a.organisation_id and ar.action_id = a.id
      ${joinRecommendation(sql`ar.recommendation_id`)}
      left join commitment c on c.organisation_id = a.organisation_id and c.id = a.commitment_id
      ${joinPromise}
      left join lateral (select w.id, w.due_on, own.secrecy from commitment w
          left join response_item own on own.organisation_id = w.organisation_id and own.id = w.item_id
          left join response said on said.organisation_id = own.organisation_id and said.id = own.response_id
        where ${about.of === 'responses' ? sql`own.response_id = ${about.id}` : isInForce(sql`said`)}
          and w.withdrawn_at is null and ${wordsSame(sql`w`, sql`c`)} order by w.id limit 1) promised on true
    where a.organisation_id = ${organisationId} and a.withdrawn_at is null and (ar.recommendation_id is null or au.id is not null)
      and ${and(chosen, seen)}
    order by au.year desc nulls last, au.title, r.position, r.id, a.due_on nulls last, a.id
    limit ${limit + 1}`);
  return rows;
}

/** Promises that no action that may be seen carries out; of a response also those in a draft, since the paper is of it. */
export async function findPromises(
  transaction: Transaction,
  { organisationId, about, all, security, bodies, limit }: PlanQuestion,
): Promise<PlanRow[]> {
  const own = sql`c.body_id = any(${uuids(bodies)})`;
  const isOut = isInForce(sql`res`);
  const chosen = {
    responses: sql`i.response_id = ${about.id}`,
    audits: sql`r.audit_id = ${about.id} and ${isOut}`,
    bodies: sql`c.body_id = ${about.id} and ${isOut}`,
  }[about.of];
  const knows = all ? sql`true` : security ? sql`(coalesce(au.is_security, false) or ${own})` : own;
  // Who may read a response reads all of its promises.
  const seen = about.of === 'responses' ? sql`true` : knows;
  const { rows } = await transaction.execute<Row<PlanRow>>(sql`
    select ${ofRecommendation}, c.what, null as description, b.name as body, c.owner_role as role, p.name, p.title,
      c.due_on as "dueOn", null as "followUpOn", case
        when exists (select from ${outcomesOf(sql`c`, { madeBy: 'auditors', most: 1 })} found where found.outcome = 'kept') then 'kept'
        when ${knows} then 'promised' else 'committed' end as state,
      null as "completedOn", i.secrecy, '[]'::jsonb as moved
    from commitment c
      join body b on b.organisation_id = c.organisation_id and b.id = c.body_id
      left join person p on p.organisation_id = c.organisation_id and p.id = c.owner_person_id
      ${joinPromise}
      ${joinRecommendation(sql`coalesce(c.recommendation_id, i.recommendation_id)`)}
    where c.organisation_id = ${organisationId} and c.withdrawn_at is null and (res.id is null or res.withdrawn_at is null)
      and ${and(chosen, seen)}
      and not (${knows} and exists (select from action a where a.organisation_id = c.organisation_id
        and a.commitment_id in (select w.id from commitment w where ${wordsSame(sql`w`, sql`c`)}) and a.withdrawn_at is null))
    order by au.year desc nulls last, au.title, r.position, r.id, c.due_on nulls last, c.id
    limit ${limit + 1}`);
  return rows;
}
