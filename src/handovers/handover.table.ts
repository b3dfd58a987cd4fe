import {
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
import { audits } from '../audits/audit.table.ts';
import { recommendations } from '../audits/recommendations/recommendation.table.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { handoverNouns, requestKinds } from './handover.model.ts';

export const auditorRequests = pgTable(
  'auditor_request',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    kind: text('kind', { enum: requestKinds }).notNull(),
    auditId: uuid('audit_id'),
    recommendationId: uuid('recommendation_id'),
    text: text('text').notNull(),
    wantedBy: date('wanted_by'),
    askedBy: uuid('asked_by').notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    answer: text('answer'),
    answeredBy: uuid('answered_by'),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'auditor_request_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'auditor_request_audit',
      columns: [table.organisationId, table.auditId],
      foreignColumns: [audits.organisationId, audits.id],
    }),
    foreignKey({
      name: 'auditor_request_recommendation',
      columns: [table.organisationId, table.recommendationId],
      foreignColumns: [recommendations.organisationId, recommendations.id],
    }),
    index('auditor_request_of_body').on(table.organisationId, table.bodyId, table.answeredAt),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only, as its items: the migration grants no update or delete. */
export const handovers = pgTable(
  'handover',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    requestId: uuid('request_id'),
    note: text('note'),
    handedBy: uuid('handed_by').notNull(),
    handedAt: timestamp('handed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'handover_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'handover_request',
      columns: [table.organisationId, table.requestId],
      foreignColumns: [auditorRequests.organisationId, auditorRequests.id],
    }),
    index('handover_of_body').on(table.organisationId, table.bodyId, table.handedAt),
    ownRowsOnly(table.organisationId),
  ],
);

export const handoverItems = pgTable(
  'handover_item',
  {
    organisationId: uuid('organisation_id').notNull(),
    handoverId: uuid('handover_id').notNull(),
    position: integer('position').notNull(),
    noun: text('noun', { enum: handoverNouns }).notNull(),
    nounId: uuid('noun_id').notNull(),
    number: integer('number'),
    content: jsonb('content').$type<object>(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.handoverId, table.position] }),
    foreignKey({
      name: 'handover_item_handover',
      columns: [table.organisationId, table.handoverId],
      foreignColumns: [handovers.organisationId, handovers.id],
    }),
    index('handover_item_of_noun').on(table.organisationId, table.noun, table.nounId),
    ownRowsOnly(table.organisationId),
  ],
);
