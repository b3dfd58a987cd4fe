import { bigint, index, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { actors } from './change-log.model.ts';

/** Append-only: migration 0002 grants no update or delete and adds a trigger that refuses both. */
export const changeLog = pgTable(
  'change_log',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: bigint('id', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    actor: text('actor', { enum: actors }).notNull(),
    /** Kept without a reference: the log outlives what it tells of. */
    personId: uuid('person_id'),
    noun: text('noun').notNull(),
    nounId: uuid('noun_id').notNull(),
    verb: text('verb').notNull(),
    before: jsonb('before'),
    after: jsonb('after'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index('change_log_of_noun').on(table.organisationId, table.noun, table.nounId, table.id),
    ownRowsOnly(table.organisationId),
  ],
);
