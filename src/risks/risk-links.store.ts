import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { RiskLinkNoun } from './risk.model.ts';
import { riskLinks } from './risk.table.ts';
import type { LinkedThing, LinkQuestion, RiskLink } from './risk-link.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

export async function insertLinks(
  transaction: Transaction,
  organisationId: string,
  riskId: string,
  links: readonly RiskLink[],
): Promise<void> {
  if (links.length === 0) return;
  await transaction
    .insert(riskLinks)
    .values(links.map(({ noun, nounId }) => ({ organisationId, riskId, noun, nounId })))
    .onConflictDoNothing();
}

/** Whether it was there. */
export async function deleteLink(
  transaction: Transaction,
  organisationId: string,
  riskId: string,
  { noun, nounId }: RiskLink,
): Promise<boolean> {
  const removed = await transaction
    .delete(riskLinks)
    .where(
      and(
        eq(riskLinks.organisationId, organisationId),
        eq(riskLinks.riskId, riskId),
        eq(riskLinks.noun, noun),
        eq(riskLinks.nounId, nounId),
      ),
    )
    .returning({ nounId: riskLinks.nounId });
  return removed.length > 0;
}

const ofBody = ({ management }: LinkQuestion, named: SQL): SQL =>
  management.all ? sql`true` : sql`(x.body_id = any(${uuids(management.bodies)}) or ${named})`;

const ofRegister = ({ organisationId, register }: LinkQuestion): SQL => {
  if (register.all) return sql`true`;
  const own = sql`exists (select from addressee ad where ad.organisation_id = ${organisationId}
    and ad.recommendation_id = x.id and ad.body_id = any(${uuids(register.visible)}))`;
  return register.security ? sql`(au.is_security or ${own})` : own;
};

/** Each noun as `id`, `words`, `about`, and whether the requester may know of it. */
const things = (question: LinkQuestion): Record<RiskLinkNoun, SQL> => {
  const { organisationId, personId } = question;
  const is = (column: SQL) => sql`${column} = ${personId}::uuid`;
  const body = sql`join body b on b.organisation_id = x.organisation_id and b.id = x.body_id`;
  const own = sql`where x.organisation_id = ${organisationId}`;
  return {
    asset: sql`select x.id, x.name as words, b.name as about,
        ${ofBody(question, sql`${is(sql`x.owner_person_id`)} or ${is(sql`x.manager_person_id`)}`)} as known
      from information_asset x ${body} ${own} and x.withdrawn_at is null`,
    system: sql`select x.id, x.name as words, b.name as about,
        ${ofBody(question, sql`${is(sql`x.owner_person_id`)} or ${is(sql`x.manager_person_id`)} or ${is(sql`x.object_owner_person_id`)}`)} as known
      from "system" x ${body} ${own} and x.withdrawn_at is null`,
    requirement: sql`select x.requirement_id as id, x.ref || ' ' || x.text as words, x.chapter_title as about, true as known
      from requirement_wording x
      join guideline_version v on v.organisation_id = x.organisation_id and v.guideline_id = x.guideline_id
        and v.number = x.number and v.state = 'inForce'
      join guideline g on g.organisation_id = x.organisation_id and g.id = x.guideline_id and g.withdrawn_at is null ${own}`,
    recommendation: sql`select x.id, coalesce(x.number || '. ', '') || left(x.text, 300) as words, au.title as about,
        ${ofRegister(question)} as known
      from recommendation x join audit au on au.organisation_id = x.organisation_id and au.id = x.audit_id
      ${own} and x.withdrawn_at is null and au.withdrawn_at is null`,
    exception: sql`select x.id, x.title as words, b.name as about,
        ${ofBody(question, sql`${is(sql`x.owner_person_id`)} or ${is(sql`x.asked_by`)}`)} as known
      from exception x ${body} ${own}`,
  };
};

const nouns = Object.keys as (of: Record<RiskLinkNoun, SQL>) => RiskLinkNoun[];

/** What the risk is tied to, with the words of what the requester may know of. One statement. */
export async function findLinks(
  transaction: Transaction,
  question: LinkQuestion,
  riskId: string,
): Promise<LinkedThing[]> {
  const of = things(question);
  const each = nouns(of).map(
    (
      noun,
    ) => sql`select l.noun, l.noun_id as "nounId", case when t.known then left(t.words, 300) end as words,
        case when t.known then t.about end as about
      from risk_link l left join (${of[noun]}) t on t.id = l.noun_id
      where l.organisation_id = ${question.organisationId} and l.risk_id = ${riskId} and l.noun = ${noun}`,
  );
  const { rows } = await transaction.execute<LinkedThing & Record<string, unknown>>(
    sql`select * from (${sql.join(each, sql` union all `)}) all_links order by noun, words nulls last, "nounId" limit 500`,
  );
  return rows;
}

/** How many of these there are and the requester may know of. One statement for each noun. */
export async function countKnown(
  transaction: Transaction,
  question: LinkQuestion,
  links: readonly RiskLink[],
): Promise<number> {
  const of = things(question);
  const asked = nouns(of).filter((noun) => links.some((link) => link.noun === noun));
  if (asked.length === 0) return 0;
  const each = asked.map((noun) => {
    const ids = links.filter((link) => link.noun === noun).map(({ nounId }) => nounId);
    return sql`select count(*)::int as known from (${of[noun]}) t where t.known and t.id = any(${uuids(ids)})`;
  });
  const { rows } = await transaction.execute<{ known: number }>(
    sql`select sum(known)::int as known from (${sql.join(each, sql` union all `)}) all_known`,
  );
  return rows[0]?.known ?? 0;
}

/** What of a noun a risk can be tied to, by words in its name; what it is tied to already is left out. The first 50. */
export async function findLinkChoices(
  transaction: Transaction,
  question: LinkQuestion,
  { noun, q, riskId }: { noun: RiskLinkNoun; q: string; riskId: string },
): Promise<LinkedThing[]> {
  const { rows } = await transaction.execute<LinkedThing & Record<string, unknown>>(sql`
    select ${noun}::text as noun, t.id as "nounId", left(t.words, 300) as words, t.about from (${things(question)[noun]}) t
    where t.known and lower(t.words) like ${asPart(q)}
      and not exists (select from risk_link l where l.organisation_id = ${question.organisationId}
        and l.risk_id = ${riskId} and l.noun = ${noun} and l.noun_id = t.id)
    order by t.words collate "sv-x-icu", t.id limit 50`);
  return rows;
}
