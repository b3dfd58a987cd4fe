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
import { ownRowsOnly } from '../../database/tenancy.ts';
import { organisations } from '../../organisation/organisation.table.ts';
import type { ReadDocument, StatedTotals } from '../../reading/reading.model.ts';
import { type FollowUpOfAudit, makers } from './follow-up.model.ts';

export const followUps = pgTable(
  'follow_up',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    madeBy: text('made_by', { enum: makers }).notNull(),
    title: text('title').notNull(),
    firm: text('firm'),
    dated: text('dated'),
    registryNumber: text('registry_number'),
    scale: jsonb('scale').$type<ReadDocument['scale']>().notNull().default([]),
    statedTotals: jsonb('stated_totals').$type<StatedTotals>(),
    sourceDraftId: uuid('source_draft_id'),
    /** Of rounds with the same date the one entered last counts. */
    enteredAt: timestamp('entered_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    madeByBodyId: uuid('made_by_body_id'),
    overall: text('overall'),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    closedBy: uuid('closed_by'),
    version: integer('version').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.id] }), ownRowsOnly(table.organisationId)],
);

/** The audits that a round goes over. Their side of the reference is checked by the use case: the files would need each other. */
export const followUpAudits = pgTable(
  'follow_up_audit',
  {
    organisationId: uuid('organisation_id').notNull(),
    followUpId: uuid('follow_up_id').notNull(),
    auditId: uuid('audit_id').notNull(),
    assessment: jsonb('assessment').$type<NonNullable<FollowUpOfAudit['assessment']>>(),
    needsMeeting: boolean('needs_meeting'),
    meetingReason: text('meeting_reason'),
    /** Those that the makers want to meet; none: every body that the audit is addressed to. */
    meetingBodyIds: uuid('meeting_body_ids').array().notNull().default([]),
    statedTotals: jsonb('stated_totals').$type<StatedTotals>(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.followUpId, table.auditId] }),
    foreignKey({
      name: 'follow_up_audit_follow_up',
      columns: [table.organisationId, table.followUpId],
      foreignColumns: [followUps.organisationId, followUps.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);
