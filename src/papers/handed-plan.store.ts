import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { hasDecidedOf } from '../responses/own-decision.table.ts';
import { successorsOf, wordsSame } from '../responses/repeated.table.ts';
import type { PlanRow } from './plan-row.model.ts';

/** What of an audit or a body the auditors have been handed, as far as they audit it. */
export interface HandedQuestion {
  readonly organisationId: string;
  readonly about: { readonly of: 'audits' | 'bodies'; readonly id: string };
  /** Audits every body, or these. */
  readonly all: boolean;
  readonly visible: readonly string[];
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly limit: number;
}

type Row<T> = T & Record<string, unknown>;

const inOrder = sql`order by au.year desc nulls last, au.title, r.position, r.id`;

/** The bodies that they audit. */
const audited = ({ all, visible }: HandedQuestion, bodyId: ReturnType<typeof sql>) =>
  all ? sql`true` : sql`${bodyId} = any(${sql.param([...visible])}::uuid[])`;

/** Actions as they stood when they were last handed over, each under every recommendation that it served then. */
export async function findHandedActions(
  transaction: Transaction,
  question: HandedQuestion,
): Promise<PlanRow[]> {
  const { organisationId, about, limit } = question;
  const chosen = about.of === 'audits' ? sql`r.audit_id = ${about.id}` : sql`last.body_id = ${about.id}`;
  const { rows } = await transaction.execute<Row<PlanRow>>(sql`
    with last as (
      select distinct on (i.noun_id, h.body_id) i.noun_id, h.body_id, i.content,
        to_char(h.handed_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day
      from handover_item i
        join handover h on h.organisation_id = i.organisation_id and h.id = i.handover_id
      where i.organisation_id = ${organisationId} and i.noun = 'action' and ${audited(question, sql`h.body_id`)}
      order by i.noun_id, h.body_id, h.handed_at desc, h.id)
    select r.id as "recommendationId", r.number, r.text as recommendation, au.title as audit, au.year,
      last.content->>'title' as what, last.content->>'description' as description, b.name as body,
      last.content->>'ownerRole' as role, last.content->>'ownerName' as name, null as title,
      last.content->>'dueOn' as "dueOn", last.content->>'followUpOn' as "followUpOn", last.content->>'state' as state,
      last.content->>'completedOn' as "completedOn", '[]'::jsonb as moved,
      case when last.content->>'secrecy' is not null then jsonb_build_object(
        'provision', last.content->>'secrecy', 'markedOn', last.day, 'markedBy', '') end as secrecy,
      jsonb_build_object('on', last.day, 'moved', coalesce((last.content->>'moved')::int, 0)) as handed
    from last
      join body b on b.organisation_id = ${organisationId} and b.id = last.body_id
      left join lateral jsonb_array_elements_text(last.content->'recommendationIds') served(id) on true
      left join recommendation r on r.organisation_id = ${organisationId} and r.id = served.id::uuid
        and r.withdrawn_at is null
      left join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
    where (served.id is null or au.id is not null) and ${chosen}
    ${inOrder}, "dueOn" nulls last, last.noun_id limit ${limit + 1}`);
  return rows;
}

/** What answers that have been handed over promise, where no action that has been handed over carries it out. */
export async function findHandedPromises(
  transaction: Transaction,
  question: HandedQuestion,
): Promise<PlanRow[]> {
  const { organisationId, about, today, limit } = question;
  const isOut = (response: ReturnType<typeof sql>) =>
    sql`least(${response}.dispatched_on, ${response}.received_on) <= ${today}::date and ${response}.withdrawn_at is null
      and ${hasDecidedOf(response, sql`c.body_id`)}`;
  const chosen = about.of === 'audits' ? sql`r.audit_id = ${about.id}` : sql`c.body_id = ${about.id}`;
  const { rows } = await transaction.execute<Row<PlanRow>>(sql`
    select r.id as "recommendationId", r.number, r.text as recommendation, au.title as audit, au.year,
      c.what, null as description, b.name as body, c.owner_role as role, p.name, p.title, c.due_on as "dueOn",
      null as "followUpOn", 'committed' as state, null as "completedOn", '[]'::jsonb as moved, i.secrecy
    from commitment c
      join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
      join response res on res.organisation_id = i.organisation_id and res.id = i.response_id
      join body b on b.organisation_id = c.organisation_id and b.id = c.body_id
      left join person p on p.organisation_id = c.organisation_id and p.id = c.owner_person_id
      left join recommendation r on r.organisation_id = c.organisation_id and r.withdrawn_at is null
        and r.id = coalesce(c.recommendation_id, i.recommendation_id)
      left join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
    where c.organisation_id = ${organisationId} and c.withdrawn_at is null and ${isOut(sql`res`)}
      and not exists (select from ${successorsOf(sql`res`)} later where ${isOut(sql`later`)})
      and not exists (select from action a join handover_item handed on handed.organisation_id = a.organisation_id
          and handed.noun = 'action' and handed.noun_id = a.id
          join commitment w on w.organisation_id = a.organisation_id and w.id = a.commitment_id
        where ${wordsSame(sql`w`, sql`c`)})
      and ${audited(question, sql`c.body_id`)} and ${chosen}
    ${inOrder}, c.due_on nulls last, c.id limit ${limit + 1}`);
  return rows;
}
