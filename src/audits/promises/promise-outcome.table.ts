import { type SQL, sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../../database/tenancy.ts';
import { promiseOf, wordsSame } from '../../responses/repeated.table.ts';
import { commitments } from '../../responses/response.table.ts';
import type { Maker } from '../rounds/follow-up.model.ts';
import { followUps } from '../rounds/follow-up.table.ts';
import { promiseOutcomes } from './promise-outcome.model.ts';

export const promiseOutcomeRows = pgTable(
  'promise_outcome',
  {
    organisationId: uuid('organisation_id').notNull(),
    followUpId: uuid('follow_up_id').notNull(),
    commitmentId: uuid('commitment_id').notNull(),
    outcome: text('outcome', { enum: promiseOutcomes }).notNull(),
    text: text('text'),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.followUpId, table.commitmentId] }),
    foreignKey({
      name: 'promise_outcome_follow_up',
      columns: [table.organisationId, table.followUpId],
      foreignColumns: [followUps.organisationId, followUps.id],
    }),
    foreignKey({
      name: 'promise_outcome_commitment',
      columns: [table.organisationId, table.commitmentId],
      foreignColumns: [commitments.organisationId, commitments.id],
    }),
    index('promise_outcome_of_commitment').on(table.organisationId, table.commitmentId),
    ownRowsOnly(table.organisationId),
  ],
);

/**
 * What rounds found of promises: the outcome `o`, its round `f`, and the wording `w` that it judged. A promise that is
 * repeated is the same promise: the newest closed round that judged any of its wordings is what became of it.
 */
const found = sql`promise_outcome o
  join follow_up f on f.organisation_id = o.organisation_id and f.id = o.follow_up_id and f.withdrawn_at is null
  join commitment w on w.organisation_id = o.organisation_id and w.id = o.commitment_id and w.withdrawn_at is null`;

/** The newest round first; of what one round says of two wordings, what it said last. */
const newestFirst = sql`f.dated desc nulls last, f.entered_at desc, f.id, o.at desc, o.commitment_id`;

/** The day that passed before a round found the promise not kept, or kept in part: no new day takes that away. */
const missedOn = sql`case when o.outcome in ('broken', 'partly') and w.due_on::text <= f.dated then w.due_on end`;

/** What became of every promise that the rounds of each maker have judged: a row for each promise and maker. */
export const newestOutcomes = (organisationId: string): SQL => sql`(
  select distinct on (${promiseOf(sql`w`)}, f.made_by) ${promiseOf(sql`w`)} as promise_id, f.made_by, o.outcome, o.text,
    o.commitment_id, o.follow_up_id, ${missedOn} as missed_on
  from ${found} where o.organisation_id = ${organisationId} and f.closed_at is not null
  order by ${promiseOf(sql`w`)}, f.made_by, ${newestFirst})`;

interface Judged {
  /** Whose rounds; null: anybody's. */
  readonly madeBy: Maker | null;
  readonly most: number;
  /** Only rounds that could tell. */
  readonly couldTell?: boolean;
  /** A draft that is told of to its makers, beside the closed rounds. */
  readonly draft?: string;
}

/** What rounds found of the promise that the commitment of that name words, newest first: at most so many. */
export const outcomesOf = (commitment: SQL, { madeBy, most, draft, couldTell = false }: Judged): SQL => sql`(
  select o.outcome, o.text, o.commitment_id, w.what, w.due_on, f.id as follow_up_id, f.title, f.dated, f.made_by
  from ${found} where ${wordsSame(sql`w`, commitment)} and (f.closed_at is not null ${draft ? sql`or f.id = ${draft}` : sql``})
    ${couldTell ? sql`and o.outcome <> 'unknown'` : sql``}
    ${madeBy ? sql`and f.made_by = ${madeBy}` : sql``}
  order by ${newestFirst} limit ${most})`;
