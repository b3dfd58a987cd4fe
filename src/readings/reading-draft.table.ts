import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { organisations } from '../organisation/organisation.table.ts';
import type { Reading } from '../reading/reading.model.ts';
import { draftStates } from './reading-draft.model.ts';

export const readingDrafts = pgTable(
  'reading_draft',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    size: bigint('size', { mode: 'number' }).notNull(),
    language: text('language', { enum: ['sv', 'en'] }).notNull(),
    state: text('state', { enum: draftStates }).notNull(),
    pagesDone: integer('pages_done').notNull().default(0),
    pagesTotal: integer('pages_total'),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    reading: jsonb('reading').$type<Reading>(),
    receivedBy: uuid('received_by'),
    confirmedBy: uuid('confirmed_by'),
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index('reading_draft_of_file').on(table.organisationId, table.sha256),
    check(
      'reading_draft_state',
      sql`${table.state} in ('waiting', 'reading', 'read', 'failed', 'cancelled', 'confirmed')`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);
