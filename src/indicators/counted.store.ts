import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ComputedSource, FoundCount } from './indicator.model.ts';

interface Asked {
  readonly organisationId: string;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** Owned by somebody who is here. */
const owned = (table: SQL, { organisationId, today }: Asked): SQL => sql`
  select a.body_id, (p.id is not null and (p.ended_on is null or p.ended_on > ${today}::date)) as part
  from ${table} a left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
  where a.organisation_id = ${organisationId} and a.withdrawn_at is null`;

/** What the guideline in force demands of each unit but systems, with the latest answer as far as it still holds. */
const answers = ({ organisationId, today }: Asked, part: SQL, isCounted: SQL): SQL => sql`
  select u.body_id, ${part} as part from (
    select g.id, v.number, g.municipality_body_id, g.central_it_body_id from guideline g
    join guideline_version v on v.organisation_id = g.organisation_id and v.guideline_id = g.id and v.state = 'inForce'
    where g.organisation_id = ${organisationId} and g.withdrawn_at is null
    order by coalesce(v.in_force_from::text, ''), g.title collate "sv-x-icu", g.id limit 1) g
  cross join lateral (
    select 'municipality' as level, g.municipality_body_id as body_id, ${organisationId}::uuid as unit_id
      where g.municipality_body_id is not null
    union all select 'centralIt', g.central_it_body_id, ${organisationId}::uuid where g.central_it_body_id is not null
    union all select 'administration', b.id, b.id from body b
      where b.organisation_id = ${organisationId} and b.kind in ('administration', 'company') and b.ended_on is null) u
  join requirement_wording w on w.organisation_id = ${organisationId} and w.guideline_id = g.id and w.number = g.number
    and w.kind = 'measure' and w.level = u.level
  left join lateral (select st.result from compliance_standing st where st.organisation_id = ${organisationId}
    and st.unit_id = u.unit_id and st.requirement_id = w.requirement_id and st.level = u.level
    and (st.valid_to is null or st.valid_to >= ${today}::date)) st on true
  where ${isCounted}`;

/** The rows that each source counts, and which of them are the part. The catalogues say the same in words. */
const rowsOf: Readonly<Record<ComputedSource, (asked: Asked) => SQL>> = {
  assetsOwned: (asked) =>
    sql`${owned(sql`information_asset`, asked)} union all ${owned(sql`"system"`, asked)}`,
  assetsClassified: ({ organisationId }) => sql`
    select a.body_id, exists (select from classification c where c.organisation_id = a.organisation_id
      and c.asset_id = a.id and c.decided_on is not null and c.withdrawn_at is null) as part
    from information_asset a where a.organisation_id = ${organisationId} and a.withdrawn_at is null`,
  requirementsMet: (asked) =>
    answers(asked, sql`coalesce(st.result = 'met', false)`, sql`st.result is distinct from 'notApplicable'`),
  requirementsAnswered: (asked) => answers(asked, sql`(st.result is not null)`, sql`true`),
  risksReviewed: ({ organisationId, today }) => sql`
    select x.body_id, coalesce(x.next_review_on > ${today}::date, false) as part from risk x
    where x.organisation_id = ${organisationId} and x.withdrawn_at is null and x.closed_on is null`,
  documentsInTime: ({ organisationId, today }) => sql`
    select d.body_id, coalesce(d.next_revision_on >= ${today}::date, false) as part from governing_document d
    where d.organisation_id = ${organisationId} and d.withdrawn_at is null`,
  exceptionsPassed: ({ organisationId, today }) => sql`
    select x.body_id, not exists (select from exception r where r.organisation_id = x.organisation_id
      and r.renews_id = x.id and r.state = 'approved') as part
    from exception x where x.organisation_id = ${organisationId} and x.state = 'approved'
      and x.until_on < ${today}::date and x.until_on >= ${today}::date - interval '1 year'`,
  recommendationsClosed: ({ organisationId }) => sql`
    select a.body_id, (a.state in ('confirmed', 'notToAct')) as part from addressee a
    join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id and r.withdrawn_at is null
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null and au.is_security
    where a.organisation_id = ${organisationId}`,
  actionsOverdue: ({ organisationId, today }) => sql`
    select a.body_id, coalesce(a.due_on < ${today}::date, false) as part from action a
    where a.organisation_id = ${organisationId} and a.withdrawn_at is null and a.state in ('planned', 'underWay')
      and a.id in (select action_id from action_of where organisation_id = ${organisationId}
        union select ar.action_id from action_recommendation ar
          join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
          join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.is_security
          where ar.organisation_id = ${organisationId})`,
};

/**
 * What these sources come to today: for each body that has something to count, and for the whole municipality. Where
 * bodies are named, for those alone: nothing that a reader's scope hides is counted. One statement.
 */
export async function findCounts(
  transaction: Transaction,
  asked: Asked,
  sources: readonly ComputedSource[],
  bodyIds: readonly string[] | null,
): Promise<FoundCount[]> {
  if (sources.length === 0 || bodyIds?.length === 0) return [];
  const all = sources.map(
    (source) => sql`select ${source}::text as source, r.* from (${rowsOf[source](asked)}) r`,
  );
  const whose = bodyIds === null ? sql`true` : sql`r.body_id = any(${sql.param([...bodyIds])}::uuid[])`;
  const groups = bodyIds === null ? sql`grouping sets ((source, body_id), (source))` : sql`source, body_id`;
  const { rows } = await transaction.execute<FoundCount & { isWhole: boolean } & Record<string, unknown>>(sql`
    select r.source, r.body_id as "bodyId", count(*) filter (where r.part)::int as part, count(*)::int as "all",
      grouping(r.body_id) = 1 as "isWhole"
    from (${sql.join(all, sql` union all `)}) r where ${whose} group by ${groups}`);
  return rows.flatMap(({ isWhole, ...row }) => (isWhole || row.bodyId !== null ? [row] : []));
}
