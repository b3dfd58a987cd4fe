import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { paperKinds } from './paper-template.model.ts';

export const paperTemplates = pgTable(
  'paper_template',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind', { enum: paperKinds }).notNull(),
    section: text('section').notNull(),
    language: text('language', { enum: ['sv', 'en'] }).notNull(),
    text: text('text').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.kind, table.section, table.language] }),
    ownRowsOnly(table.organisationId),
  ],
);
