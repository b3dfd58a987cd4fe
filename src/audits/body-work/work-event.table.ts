import {
  bigint,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../../database/tenancy.ts';
import { evidenceVersions } from '../../evidence/evidence.table.ts';
import { recommendationStates, verifications } from '../recommendations/recommendation.model.ts';
import { recommendations } from '../recommendations/recommendation.table.ts';
import type { Command } from './state.rules.ts';

/** Append-only: the migration grants no update or delete, and a trigger stops the owner's hand as well. */
export const workEvents = pgTable(
  'work_event',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    recommendationId: uuid('recommendation_id').notNull(),
    /** Kept without a reference: an addressee that was entered by mistake may be taken away. */
    bodyId: uuid('body_id').notNull(),
    command: text('command').$type<Command>().notNull(),
    state: text('state', { enum: recommendationStates }).notNull(),
    verification: text('verification', { enum: verifications }).notNull(),
    reason: text('reason'),
    minuteItem: text('minute_item'),
    decidedOn: date('decided_on'),
    completedOn: date('completed_on'),
    by: uuid('by_person'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Order of writing. */
    nth: bigint('nth', { mode: 'number' }).notNull().generatedAlwaysAsIdentity(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'work_event_recommendation',
      columns: [table.organisationId, table.recommendationId],
      foreignColumns: [recommendations.organisationId, recommendations.id],
    }),
    index('work_event_of_addressee').on(
      table.organisationId,
      table.recommendationId,
      table.bodyId,
      table.nth,
    ),
    ownRowsOnly(table.organisationId),
  ],
);

export const workEventEvidence = pgTable(
  'work_event_evidence',
  {
    organisationId: uuid('organisation_id').notNull(),
    workEventId: uuid('work_event_id').notNull(),
    evidenceId: uuid('evidence_id').notNull(),
    number: integer('number').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.workEventId, table.evidenceId, table.number] }),
    foreignKey({
      name: 'work_event_evidence_event',
      columns: [table.organisationId, table.workEventId],
      foreignColumns: [workEvents.organisationId, workEvents.id],
    }),
    foreignKey({
      name: 'work_event_evidence_version',
      columns: [table.organisationId, table.evidenceId, table.number],
      foreignColumns: [evidenceVersions.organisationId, evidenceVersions.evidenceId, evidenceVersions.number],
    }),
    ownRowsOnly(table.organisationId),
  ],
);
