import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ListedMatter, MatterFilter, MatterQuestion } from './matter-list.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** Every matter about an audit, or about a round that has been closed; `m` is the matter. */
const from = sql`from matter m
  join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
  left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
  left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id`;

/** A matter about a round is one of security where all of the round's audits are. */
const isSecurity = sql`coalesce(au.is_security, (
  select bool_and(own.is_security) from follow_up_audit over
  join audit own on own.organisation_id = over.organisation_id and own.id = over.audit_id
  where over.organisation_id = m.organisation_id and over.follow_up_id = m.follow_up_id), false)`;

/** matter.rules.ts says the same of one matter. */
const inForce = sql`case when m.extension = 'granted' then coalesce(m.extended_to, m.answer_by) else m.answer_by end`;

const columns = sql`m.id, m.audit_id as "auditId", m.follow_up_id as "followUpId", m.body_id as "bodyId", m.recipient,
  m.registry_number as "registryNumber", m.letter_dated as "letterDated", m.answer_by as "answerBy", m.extension,
  m.extended_to as "extendedTo", m.board_meeting as "boardMeeting", m.minute_item as "minuteItem",
  m.dispatched_on as "dispatchedOn", m.received_on as "receivedOn", m.version, b.name as "bodyName",
  coalesce(au.title, f.title) as about, ${isSecurity} as "isSecurity",
  (au.withdrawn_at is not null or f.withdrawn_at is not null) as "isWithdrawn"`;

function isVisible({ all, security, visible }: MatterQuestion['scope']): SQL | undefined {
  if (all) return undefined;
  const own = sql`m.body_id = any(${uuids(visible)})`;
  return security ? sql`(${isSecurity} or ${own})` : own;
}

const standings = (today: string): Record<NonNullable<MatterFilter['standing']>, SQL> => ({
  open: sql`m.recipient = 'answer' and m.received_on is null`,
  late: sql`m.recipient = 'answer' and coalesce(m.received_on, ${today}::date) > ${inForce}`,
  thisMonth: sql`m.recipient = 'answer' and date_trunc('month', (${inForce})::timestamp) = date_trunc('month', ${today}::timestamp)`,
  answered: sql`m.received_on is not null`,
  information: sql`m.recipient = 'information'`,
});

function isAskedFor({ filter, today }: MatterQuestion): SQL | undefined {
  const { standing, body, year, q } = filter;
  return and(
    standing ? standings(today)[standing] : undefined,
    body ? sql`m.body_id = ${body}` : undefined,
    year === null ? undefined : sql`extract(year from m.letter_dated) = ${year}`,
    q
      ? sql`(lower(coalesce(au.title, f.title)) like ${asPart(q)} or lower(m.registry_number) like ${asPart(q)}
          or lower(b.name) like ${asPart(q)})`
      : undefined,
  );
}

/** What waits for an answer first, by its date; then what has none, what is answered, and what is for information. */
const order: Record<MatterFilter['sort'], SQL> = {
  urgent: sql`m.recipient, (m.received_on is not null), case when m.received_on is null then ${inForce} end nulls last,
    m.received_on desc`,
  newest: sql`m.letter_dated desc nulls last`,
  body: sql`b.name collate "sv-x-icu", ${inForce} desc nulls last`,
  about: sql`coalesce(au.title, f.title) collate "sv-x-icu", b.name collate "sv-x-icu"`,
};

/** One page of the matters that may be seen, how many match on all pages, and the years of letters that may be seen. */
export async function findMatterPage(
  transaction: Transaction,
  question: MatterQuestion,
): Promise<{ rows: ListedMatter[]; matching: number; years: number[] }> {
  const { organisationId, scope, filter } = question;
  const seen = and(
    sql`m.organisation_id = ${organisationId} and au.withdrawn_at is null and f.withdrawn_at is null
      and (m.follow_up_id is null or f.closed_at is not null)`,
    isVisible(scope),
  );
  const asked = and(seen, isAskedFor(question));
  const { rows } = await transaction.execute<{ matching: number; years: number[]; page: ListedMatter[] }>(sql`
    with page as (
      select ${columns}, row_number() over (order by ${order[filter.sort]}, m.id) as place ${from} where ${asked}
      order by place limit ${filter.size} offset ${(filter.page - 1) * filter.size})
    select (select count(*)::int ${from} where ${asked}) as matching,
      array(select distinct extract(year from m.letter_dated)::int as year ${from}
        where ${seen} and m.letter_dated is not null order by year desc) as years,
      (select coalesce(jsonb_agg(to_jsonb(page) - 'place' order by place), '[]') from page) as page`);
  const [row] = rows;
  return { rows: row?.page ?? [], matching: row?.matching ?? 0, years: row?.years ?? [] };
}

/** A matter, whatever has become of what it is about. */
export async function findListedMatter(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ListedMatter | undefined> {
  const { rows } = await transaction.execute<{ matter: ListedMatter }>(sql`
    select to_jsonb(found) as matter from (
      select ${columns} ${from} where m.organisation_id = ${organisationId} and m.id = ${id}
        and (m.follow_up_id is null or f.closed_at is not null)) found`);
  return rows[0]?.matter;
}
