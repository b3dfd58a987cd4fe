import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Audit } from './audit.model.ts';
import type { AuditListQuestion, AuditSort } from './audit-list.model.ts';
import { isAudited } from './matters/audited.table.ts';
import { type Assessed, assessed } from './recommendations/recommendation.model.ts';
import { roundOpens } from './rounds/round-opens.store.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** The audits that concern some of these bodies: by a matter, or by an addressee. */
const concerning = (organisationId: string, bodyIds: readonly string[]) => sql`
  select audit_id from matter
    where organisation_id = ${organisationId} and body_id = any(${uuids(bodyIds)}) and audit_id is not null
  union select r.audit_id from addressee ad
    join recommendation r on r.organisation_id = ad.organisation_id and r.id = ad.recommendation_id
    where ad.organisation_id = ${organisationId} and ad.body_id = any(${uuids(bodyIds)}) and r.withdrawn_at is null`;

/** The audits that may be seen. `au` is the audit. */
function isVisible(
  organisationId: string,
  { all, security, visible }: AuditListQuestion['scope'],
): SQL | undefined {
  if (all) return undefined;
  const own = sql`au.id in (${concerning(organisationId, visible)})`;
  return security ? sql`(au.is_security or ${own})` : own;
}

const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** Which of them the filter asks for. */
function isAskedFor({ organisationId, filter }: AuditListQuestion): SQL {
  const { year, body, q } = filter;
  return (
    and(
      year === null ? undefined : sql`au.year = ${year}`,
      body ? sql`au.id in (${concerning(organisationId, [body])})` : undefined,
      q
        ? sql`(au.words @@ websearch_to_tsquery('swedish', ${q}) or lower(au.title) like ${asPart(q)}
            or lower(au.firm) like ${asPart(q)} or lower(au.registry_number) like ${asPart(q)})`
        : undefined,
    ) ?? sql`true`
  );
}

// The auditors' own rounds alone: none of them waits to be handed over.
const lastRound = ({ scope }: AuditListQuestion) => sql`left join lateral (
  select f.id, f.dated, ${roundOpens({ scope: { ...scope, bodyWork: 'always' }, today: '' })} as opens from follow_up_audit fa
  join follow_up f on f.organisation_id = fa.organisation_id and f.id = fa.follow_up_id
  where fa.organisation_id = au.organisation_id and fa.audit_id = au.id
    and f.made_by = 'auditors' and f.withdrawn_at is null and f.closed_at is not null
  order by f.dated desc nulls last, f.entered_at desc limit 1) last on true`;

const order: Record<AuditSort, SQL> = {
  newest: sql`au.year desc nulls last, au.title collate "sv-x-icu"`,
  oldest: sql`au.year nulls last, au.title collate "sv-x-icu"`,
  title: sql`au.title collate "sv-x-icu"`,
  followedUp: sql`last.dated desc nulls last, au.title collate "sv-x-icu"`,
};

type FoundAudit = Pick<Audit, 'id' | 'title' | 'year' | 'firm' | 'isSecurity'> & {
  readonly roundId: string | null;
  readonly roundDated: string | null;
  readonly roundOpens: boolean | null;
};

/**
 * One page of audits, how many there are on all pages, and the years that audits which may be seen are from, newest
 * first. What may be seen is worked out once.
 */
export async function findAuditPage(
  transaction: Transaction,
  question: AuditListQuestion,
): Promise<{ rows: FoundAudit[]; matching: number; years: number[] }> {
  const { organisationId, scope, filter } = question;
  const seen = and(
    sql`au.organisation_id = ${organisationId} and au.withdrawn_at is null`,
    isVisible(organisationId, scope),
  );
  const { rows } = await transaction.execute<{ matching: number; years: number[]; page: FoundAudit[] }>(sql`
    with seen as materialized (select au.* from audit au where ${seen}),
      found as materialized (select au.* from seen au where ${isAskedFor(question)}),
      page as (
        select au.id, au.title, au.year, au.firm, au.is_security as "isSecurity",
          last.id as "roundId", last.dated as "roundDated", last.opens as "roundOpens",
          row_number() over (order by ${order[filter.sort]}, au.id) as place
        from found au ${lastRound(question)}
        order by place limit ${filter.size} offset ${(filter.page - 1) * filter.size})
    select (select count(*)::int from found) as matching,
      array(select distinct year from seen where year is not null order by year desc) as years,
      (select coalesce(jsonb_agg(to_jsonb(page) - 'place' order by place), '[]') from page) as page`);
  const [row] = rows;
  return { rows: row?.page ?? [], matching: row?.matching ?? 0, years: row?.years ?? [] };
}

/** The names of the bodies that each audit is about: those that are audited, and those that are addressed. */
export async function findAuditBodies(
  transaction: Transaction,
  organisationId: string,
  auditIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { rows } = await transaction.execute<{ auditId: string; names: string[] }>(sql`
    select concerned.audit_id as "auditId", array_agg(b.name order by b.name collate "sv-x-icu") as names
    from (
      select m.audit_id, m.body_id from matter m
        where m.organisation_id = ${organisationId} and m.audit_id = any(${uuids(auditIds)}) and ${isAudited}
      union select r.audit_id, ad.body_id from recommendation r
        join addressee ad on ad.organisation_id = r.organisation_id and ad.recommendation_id = r.id
        where r.organisation_id = ${organisationId} and r.audit_id = any(${uuids(auditIds)}) and r.withdrawn_at is null
    ) concerned join body b on b.organisation_id = ${organisationId} and b.id = concerned.body_id
    group by concerned.audit_id`);
  return new Map(rows.map(({ auditId, names }) => [auditId, names]));
}

/**
 * How the recommendations of each audit are assessed, by those of their addressees that may be seen: of several the
 * one furthest from done.
 */
export async function countAssessed(
  transaction: Transaction,
  { organisationId, scope }: Omit<AuditListQuestion, 'filter'>,
  auditIds: readonly string[],
): Promise<Map<string, Record<Assessed, number>>> {
  const own = sql`ad.body_id = any(${uuids(scope.visible)})`;
  const seen = scope.all ? undefined : scope.security ? sql`(au.is_security or ${own})` : own;
  const judged = sql`join lateral (
    select ad.assessed from addressee ad
    where ad.organisation_id = r.organisation_id and ad.recommendation_id = r.id and ${seen ?? sql`true`}
    order by array_position(array['red', 'yellow', 'unknown', 'notAssessed', 'green'], ad.assessed) limit 1
  ) judged on true`;
  const { rows } = await transaction.execute<{ auditId: string; assessed: Assessed; n: number }>(sql`
    select r.audit_id as "auditId", ${seen ? sql`judged` : sql`r`}.assessed as assessed, count(*)::int as n
    from recommendation r
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    ${seen ? judged : sql``}
    where r.organisation_id = ${organisationId} and r.audit_id = any(${uuids(auditIds)}) and r.withdrawn_at is null
    group by 1, 2`);
  const counts = new Map(auditIds.map((id) => [id, noneAssessed()]));
  for (const { auditId, assessed: status, n } of rows) {
    const ofAudit = counts.get(auditId);
    if (ofAudit) ofAudit[status] = n;
  }
  return counts;
}

const noneAssessed = () => Object.fromEntries(assessed.map((each) => [each, 0])) as Record<Assessed, number>;
