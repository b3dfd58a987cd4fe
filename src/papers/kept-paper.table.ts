import { integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { organisations } from '../organisation/organisation.table.ts';
import type { PaperEntry } from './paper-input.model.ts';
import { paperKinds } from './paper-template.model.ts';

/** What people filled in for one paper of one case, kept until they fill in something else. */
export const keptPapers = pgTable(
  'kept_paper',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** What it is made of, as the address of the paper names it. */
    subject: text('subject').notNull(),
    subjectId: text('subject_id').notNull(),
    kind: text('kind', { enum: paperKinds }).notNull(),
    /** The matter of the board that it is written for; empty where none is named. */
    matter: text('matter').notNull(),
    language: text('language', { enum: ['sv', 'en'] }).notNull(),
    entry: jsonb('entry').$type<PaperEntry>().notNull(),
    keptBy: uuid('kept_by').notNull(),
    keptAt: timestamp('kept_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({
      name: 'kept_paper_key',
      columns: [
        table.organisationId,
        table.subject,
        table.subjectId,
        table.kind,
        table.matter,
        table.language,
      ],
    }),
    ownRowsOnly(table.organisationId),
  ],
);
