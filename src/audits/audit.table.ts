import { sql } from 'drizzle-orm';
import {
  boolean,
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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { swedishWords } from '../database/swedish-words.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import type { Audit, AuditQuestion } from './audit.model.ts';
import { extensionStates, recipients } from './audit.model.ts';
import { followUps } from './rounds/follow-up.table.ts';

export const audits = pgTable(
  'audit',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    title: text('title').notNull(),
    year: integer('year'),
    firm: text('firm'),
    registryNumber: text('registry_number'),
    dated: text('dated'),
    isSecurity: boolean('is_security').notNull().default(false),
    purpose: text('purpose'),
    assessment: jsonb('assessment').$type<NonNullable<Audit['assessment']>>(),
    questions: jsonb('questions').$type<AuditQuestion[]>().notNull().default([]),
    sourceDraftId: uuid('source_draft_id'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    words: swedishWords('words').generatedAlwaysAs(
      sql`to_tsvector('swedish'::regconfig, title || ' ' || coalesce(firm, '') || ' ' || coalesce(registry_number, '') || ' ' || coalesce(purpose, ''))`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    index('audit_of_year').on(table.organisationId, table.year),
    index('audit_words').using('gin', table.words),
    ownRowsOnly(table.organisationId),
  ],
);

export const matters = pgTable(
  'matter',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    auditId: uuid('audit_id'),
    followUpId: uuid('follow_up_id'),
    bodyId: uuid('body_id').notNull(),
    recipient: text('recipient', { enum: recipients }).notNull().default('answer'),
    /** Named as audited, whoever the letter goes to for an answer or for information. */
    isAudited: boolean('is_audited').notNull().default(false),
    registryNumber: text('registry_number'),
    letterDated: date('letter_dated'),
    answerBy: date('answer_by'),
    extension: text('extension', { enum: extensionStates }).notNull().default('none'),
    extendedTo: date('extended_to'),
    boardMeeting: date('board_meeting'),
    minuteItem: text('minute_item'),
    dispatchedOn: date('dispatched_on'),
    receivedOn: date('received_on'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'matter_audit',
      columns: [table.organisationId, table.auditId],
      foreignColumns: [audits.organisationId, audits.id],
    }),
    foreignKey({
      name: 'matter_follow_up',
      columns: [table.organisationId, table.followUpId],
      foreignColumns: [followUps.organisationId, followUps.id],
    }),
    foreignKey({
      name: 'matter_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    uniqueIndex('matter_of_audit').on(table.organisationId, table.auditId, table.bodyId),
    uniqueIndex('matter_of_follow_up').on(table.organisationId, table.followUpId, table.bodyId),
    check('matter_about_one', sql`(${table.auditId} is null) <> (${table.followUpId} is null)`),
    ownRowsOnly(table.organisationId),
  ],
);
