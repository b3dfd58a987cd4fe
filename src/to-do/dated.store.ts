import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { DatedQuestion } from './dated.model.ts';
import { changedWhenMoved, datedRows } from './dated-rows.store.ts';
import type { Counted, CountedOfBody, Dated } from './year.model.ts';

/** With what a promise stands in: the recommendation that it was made about, or the answer alone. */
export interface DatedRow extends Omit<Dated, 'to'> {
  readonly recommendationId: string | null;
  readonly responseId: string | null;
  /** The matter that tells of a meeting outside the calendar. */
  readonly matterId: string | null;
  /** The person that it names, where it names somebody. */
  readonly ownerId: string | null;
  readonly ownerName: string | null;
}

const ofOwner = ({ owner }: DatedQuestion): SQL => (owner ? sql`owner_id = ${owner}::uuid` : sql`true`);

/** The first of what falls between two days, by day. One statement. */
export async function findDated(
  transaction: Transaction,
  question: DatedQuestion,
  most: number,
): Promise<DatedRow[]> {
  const asked = datedRows(question);
  if (asked === null) return [];
  const { rows } = await transaction.execute<Record<keyof DatedRow, unknown>>(sql`
    select kind, id, what, whose, body_id as "bodyId", day::text as day, done as "isDone", secret as "isSecret",
      to_char(${changedWhenMoved(question)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "changedAt", recommendation_id as "recommendationId", response_id as "responseId", matter_id as "matterId",
      owner_id as "ownerId", (select p.name from person p where p.organisation_id = ${question.organisationId} and p.id = owner_id) as "ownerName"
    from (select * from (${asked}) fallen where ${ofOwner(question)} order by fallen.day, kind, whose, id limit ${most}) dated
    order by dated.day, kind, whose, id`);
  return rows as unknown as DatedRow[];
}

/** How many of each kind fall in each month. One statement. */
export async function countDated(transaction: Transaction, question: DatedQuestion): Promise<Counted[]> {
  const asked = datedRows(question);
  if (asked === null) return [];
  const { rows } = await transaction.execute<Record<keyof Counted, unknown>>(sql`
    select extract(month from day)::int as month, kind, count(*)::int as all, count(*) filter (where done)::int as done
    from (${asked}) dated where ${ofOwner(question)} group by 1, 2`);
  return rows as unknown as Counted[];
}

/** How much falls in each month with each body, by body. One statement. */
export async function countDatedByBody(
  transaction: Transaction,
  question: DatedQuestion,
): Promise<CountedOfBody[]> {
  const asked = datedRows(question);
  if (asked === null) return [];
  const { rows } = await transaction.execute<Record<keyof CountedOfBody, unknown>>(sql`
    select body_id as "bodyId", whose, extract(month from day)::int as month, count(*)::int as all,
      count(*) filter (where done)::int as done
    from (${asked}) dated where ${ofOwner(question)} group by 1, 2, 3 order by whose collate "sv-x-icu", body_id, month`);
  return rows as unknown as CountedOfBody[];
}

/** The bodies that somebody can choose between: every one, or those that they have to do with. */
export async function findBodiesToChoose(
  transaction: Transaction,
  organisationId: string,
  only: readonly string[] | null,
): Promise<{ id: string; name: string }[]> {
  const chosen: SQL = only === null ? sql`true` : sql`id = any(${sql.param([...only])}::uuid[])`;
  const { rows } = await transaction.execute<{ id: string; name: string }>(sql`
    select id, name from body where organisation_id = ${organisationId} and ended_on is null and ${chosen} order by name limit 300`);
  return rows;
}
