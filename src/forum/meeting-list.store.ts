import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { FoundMeeting, MeetingQuestion, MeetingTotals } from './meeting-list.model.ts';

const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** As `mayReadMeeting`. `m` is the meeting. */
export function isVisibleMeeting({ organisationId, personId, seesAll, seesOwn }: MeetingQuestion): SQL {
  if (seesAll) return sql`true`;
  if (!seesOwn) return sql`false`;
  return sql`(m.chair_person_id = ${personId}::uuid or exists (select from forum_participant p
    where p.organisation_id = ${organisationId} and p.meeting_id = m.id and p.person_id = ${personId}::uuid))`;
}

const views: Record<keyof MeetingTotals, SQL> = {
  planned: sql`(m.withdrawn_at is null and m.state = 'planned')`,
  closed: sql`(m.withdrawn_at is null and m.state = 'closed')`,
  withdrawn: sql`m.withdrawn_at is not null`,
  all: sql`m.withdrawn_at is null`,
};

/** Items that have the words. `i` is the item, of the meeting `m`. */
const itemHas = (organisationId: string, q: string): SQL => sql`from agenda_item i
  where i.organisation_id = ${organisationId} and i.meeting_id = m.id
    and lower(concat_ws(' ', i.title, i.background, i.note, i.decision)) like ${asPart(q)}`;

function inQuestion(question: MeetingQuestion): SQL {
  const { organisationId, filter } = question;
  const { kind, q } = filter;
  const has = q
    ? sql`(lower(m.place) like ${asPart(q)} or exists (select ${itemHas(organisationId, q)}))`
    : sql`true`;
  return sql`m.organisation_id = ${organisationId} and ${isVisibleMeeting(question)}
    and ${kind ? sql`m.kind = ${kind}` : sql`true`} and ${has}`;
}

/** How many there are in each view. One statement. */
export async function countMeetings(
  transaction: Transaction,
  question: MeetingQuestion,
): Promise<MeetingTotals> {
  const counted = Object.entries(views).map(
    ([view, is]) => sql`count(*) filter (where ${is})::int as ${sql.identifier(view)}`,
  );
  const { rows } = await transaction.execute<MeetingTotals & Record<string, unknown>>(
    sql`select ${sql.join(counted, sql`, `)} from forum_meeting m where ${inQuestion(question)}`,
  );
  return rows[0] ?? { planned: 0, closed: 0, withdrawn: 0, all: 0 };
}

/** One page of meetings: planned ones with the nearest first, then the latest held. One statement. */
export function findMeetingPage(
  transaction: Transaction,
  question: MeetingQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<FoundMeeting[]> {
  const by = sql`(m.state = 'planned') desc, case when m.state = 'planned' then m.on_day end, m.on_day desc, m.id`;
  const page = sql`select m.*, row_number() over (order by ${by}) as place_in from forum_meeting m
    where ${inQuestion(question)} and ${views[question.filter.view]} order by ${by} limit ${limit} offset ${offset}`;
  return listed(transaction, question, page);
}

/** One meeting where it may be seen. One statement. */
export async function findOneListed(
  transaction: Transaction,
  question: MeetingQuestion,
  id: string,
): Promise<FoundMeeting | undefined> {
  const own = sql`select m.*, 1 as place_in from forum_meeting m
    where m.organisation_id = ${question.organisationId} and m.id = ${id}::uuid and ${isVisibleMeeting(question)}`;
  const [row] = await listed(transaction, question, own);
  return row;
}

async function listed(
  transaction: Transaction,
  { organisationId, today, filter }: MeetingQuestion,
  page: SQL,
): Promise<FoundMeeting[]> {
  const { q } = filter;
  const matching = q
    ? sql`(select i.title ${itemHas(organisationId, q)} order by i.position, i.id limit 1)`
    : sql`null`;
  const { rows } = await transaction.execute<FoundMeeting & Record<string, unknown>>(sql`
    with page as materialized (${page})
    select m.id, m.kind, m.on_day as "onDay", m.place, m.state, m.chair_person_id as "chairPersonId",
      m.withdrawn_at as "withdrawnAt", m.version, c.name as "chairName",
      (select count(*)::int from forum_participant p where p.organisation_id = ${organisationId} and p.meeting_id = m.id) as called,
      coalesce(n.items, 0) as items, coalesce(n.decisions, 0) as decisions, coalesce(d.open, 0) as "openActions",
      coalesce(d.late, 0) as "lateActions", ${matching} as "matchingItem"
    from page m
    left join person c on c.organisation_id = ${organisationId} and c.id = m.chair_person_id
    left join lateral (select count(*)::int as items, count(i.decision)::int as decisions from agenda_item i
      where i.organisation_id = ${organisationId} and i.meeting_id = m.id) n on true
    left join lateral (select count(*)::int as open, (count(*) filter (where a.due_on < ${today}::date))::int as late
      from agenda_item i
      join action_of o on o.organisation_id = i.organisation_id and o.noun = 'agendaItem' and o.noun_id = i.id
      join action a on a.organisation_id = o.organisation_id and a.id = o.action_id and a.withdrawn_at is null
        and a.state in ('planned', 'underWay')
      where i.organisation_id = ${organisationId} and i.meeting_id = m.id) d on true
    order by m.place_in`);
  return rows.map((row) => ({
    ...row,
    withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
  }));
}
