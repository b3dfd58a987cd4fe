import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type {
  DutyQuestion,
  DutyTotals,
  FoundDuty,
  Named,
  OverdueDuties,
  ShownEvent,
} from './duty-list.model.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;
const asPart = (words: string) => `%${words.toLowerCase().replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;

/** As `mayReadDuty`. `x` is the duty. */
function isVisible({ scope, personId, seesOwn }: DutyQuestion): SQL {
  if (scope.all) return sql`true`;
  const ways = [sql`x.body_id = any(${uuids(scope.bodies)})`];
  if (scope.bodies.length > 0) ways.push(sql`x.body_id is null`);
  if (seesOwn) ways.push(sql`x.owner_person_id = ${personId}::uuid`);
  return sql`(${sql.join(ways, sql` or `)})`;
}

/** As `standingOf`: what each view holds on the day. */
const views = (today: string): Record<keyof DutyTotals, SQL> => ({
  inUse: sql`x.withdrawn_at is null`,
  overdue: sql`(x.withdrawn_at is null and x.next_on < ${today}::date)`,
  soon: sql`(x.withdrawn_at is null and x.next_on between ${today}::date and ${today}::date + 30)`,
  withdrawn: sql`x.withdrawn_at is not null`,
  all: sql`true`,
});

function isAskedFor({ filter, personId }: DutyQuestion): SQL {
  const { body, owner, kind, q } = filter;
  return (
    and(
      body ? (body === 'municipality' ? sql`x.body_id is null` : sql`x.body_id = ${body}::uuid`) : undefined,
      owner ? sql`x.owner_person_id = ${owner === 'me' ? personId : owner}::uuid` : undefined,
      kind ? sql`x.kind = ${kind}` : undefined,
      q ? sql`(lower(x.title) like ${asPart(q)} or lower(x.note) like ${asPart(q)})` : undefined,
    ) ?? sql`true`
  );
}

const inQuestion = (question: DutyQuestion): SQL =>
  sql`x.organisation_id = ${question.organisationId} and ${isVisible(question)} and ${isAskedFor(question)}`;

/** How many there are in each view. One statement. */
export async function countDuties(transaction: Transaction, question: DutyQuestion): Promise<DutyTotals> {
  const counted = Object.entries(views(question.today)).map(
    ([view, is]) => sql`count(*) filter (where ${is})::int as ${sql.identifier(view)}`,
  );
  const { rows } = await transaction.execute<DutyTotals & Record<string, unknown>>(
    sql`select ${sql.join(counted, sql`, `)} from duty x where ${inQuestion(question)}`,
  );
  return rows[0] ?? { inUse: 0, overdue: 0, soon: 0, withdrawn: 0, all: 0 };
}

const facts = sql`x.id, x.body_id as "bodyId", x.title, x.kind, x.owner_role as "ownerRole",
  x.owner_person_id as "ownerPersonId", x.rhythm_months as "rhythmMonths", x.next_on as "nextOn", x.note,
  x.withdrawn_at as "withdrawnAt", x.version, b.name as "bodyName", o.name as "ownerName",
  m.moved, coalesce(m.first_due, x.next_on) as "firstDueOn", l.on_day as "lastDoneOn"`;

/** What belongs to the duty `x`: its body, its owner, when it was last done, and its moves since it was last done or skipped. */
const joined = (organisationId: string): SQL => sql`
  left join body b on b.organisation_id = ${organisationId} and b.id = x.body_id
  left join person o on o.organisation_id = ${organisationId} and o.id = x.owner_person_id
  left join lateral (select e.on_day from duty_event e where e.organisation_id = ${organisationId} and e.duty_id = x.id
    and e.kind = 'done' order by e.due_on desc, e.at desc limit 1) l on true
  cross join lateral (select count(*)::int as moved, min(e.due_on) as first_due from duty_event e
    where e.organisation_id = ${organisationId} and e.duty_id = x.id and e.kind = 'moved'
      and e.at > coalesce((select max(s.at) from duty_event s where s.organisation_id = ${organisationId}
        and s.duty_id = x.id and s.kind <> 'moved'), '-infinity')) m`;

const orders: Record<DutyQuestion['filter']['sort'], SQL> = {
  next: sql`x.next_on, x.title collate "sv-x-icu", x.id`,
  title: sql`x.title collate "sv-x-icu", x.next_on, x.id`,
  body: sql`b.name collate "sv-x-icu" nulls first, x.next_on, x.id`,
  owner: sql`o.name collate "sv-x-icu" nulls last, x.next_on, x.id`,
  moved: sql`m.moved desc, x.next_on, x.id`,
};

const asDuty = (row: FoundDuty): FoundDuty => ({
  ...row,
  withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt),
});

/** One page of duties. One statement. */
export async function findDutyPage(
  transaction: Transaction,
  question: DutyQuestion,
  { limit, offset }: { limit: number; offset: number },
): Promise<FoundDuty[]> {
  const { organisationId, filter, today } = question;
  const { rows } = await transaction.execute<FoundDuty & Record<string, unknown>>(sql`
    select ${facts} from duty x ${joined(organisationId)}
    where ${inQuestion(question)} and ${views(today)[filter.view]}
    order by ${orders[filter.sort]} limit ${limit} offset ${offset}`);
  return rows.map(asDuty);
}

/** Those of these duties that may be seen, whatever the filter. One statement. */
export async function findDutiesOf(
  transaction: Transaction,
  question: DutyQuestion,
  ids: readonly string[],
): Promise<FoundDuty[]> {
  const { organisationId } = question;
  const { rows } = await transaction.execute<FoundDuty & Record<string, unknown>>(sql`
    select ${facts} from duty x ${joined(organisationId)}
    where x.organisation_id = ${organisationId} and x.id = any(${uuids(ids)}) and ${isVisible(question)}`);
  return rows.map(asDuty);
}

/** What became of a duty, the newest first; the first 200. One statement. */
export async function findDutyEvents(
  transaction: Transaction,
  organisationId: string,
  dutyId: string,
): Promise<ShownEvent[]> {
  const { rows } = await transaction.execute<ShownEvent & Record<string, unknown>>(sql`
    select e.id, e.duty_id as "dutyId", e.kind, e.due_on as "dueOn", e.on_day as "onDay", e.note, e.by_person as by, e.at,
      p.name as "byName"
    from duty_event e left join person p on p.organisation_id = e.organisation_id and p.id = e.by_person
    where e.organisation_id = ${organisationId} and e.duty_id = ${dutyId}::uuid order by e.at desc, e.id limit 200`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

/** The bodies and the owners of duties that may be seen; the first 300 of each. One statement. */
export async function findDutyChoices(
  transaction: Transaction,
  question: DutyQuestion,
): Promise<{ readonly bodies: Named[]; readonly owners: Named[] }> {
  const { organisationId } = question;
  const seen = (of: SQL) =>
    sql`select ${of} from duty x where x.organisation_id = ${organisationId} and ${isVisible(question)}`;
  const named = (
    table: SQL,
    of: SQL,
  ) => sql`coalesce((select jsonb_agg(jsonb_build_object('id', id, 'name', name)
    order by name collate "sv-x-icu") from (select id, name from ${table} where organisation_id = ${organisationId}
      and id in (${seen(of)}) order by name collate "sv-x-icu" limit 300) t), '[]')`;
  const { rows } = await transaction.execute<{ bodies: Named[]; owners: Named[] }>(sql`
    select ${named(sql`body`, sql`x.body_id`)} as bodies, ${named(sql`person`, sql`x.owner_person_id`)} as owners`);
  return rows[0] ?? { bodies: [], owners: [] };
}

/** How many duties each body is late with, the most first; the first 100 bodies. One statement. */
export async function findOverdue(
  transaction: Transaction,
  question: DutyQuestion,
): Promise<OverdueDuties[]> {
  const first = (of: SQL) => sql`(array_agg(${of} order by x.next_on, x.id))[1]`;
  const { rows } = await transaction.execute<OverdueDuties & Record<string, unknown>>(sql`
    select x.body_id as "bodyId", b.name as "bodyName", count(*)::int as count, ${first(sql`x.id`)} as "firstId",
      ${first(sql`x.title`)} as "firstTitle", min(x.next_on) as "firstDueOn"
    from duty x left join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
    where ${inQuestion(question)} and ${views(question.today).overdue}
    group by x.body_id, b.name order by count(*) desc, b.name collate "sv-x-icu" nulls first limit 100`);
  return rows;
}
