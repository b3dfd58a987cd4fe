import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import {
  type Counted,
  type MeasureQuestion,
  measures,
  type Population,
  type RoundFigures,
  type ShownMeasure,
  type Side,
  sides,
  type YearChange,
} from './measure.model.ts';
import { isOf } from './measure-conditions.store.ts';
import { population, yearOf } from './populations.store.ts';

/** How many rows of one body and one year are of each side; of addressees, also of one age. */
export interface FoundCounts {
  readonly bodyId: string;
  readonly bodyName: string;
  readonly year: number | null;
  readonly days: number | null;
  readonly times: number;
  readonly counts: Readonly<Partial<Record<ShownMeasure, Counted>>>;
}

const namesOf = (wanted: Population) =>
  Object.entries(measures).flatMap(([name, each]) => (each === wanted ? [name as ShownMeasure] : []));

/** Of a day, all that the measures look at: whether there is one, and whether it has passed. Rows of many days are so alike. */
const duePassed = (today: string) =>
  sql`case when p.due_on < ${today}::date then date '-infinity' when p.due_on is not null then date 'infinity' end`;
const column = (name: string) => () => sql`p.${sql.identifier(name)}`;

/** What the measures of a population look at: rows are counted by what they have in common in this first. */
const lookedAt = {
  addressee: { state: column('state'), assessed: column('assessed'), days: column('days') },
  matter: { due_on: column('due_on'), done_on: column('done_on') },
  commitment: {
    outcome: column('outcome'),
    own_outcome: column('own_outcome'),
    due_on: duePassed,
    actions_done: column('actions_done'),
  },
  action: { state: column('state'), due_on: duePassed, times: column('times') },
} as const satisfies Partial<Record<Population, Record<string, (today: string) => SQL>>>;

/** What one population comes to, by body and by the year of the audit. One statement. */
export async function findCounts(
  transaction: Transaction,
  question: MeasureQuestion,
  of: keyof typeof lookedAt,
): Promise<FoundCounts[]> {
  const names = namesOf(of);
  const looked = Object.entries(lookedAt[of]).map(
    ([name, make]) => sql`${make(question.today)} as ${sql.identifier(name)}`,
  );
  const places = sql.join(
    ['body', 'year', ...looked].map((_, index) => sql.raw(String(index + 1))),
    sql`, `,
  );
  const counts = names.flatMap((name) =>
    sides.map(
      (side) =>
        sql`coalesce(sum(p.n) filter (where ${isOf(name, side, question.today)}), 0)::int as ${sql.identifier(`${name}_${side}`)}`,
    ),
  );
  const days = of === 'addressee' ? sql`p.days` : sql`null::int`;
  const times = of === 'action' ? sql`sum(p.times * p.n)::int` : sql`0`;
  const { rows } = await transaction.execute<Record<string, number | string | null>>(sql`
    with alike as (select p.body_id, p.year, ${sql.join(looked, sql`, `)}, count(*) as n from (${population[of](question)}) p group by ${places})
    select p.body_id as "bodyId", b.name as "bodyName", p.year, ${days} as days, ${times} as times, ${sql.join(counts, sql`, `)}
    from alike p join body b on b.organisation_id = ${question.organisationId} and b.id = p.body_id
    group by p.body_id, b.name, p.year ${of === 'addressee' ? sql`, p.days` : sql``}`);
  return rows.map((row) => {
    const count = (name: string, side: Side) => Number(row[`${name}_${side}`] ?? 0);
    return {
      bodyId: String(row.bodyId),
      bodyName: String(row.bodyName),
      year: row.year as number | null,
      days: row.days as number | null,
      times: Number(row.times),
      counts: Object.fromEntries(
        names.map((name) => [
          name,
          { part: count(name, 'part'), all: count(name, 'all'), unknown: count(name, 'unknown') },
        ]),
      ),
    };
  });
}

const mostRounds = 12;

/** What the auditors found in each of their latest closed rounds, the oldest of them first. One statement. */
export async function findRounds(
  transaction: Transaction,
  question: MeasureQuestion,
): Promise<RoundFigures[]> {
  const count = (status: string) => sql`count(*) filter (where p.assessed = ${status})::int`;
  const { rows } = await transaction.execute<RoundFigures & Record<string, unknown>>(sql`
    select f.id, f.title, f.dated, counted.green, counted.yellow, counted.red, counted.unknown, counted."all"
    from (select p.round_id, ${count('green')} as green, ${count('yellow')} as yellow, ${count('red')} as red,
          ${count('unknown')} as unknown, count(*)::int as "all"
        from (${population.assessment(question)}) p group by p.round_id) counted
      join follow_up f on f.organisation_id = ${question.organisationId} and f.id = counted.round_id
    order by f.dated desc nulls last, f.entered_at desc, f.id limit ${mostRounds}`);
  return rows.reverse();
}

/**
 * What came and what was confirmed in each year. Of the steps of a year only the last tells how it stood when the year
 * ended. One statement.
 */
export async function findYearChanges(
  transaction: Transaction,
  question: MeasureQuestion,
): Promise<YearChange[]> {
  const { rows } = await transaction.execute<YearChange & Record<string, unknown>>(sql`
    with rows as (select p.recommendation_id, p.body_id, p.year from (${population.addressee(question)}) p where p.year is not null and p.state is not null),
    ends as (
      select distinct on (e.recommendation_id, e.body_id, ${yearOf(sql`e.at`)}) e.recommendation_id, e.body_id, ${yearOf(sql`e.at`)} as year, e.state
      from work_event e where e.organisation_id = ${question.organisationId}
      order by e.recommendation_id, e.body_id, ${yearOf(sql`e.at`)}, e.nth desc),
    spans as (
      select ends.*, lead(year) over (partition by recommendation_id, body_id order by year) as until from ends),
    confirmed as (
      select greatest(spans.year, rows.year) as since, spans.until from spans
        join rows on rows.recommendation_id = spans.recommendation_id and rows.body_id = spans.body_id
      where spans.state = 'confirmed' and (spans.until is null or spans.until > rows.year))
    select year, sum(added)::int as added, sum(confirmed)::int as confirmed from (
      select year, count(*) as added, 0 as confirmed from rows group by year
      union all select since, 0, count(*) from confirmed group by since
      union all select until, 0, -count(*) from confirmed where until is not null group by until) changes
    group by year order by year`);
  return rows;
}
