import { sql } from 'drizzle-orm';
import {
  bigint,
  check,
  date,
  foreignKey,
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
import { bodies } from '../organisation/body.table.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import { evidenceNouns } from './evidence.model.ts';

export const evidence = pgTable(
  'evidence',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    title: text('title').notNull(),
    shows: text('shows'),
    effectiveOn: date('effective_on'),
    secrecy: jsonb('secrecy').$type<SecrecyMark>(),
    addedBy: uuid('added_by').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'evidence_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    index('evidence_of_body').on(table.organisationId, table.bodyId),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only: the migration grants no update or delete. */
export const evidenceVersions = pgTable(
  'evidence_version',
  {
    organisationId: uuid('organisation_id').notNull(),
    evidenceId: uuid('evidence_id').notNull(),
    number: integer('number').notNull(),
    sha256: text('sha256'),
    fileName: text('file_name'),
    mediaType: text('media_type'),
    bytes: bigint('bytes', { mode: 'number' }),
    url: text('url'),
    note: text('note'),
    addedBy: uuid('added_by').notNull(),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.evidenceId, table.number] }),
    foreignKey({
      name: 'evidence_version_evidence',
      columns: [table.organisationId, table.evidenceId],
      foreignColumns: [evidence.organisationId, evidence.id],
    }),
    index('evidence_version_content').on(table.organisationId, table.sha256),
    check('evidence_is_file_or_link', sql`(${table.sha256} is null) <> (${table.url} is null)`),
    ownRowsOnly(table.organisationId),
  ],
);

export const evidenceOf = pgTable(
  'evidence_of',
  {
    organisationId: uuid('organisation_id').notNull(),
    evidenceId: uuid('evidence_id').notNull(),
    noun: text('noun', { enum: evidenceNouns }).notNull(),
    nounId: uuid('noun_id').notNull(),
    bodyId: uuid('body_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.evidenceId, table.noun, table.nounId, table.bodyId] }),
    foreignKey({
      name: 'evidence_of_evidence',
      columns: [table.organisationId, table.evidenceId],
      foreignColumns: [evidence.organisationId, evidence.id],
    }),
    index('evidence_of_noun').on(table.organisationId, table.noun, table.nounId, table.bodyId),
    ownRowsOnly(table.organisationId),
  ],
);
