import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';

export const boardMeetings = pgTable(
  'board_meeting',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    meetsOn: date('meets_on').notNull(),
    papersBy: date('papers_by'),
    preparedOn: date('prepared_on'),
    adjustedBy: date('adjusted_by'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'board_meeting_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    uniqueIndex('board_meeting_once_a_day')
      .on(table.organisationId, table.bodyId, table.meetsOn)
      .where(sql`${table.withdrawnAt} is null`),
    ownRowsOnly(table.organisationId),
  ],
);

export const boardRoutines = pgTable(
  'board_routine',
  {
    organisationId: uuid('organisation_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    papersDays: integer('papers_days').notNull(),
    preparationDays: integer('preparation_days').notNull(),
    draftDays: integer('draft_days').notNull(),
    adjustmentDays: integer('adjustment_days').notNull(),
    dispatchDays: integer('dispatch_days').notNull(),
    deliveryDays: integer('delivery_days').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.bodyId] }),
    foreignKey({
      name: 'board_routine_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);
