import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Question } from './question.model.ts';
import type { ToDoKind, Waiting } from './to-do.model.ts';

export const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

/** As `dateInForce` in audits/matter.rules.ts, for the name `m`; a test holds the two together. */
export const dateInForce = sql`coalesce(case when m.extension = 'granted' then m.extended_to end, m.answer_by)`;

interface Columns {
  readonly kind: ToDoKind;
  readonly id: SQL;
  readonly what?: SQL;
  readonly whose?: SQL;
  readonly about?: SQL;
  readonly day?: SQL;
  readonly since?: SQL;
  readonly count?: SQL;
  readonly secret?: SQL;
  readonly other?: SQL;
}

/** What every kind tells of itself, in one order, so that kinds can be put together. */
export const told = ({ kind, id, what, whose, about, day, since, count, secret, other }: Columns): SQL => sql`
  ${kind}::text as kind, ${id}::uuid as id, left(${what ?? sql`null`}::text, 300) as what,
  ${whose ?? sql`null`}::text as whose, ${about ?? sql`null`}::text as about, (${day ?? sql`null`})::date as day,
  (${since ?? sql`null`})::date as since, ${count ?? sql`null`}::int as count, ${secret ?? sql`false`} as secret,
  ${other ?? sql`null`}::uuid as other`;

/** The first of each kind and urgency, with how many there are. @param waiting selects of `told`; none: nothing is asked */
export async function firstOfEach(
  transaction: Transaction,
  waiting: readonly SQL[],
  { today, edges, most }: Question,
): Promise<Waiting[]> {
  if (waiting.length === 0) return [];
  const { rows } = await transaction.execute<Record<keyof Waiting, unknown>>(sql`
    with waiting as (${sql.join([...waiting], sql` union all `)}),
    placed as (
      select waiting.*, case when day < ${today}::date then 1 when day <= ${edges.week}::date then 2
        when day <= ${edges.month}::date then 3 when day is not null then 4 end as urgency
      from waiting where day is null or day <= ${edges.last}::date)
    select kind, id, what, whose, about, day::text as day, since::text as since, count, secret as "isSecret",
      other as "otherId", total
    from (select placed.*, count(*) over (partition by kind, urgency)::int as total,
        row_number() over (partition by kind, urgency order by day, since, id) as nth from placed) first
    where nth <= ${most} order by kind, urgency, nth`);
  return rows as unknown as Waiting[];
}
