import { sql } from 'drizzle-orm';
import {
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { roleNames } from './role.model.ts';

export const people = pgTable(
  'person',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
    email: text('email').notNull(),
    title: text('title'),
    endedOn: date('ended_on'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    uniqueIndex('person_email').on(table.organisationId, sql`lower(${table.email})`),
    ownRowsOnly(table.organisationId),
  ],
);

export const roleAssignments = pgTable(
  'role_assignment',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    personId: uuid('person_id').notNull(),
    role: text('role', { enum: roleNames }).notNull(),
    bodyId: uuid('body_id'),
    fromDate: date('from_date').notNull(),
    toDate: date('to_date'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'role_assignment_person',
      columns: [table.organisationId, table.personId],
      foreignColumns: [people.organisationId, people.id],
    }),
    foreignKey({
      name: 'role_assignment_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    index('role_assignment_of_person').on(table.organisationId, table.personId),
    ownRowsOnly(table.organisationId),
  ],
);
