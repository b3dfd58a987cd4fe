import { type SQL, sql } from 'drizzle-orm';
import { hasAsked } from '../audits/body-work/asked.table.ts';
import type { Transaction } from '../database/index.ts';

/** What of the register somebody reads: `RegisterScope`, as far as it chooses rows. */
export interface SeenRecommendations {
  readonly all: boolean;
  readonly security: boolean;
  readonly visible: readonly string[];
  readonly bodies: readonly string[];
}

export interface LinkedRecommendation {
  readonly id: string;
  readonly number: string | null;
  readonly text: string;
  readonly auditId: string;
  readonly auditTitle: string;
  readonly auditYear: number | null;
}

export interface LinkedRequirement {
  readonly id: string;
  readonly guidelineTitle: string;
  readonly ref: string;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly text: string;
  readonly textEn: string | null;
  readonly level: string;
}

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** Whether a recommendation `r` of an audit `au` may be seen. */
function isSeen(organisationId: string, { all, security, visible, bodies }: SeenRecommendations): SQL {
  const isThere = sql`r.withdrawn_at is null and au.withdrawn_at is null`;
  if (all) return isThere;
  const own = sql`exists (select from addressee a where a.organisation_id = r.organisation_id and a.recommendation_id = r.id
    and (a.body_id = any(${uuids(visible)}) or ${hasAsked({ organisationId, bodies })}))`;
  return sql`${isThere} and (${security ? sql`au.is_security or ` : sql``}${own})`;
}

const recommendation = sql`r.id, r.number, r.text, au.id as "auditId", au.title as "auditTitle", au.year as "auditYear"`;
const audited = sql`recommendation r join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id`;

/** The recommendations that a requirement is linked with, as far as they may be seen. One statement. */
export async function findLinkedRecommendations(
  transaction: Transaction,
  organisationId: string,
  scope: SeenRecommendations,
  requirementId: string,
): Promise<LinkedRecommendation[]> {
  const { rows } = await transaction.execute<LinkedRecommendation & Record<string, unknown>>(sql`
    select ${recommendation} from requirement_recommendation l
      join ${audited} on r.organisation_id = l.organisation_id and r.id = l.recommendation_id
    where l.organisation_id = ${organisationId} and l.requirement_id = ${requirementId} and ${isSeen(organisationId, scope)}
    order by au.year desc nulls last, au.title, r.position, r.id limit 500`);
  return rows;
}

/** One recommendation, where it may be seen. */
export async function findSeenRecommendation(
  transaction: Transaction,
  organisationId: string,
  scope: SeenRecommendations,
  id: string,
): Promise<LinkedRecommendation | undefined> {
  const { rows } = await transaction.execute<LinkedRecommendation & Record<string, unknown>>(sql`
    select ${recommendation} from ${audited}
    where r.organisation_id = ${organisationId} and r.id = ${id} and ${isSeen(organisationId, scope)}`);
  return rows[0];
}

const inForce = sql`requirement_wording w
  join guideline_version v on v.organisation_id = w.organisation_id and v.guideline_id = w.guideline_id
    and v.number = w.number and v.state = 'inForce'
  join guideline g on g.organisation_id = w.organisation_id and g.id = w.guideline_id and g.withdrawn_at is null`;
const requirement = sql`w.requirement_id as id, g.title as "guidelineTitle", w.ref, w.chapter, w.chapter_title as "chapterTitle",
  w.text, w.text_en as "textEn", w.level`;

/** The requirements in force that a recommendation is linked with. One statement. */
export async function findLinkedRequirements(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
): Promise<LinkedRequirement[]> {
  const { rows } = await transaction.execute<LinkedRequirement & Record<string, unknown>>(sql`
    select ${requirement} from requirement_recommendation l
      join ${inForce} on w.organisation_id = l.organisation_id and w.requirement_id = l.requirement_id
    where l.organisation_id = ${organisationId} and l.recommendation_id = ${recommendationId}
    order by g.title, w.position limit 500`);
  return rows;
}

/** Requirements in force that are in these ids. */
export async function findRequirementOfId(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<LinkedRequirement | undefined> {
  const { rows } = await transaction.execute<LinkedRequirement & Record<string, unknown>>(sql`
    select ${requirement} from ${inForce} where w.organisation_id = ${organisationId} and w.requirement_id = ${id}`);
  return rows[0];
}

/** So many of a text's words are looked for: the rarest ones, which tell most of what it is about. */
const mostStems = 12;
const suggested = 8;

/**
 * The stems of a text (`words`, a tsvector) that say most: each with its weight, the more the fewer requirements in
 * force hold it. Very short ones, and those of nearly every requirement, say nothing.
 */
const tellingStems = (organisationId: string, words: SQL) => sql`
  stems as (select s.stem, ln((1 + t.total)::float / (1 + count(w.requirement_id))) as weight
    from unnest(tsvector_to_array(${words})) s(stem)
    cross join (select count(*)::float as total from ${inForce} where w.organisation_id = ${organisationId}) t
    left join (${inForce}) on w.organisation_id = ${organisationId} and w.words @@ quote_literal(s.stem)::tsquery
    where length(s.stem) > 3 and s.stem !~ '[''\\\\]'
    group by s.stem, t.total having count(w.requirement_id) <= greatest(3, t.total / 5) order by 2 desc limit ${mostStems})`;

/** Requirements in force that share the most telling words with a recommendation, likeliest first. One statement. */
export async function suggestRequirements(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
): Promise<LinkedRequirement[]> {
  const { rows } = await transaction.execute<LinkedRequirement & Record<string, unknown>>(sql`
    with own as (select words from recommendation where organisation_id = ${organisationId} and id = ${recommendationId}),
      ${tellingStems(organisationId, sql`(select words from own)`)}
    select ${requirement} from ${inForce} join stems on w.words @@ quote_literal(stems.stem)::tsquery
    where w.organisation_id = ${organisationId} and not exists (select from requirement_recommendation l
      where l.organisation_id = w.organisation_id and l.requirement_id = w.requirement_id and l.recommendation_id = ${recommendationId})
    group by w.requirement_id, g.title, w.ref, w.chapter, w.chapter_title, w.text, w.text_en, w.level, w.position
    order by sum(stems.weight) desc, w.position limit ${suggested}`);
  return rows;
}

/** Requirements in force that hold the words of a search, or parts of words. One statement. */
export async function searchInForce(
  transaction: Transaction,
  organisationId: string,
  q: string,
  notLinkedWith: string,
): Promise<LinkedRequirement[]> {
  const part = `%${q.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const { rows } = await transaction.execute<LinkedRequirement & Record<string, unknown>>(sql`
    select ${requirement} from ${inForce}
    where w.organisation_id = ${organisationId}
      and (w.words @@ websearch_to_tsquery('swedish', ${q}) or lower(w.ref || ' ' || w.text) like ${part})
      and not exists (select from requirement_recommendation l where l.organisation_id = w.organisation_id
        and l.requirement_id = w.requirement_id and l.recommendation_id = ${notLinkedWith})
    order by w.position limit 30`);
  return rows;
}

/** Recommendations that share the most telling words with a requirement, likeliest first, those of security audits before others. */
export async function suggestRecommendations(
  transaction: Transaction,
  organisationId: string,
  scope: SeenRecommendations,
  requirementId: string,
): Promise<LinkedRecommendation[]> {
  const { rows } = await transaction.execute<LinkedRecommendation & Record<string, unknown>>(sql`
    with own as (select w.words from ${inForce} where w.organisation_id = ${organisationId} and w.requirement_id = ${requirementId}),
      ${tellingStems(organisationId, sql`(select words from own)`)}
    select ${recommendation} from stems join recommendation r on r.words @@ quote_literal(stems.stem)::tsquery
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where r.organisation_id = ${organisationId} and ${isSeen(organisationId, scope)}
      and not exists (select from requirement_recommendation l where l.organisation_id = r.organisation_id
        and l.requirement_id = ${requirementId} and l.recommendation_id = r.id)
    group by r.organisation_id, r.id, r.number, r.text, r.position, au.organisation_id, au.id, au.title, au.year, au.is_security
    order by sum(stems.weight) * (case when au.is_security then 1.5 else 1 end) desc, r.position limit ${suggested}`);
  return rows;
}

/** Recommendations that hold the words of a search, or parts of words. One statement. */
export async function searchRecommendations(
  transaction: Transaction,
  organisationId: string,
  scope: SeenRecommendations,
  q: string,
  notLinkedWith: string,
): Promise<LinkedRecommendation[]> {
  const part = `%${q.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  const { rows } = await transaction.execute<LinkedRecommendation & Record<string, unknown>>(sql`
    select ${recommendation} from ${audited}
    where r.organisation_id = ${organisationId} and ${isSeen(organisationId, scope)}
      and (r.words @@ websearch_to_tsquery('swedish', ${q}) or lower(r.text) like ${part})
      and not exists (select from requirement_recommendation l where l.organisation_id = r.organisation_id
        and l.requirement_id = ${notLinkedWith} and l.recommendation_id = r.id)
    order by au.is_security desc, au.year desc nulls last, r.position limit 30`);
  return rows;
}

/** Says whether the link is new. */
export async function insertLink(
  transaction: Transaction,
  organisationId: string,
  link: { requirementId: string; recommendationId: string; linkedBy: string; linkedAt: Date },
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    insert into requirement_recommendation (organisation_id, requirement_id, recommendation_id, linked_by, linked_at)
    values (${organisationId}, ${link.requirementId}, ${link.recommendationId}, ${link.linkedBy}, ${link.linkedAt.toISOString()})
    on conflict do nothing returning requirement_id`);
  return rows.length > 0;
}

/** Says whether there was such a link. */
export async function deleteLink(
  transaction: Transaction,
  organisationId: string,
  link: { requirementId: string; recommendationId: string },
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    delete from requirement_recommendation where organisation_id = ${organisationId}
      and requirement_id = ${link.requirementId} and recommendation_id = ${link.recommendationId} returning requirement_id`);
  return rows.length > 0;
}
