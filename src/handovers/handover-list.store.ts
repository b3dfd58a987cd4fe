import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { BodySummary, EntryKind, HandoverFilter, ListedAnswer } from './handover-list.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

export interface HandoverQuestion {
  readonly organisationId: string;
  /** Whose; null for every body's. */
  readonly bodyIds: readonly string[] | null;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** What the auditors have asked and been given: one row for each entry and body that it is of. */
function entries({ organisationId, bodyIds, today }: HandoverQuestion): SQL {
  const seen = (column: SQL) => (bodyIds === null ? sql`` : sql`and ${column} = any(${uuids(bodyIds)})`);
  return sql`
    select 'request' as kind, q.id, q.body_id, q.asked_at as at,
      array_remove(array[coalesce(q.audit_id, r.audit_id)], null) as audit_ids,
      q.answered_at is null and q.withdrawn_at is null as is_open,
      coalesce(q.wanted_by < ${today}::date, false) as is_past
    from auditor_request q
    left join recommendation r on r.organisation_id = q.organisation_id and r.id = q.recommendation_id
    where q.organisation_id = ${organisationId} ${seen(sql`q.body_id`)}
    union all
    select 'handover', h.id, h.body_id, h.handed_at,
      array(select distinct x::uuid from handover_item i, jsonb_array_elements_text(i.content->'auditIds') x
        where i.organisation_id = h.organisation_id and i.handover_id = h.id), false, false
    from handover h where h.organisation_id = ${organisationId} ${seen(sql`h.body_id`)}
    union all
    select 'answer', s.id, rm.body_id, least(s.dispatched_on, s.received_on)::timestamptz,
      array_remove(array_agg(m.audit_id), null), false, false
    from response s
    join response_matter rm on rm.organisation_id = s.organisation_id and rm.response_id = s.id
    join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
    where s.organisation_id = ${organisationId} and s.withdrawn_at is null
      and s.state in ('dispatched', 'received') and least(s.dispatched_on, s.received_on) <= ${today}::date
      ${seen(sql`rm.body_id`)}
    group by s.organisation_id, s.id, rm.body_id`;
}

function asked({ body, audit, kind, open }: HandoverFilter): SQL {
  return sql`true
    ${body ? sql`and body_id = ${body}::uuid` : sql``}
    ${audit ? sql`and ${audit}::uuid = any(audit_ids)` : sql``}
    ${kind ? sql`and kind = ${kind}` : sql``}
    ${open ? sql`and is_open` : sql``} ${open === 'overdue' ? sql`and is_past` : sql``}`;
}

interface FoundEntry {
  readonly kind: EntryKind;
  readonly id: string;
}

/** One page of entries, newest first, and how many there are on all pages. A joint answer is one entry. */
export async function findEntries(
  transaction: Transaction,
  question: HandoverQuestion,
  filter: HandoverFilter,
): Promise<{ entries: FoundEntry[]; matching: number }> {
  const { rows } = await transaction.execute<{ entries: FoundEntry[]; matching: number }>(sql`
    with found as materialized (
      select kind, id, max(at) as at from (${entries(question)}) each_of where ${asked(filter)} group by kind, id),
    page as (select kind, id, row_number() over (order by at desc, id) as place from found
      order by place limit ${filter.size} offset ${(filter.page - 1) * filter.size})
    select (select count(*)::int from found) as matching,
      (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'id', id) order by place), '[]') from page) as entries`);
  return rows[0] ?? { entries: [], matching: 0 };
}

/** The figures of every body that has something to tell. */
export async function findSummary(
  transaction: Transaction,
  question: HandoverQuestion,
): Promise<BodySummary[]> {
  const { rows } = await transaction.execute<BodySummary & Record<string, unknown>>(sql`
    select b.id as "bodyId", b.name as "bodyName",
      (count(*) filter (where e.is_open))::int as open,
      (count(*) filter (where e.is_open and e.is_past))::int as overdue,
      (count(*) filter (where e.kind = 'handover'))::int as handovers,
      (count(*) filter (where e.kind = 'answer'))::int as answers,
      to_char(max(e.at) filter (where e.kind <> 'request') at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as latest
    from (${entries(question)}) e
    join body b on b.organisation_id = ${question.organisationId} and b.id = e.body_id
    group by b.id, b.name order by b.name collate "sv-x-icu", b.id`);
  return rows;
}

/** The answers, with the bodies whose they are. */
export async function findAnswers(
  transaction: Transaction,
  { organisationId }: HandoverQuestion,
  ids: readonly string[],
): Promise<ListedAnswer[]> {
  if (ids.length === 0) return [];
  const { rows } = await transaction.execute<ListedAnswer & Record<string, unknown>>(sql`
    select 'answer' as kind, s.id, s.title, s.registry_number as "registryNumber",
      least(s.dispatched_on, s.received_on)::text as at,
      (select string_agg(distinct b.name, ', ') from response_matter rm
        join body b on b.organisation_id = rm.organisation_id and b.id = rm.body_id
        where rm.organisation_id = s.organisation_id and rm.response_id = s.id) as "bodyName"
    from response s where s.organisation_id = ${organisationId} and s.id = any(${uuids(ids)})`);
  return rows;
}
