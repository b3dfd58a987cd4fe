import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import {
  type MeasuredRow,
  type MeasureName,
  type MeasureQuestion,
  measures,
  type Population,
  type Side,
} from './measure.model.ts';
import { isOf } from './measure-conditions.store.ts';
import { population } from './populations.store.ts';

export interface Wanted {
  readonly of: MeasureName;
  readonly side: Side;
  readonly limit: number;
  readonly offset: number;
}

/** The columns that a population lacks are null. */
const lacking: Readonly<Record<Population, readonly (keyof typeof columns)[]>> = {
  addressee: ['outcome', 'isReworded', 'dueOn', 'doneOn', 'times'],
  matter: [
    'recommendationId',
    'number',
    'state',
    'assessed',
    'outcome',
    'isReworded',
    'minuteItem',
    'times',
    'days',
  ],
  commitment: ['state', 'assessed', 'minuteItem', 'doneOn', 'times', 'days'],
  action: ['number', 'assessed', 'outcome', 'isReworded', 'minuteItem', 'days'],
  assessment: ['state', 'outcome', 'isReworded', 'minuteItem', 'dueOn', 'doneOn', 'times', 'days'],
  yearEnd: ['assessed', 'outcome', 'isReworded', 'minuteItem', 'dueOn', 'doneOn', 'times', 'days'],
};
const columns = {
  recommendationId: sql`p.recommendation_id`,
  number: sql`p.number`,
  state: sql`p.state`,
  assessed: sql`p.assessed`,
  outcome: sql`p.outcome`,
  isReworded: sql`p.is_reworded`,
  minuteItem: sql`p.minute_item`,
  dueOn: sql`p.due_on::text`,
  doneOn: sql`p.done_on::text`,
  times: sql`p.times`,
  days: sql`p.days`,
};

/** Of what the municipality's own rounds found. */
const ofOwnRounds: Partial<Record<string, SQL>> = {
  outcome: sql`p.own_outcome`,
  isReworded: sql`p.is_own_reworded`,
};

const rowsOf = (question: MeasureQuestion, { of, side }: Wanted) =>
  sql`(${population[measures[of]](question)}) p where ${isOf(of, side, question.today)}`;

/** How many rows there are behind a figure. One statement. */
export async function countMeasuredRows(
  transaction: Transaction,
  question: MeasureQuestion,
  wanted: Wanted,
): Promise<number> {
  const { rows } = await transaction.execute<{ total: number }>(
    sql`select count(*)::int as total from ${rowsOf(question, wanted)}`,
  );
  return rows[0]?.total ?? 0;
}

/** The rows behind a figure, a page of them. The oldest audits come first. One statement. */
export async function listMeasuredRows(
  transaction: Transaction,
  question: MeasureQuestion,
  wanted: Wanted,
): Promise<MeasuredRow[]> {
  const { of, limit, offset } = wanted;
  const kind = measures[of];
  const from = rowsOf(question, wanted);
  const shown = Object.entries(columns).map(([name, column]) => {
    const isLacking = lacking[kind].includes(name as keyof typeof columns);
    const own = of === 'promisesKeptOwn' ? ofOwnRounds[name] : undefined;
    return sql`${isLacking ? sql`null` : (own ?? column)} as ${sql.identifier(name)}`;
  });
  // Why a board decided not to act stands with the step by which it did.
  const reason =
    kind === 'addressee'
      ? sql`case when p.state = 'notToAct' then (select e.reason from work_event e where e.organisation_id = ${question.organisationId}
          and e.recommendation_id = p.recommendation_id and e.body_id = p.body_id and e.command = 'decideNotToAct' order by e.nth desc limit 1) end`
      : sql`null`;
  const order =
    kind === 'addressee' || kind === 'assessment' || kind === 'yearEnd' ? sql`p.position, ` : sql``;
  const { rows } = await transaction.execute<MeasuredRow & Record<string, unknown>>(sql`
    select p.id, p.audit_id as "auditId", p.body_id as "bodyId", p.body_name as "bodyName", p.about, p.year, p.text,
      ${sql.join(shown, sql`, `)}, ${reason} as reason
    from ${from} order by p.year nulls last, p.about, ${order} p.body_name, p.id limit ${limit} offset ${offset}`);
  return rows.map((row) => ({ ...row, population: kind }));
}
