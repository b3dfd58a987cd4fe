import { foreignKey, index, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { commitments } from '../responses/response.table.ts';
import { followUps } from './follow-up.table.ts';
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
