import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { makers } from '../audits/rounds/follow-up.model.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { readingDrafts } from '../readings/reading-draft.table.ts';
import {
  interpretations,
  matches,
  type ReviewAudit,
  type ReviewDocument,
  type ReviewRow,
} from './review.model.ts';

/** Every part of a review stands under its draft and a key of its own there. */
const part = {
  organisationId: uuid('organisation_id').notNull(),
  draftId: uuid('draft_id').notNull(),
  key: text('key').notNull(),
  version: integer('version').notNull().default(1),
  changedBy: uuid('changed_by'),
  changedAt: timestamp('changed_at', { withTimezone: true }),
};

export const reviewDocuments = pgTable(
  'review_document',
  {
    ...part,
    isFollowUp: boolean('is_follow_up').notNull(),
    madeBy: text('made_by', { enum: makers }).notNull().default('auditors'),
    title: text('title').notNull(),
    firm: text('firm'),
    dated: text('dated'),
    registryNumber: text('registry_number'),
    scale: jsonb('scale').$type<ReviewDocument['scale']>().notNull(),
    statedTotals: jsonb('stated_totals').$type<NonNullable<ReviewDocument['statedTotals']>>(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.draftId, table.key] }),
    foreignKey({
      name: 'review_document_draft',
      columns: [table.organisationId, table.draftId],
      foreignColumns: [readingDrafts.organisationId, readingDrafts.id],
    }).onDelete('cascade'),
    ownRowsOnly(table.organisationId),
  ],
);

export const reviewAudits = pgTable(
  'review_audit',
  {
    ...part,
    documentKey: text('document_key').notNull(),
    position: integer('position').notNull(),
    included: boolean('included').notNull(),
    title: text('title').notNull(),
    year: integer('year'),
    isSecurity: boolean('is_security').notNull(),
    auditId: uuid('audit_id'),
    readBodies: text('read_bodies').array().notNull(),
    bodyIds: uuid('body_ids').array().notNull(),
    letterDated: text('letter_dated'),
    matters: jsonb('matters').$type<ReviewAudit['matters']>().notNull(),
    questions: jsonb('questions').$type<ReviewAudit['questions']>().notNull(),
    assessment: jsonb('assessment').$type<NonNullable<ReviewAudit['assessment']>>(),
    needsMeeting: boolean('needs_meeting'),
    statedTotals: jsonb('stated_totals').$type<NonNullable<ReviewAudit['statedTotals']>>(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.draftId, table.key] }),
    foreignKey({
      name: 'review_audit_draft',
      columns: [table.organisationId, table.draftId],
      foreignColumns: [readingDrafts.organisationId, readingDrafts.id],
    }).onDelete('cascade'),
    ownRowsOnly(table.organisationId),
  ],
);

export const reviewRows = pgTable(
  'review_row',
  {
    ...part,
    auditKey: text('audit_key').notNull(),
    position: integer('position').notNull(),
    included: boolean('included').notNull(),
    number: text('number'),
    text: text('text').notNull(),
    group: text('group_title'),
    readAddressees: text('read_addressees').array().notNull(),
    bodyIds: uuid('body_ids').array().notNull(),
    response: jsonb('response').$type<NonNullable<ReviewRow['response']>>(),
    done: text('done'),
    remaining: text('remaining'),
    comment: text('comment'),
    status: text('status', { enum: ['green', 'yellow', 'red', 'unknown'] }).notNull(),
    statusFrom: text('status_from', { enum: ['word', 'symbol', 'shading', 'none', 'person'] }).notNull(),
    proposed: jsonb('proposed').$type<NonNullable<ReviewRow['proposed']>>(),
    interpretation: text('interpretation', { enum: interpretations }).notNull(),
    interpreted: text('interpreted', { enum: ['green', 'yellow', 'red'] }),
    interpretedBy: uuid('interpreted_by'),
    interpretedAt: timestamp('interpreted_at', { withTimezone: true }),
    match: text('match', { enum: matches }).notNull(),
    recommendationId: uuid('recommendation_id'),
    checkedBy: uuid('checked_by'),
    checkedAt: timestamp('checked_at', { withTimezone: true }),
    place: jsonb('place').$type<NonNullable<ReviewRow['place']>>(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.draftId, table.key] }),
    foreignKey({
      name: 'review_row_draft',
      columns: [table.organisationId, table.draftId],
      foreignColumns: [readingDrafts.organisationId, readingDrafts.id],
    }).onDelete('cascade'),
    ownRowsOnly(table.organisationId),
  ],
);
