import { sql } from 'drizzle-orm';
import {
  check,
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
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { people } from '../people/person.table.ts';
import { dutyEvents as dutyEventKinds, dutyKinds } from './duty.model.ts';

export const duties = pgTable(
  'duty',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id'),
    title: text('title').notNull(),
    kind: text('kind', { enum: dutyKinds }).notNull(),
    ownerRole: text('owner_role'),
    ownerPersonId: uuid('owner_person_id'),
    rhythmMonths: integer('rhythm_months').notNull(),
    nextOn: date('next_on').notNull(),
    note: text('note'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'duty_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'duty_owner',
      columns: [table.organisationId, table.ownerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('duty_of_body').on(table.organisationId, table.bodyId, table.nextOn),
    check('duty_rhythm', sql`${table.rhythmMonths} between 1 and 60`),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const dutyEvents = pgTable(
  'duty_event',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    dutyId: uuid('duty_id').notNull(),
    kind: text('kind', { enum: dutyEventKinds }).notNull(),
    dueOn: date('due_on').notNull(),
    onDay: date('on_day').notNull(),
    note: text('note'),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'duty_event_duty',
      columns: [table.organisationId, table.dutyId],
      foreignColumns: [duties.organisationId, duties.id],
    }),
    index('duty_event_of_duty').on(table.organisationId, table.dutyId, table.dueOn),
    ownRowsOnly(table.organisationId),
  ],
);
