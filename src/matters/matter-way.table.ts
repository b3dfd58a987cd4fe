import { sql } from 'drizzle-orm';
import {
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
import { audits, matters } from '../audits/audit.table.ts';
import { followUps } from '../audits/rounds/follow-up.table.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { matterSteps, type Signature } from './matter-way.model.ts';

export const transmittals = pgTable(
  'transmittal',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    auditId: uuid('audit_id'),
    followUpId: uuid('follow_up_id'),
    dated: date('dated'),
    registryNumber: text('registry_number'),
    position: text('position'),
    signatures: jsonb('signatures').$type<Signature[]>().notNull().default([]),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'transmittal_audit',
      columns: [table.organisationId, table.auditId],
      foreignColumns: [audits.organisationId, audits.id],
    }),
    foreignKey({
      name: 'transmittal_follow_up',
      columns: [table.organisationId, table.followUpId],
      foreignColumns: [followUps.organisationId, followUps.id],
    }),
    uniqueIndex('transmittal_of_audit').on(table.organisationId, table.auditId),
    uniqueIndex('transmittal_of_follow_up').on(table.organisationId, table.followUpId),
    check('transmittal_about_one', sql`(${table.auditId} is null) <> (${table.followUpId} is null)`),
    ownRowsOnly(table.organisationId),
  ],
);

export const matterEvents = pgTable(
  'matter_event',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    matterId: uuid('matter_id').notNull(),
    step: text('step', { enum: matterSteps }).notNull(),
    onDay: date('on_day').notNull(),
    note: text('note'),
    minuteItem: text('minute_item'),
    extendedTo: date('extended_to'),
    by: uuid('by_person'),
    at: timestamp('at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'matter_event_matter',
      columns: [table.organisationId, table.matterId],
      foreignColumns: [matters.organisationId, matters.id],
    }),
    index('matter_event_of_matter').on(table.organisationId, table.matterId, table.onDay),
    ownRowsOnly(table.organisationId),
  ],
);
