import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  doublePrecision,
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
import { indicatorDirections, indicatorSources, indicatorUnits } from './indicator.model.ts';

export const indicators = pgTable(
  'indicator',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    name: text('name').notNull(),
    definition: text('definition').notNull(),
    unit: text('unit', { enum: indicatorUnits }).notNull(),
    direction: text('direction', { enum: indicatorDirections }).notNull(),
    target: doublePrecision('target'),
    rhythmMonths: integer('rhythm_months').notNull(),
    isPerBody: boolean('is_per_body').notNull(),
    source: text('source', { enum: indicatorSources }).notNull(),
    ownerRole: text('owner_role'),
    ownerPersonId: uuid('owner_person_id'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'indicator_owner',
      columns: [table.organisationId, table.ownerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    check('indicator_rhythm', sql`${table.rhythmMonths} between 1 and 60`),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const indicatorValues = pgTable(
  'indicator_value',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    indicatorId: uuid('indicator_id').notNull(),
    bodyId: uuid('body_id'),
    onDay: date('on_day').notNull(),
    value: doublePrecision('value'),
    numerator: integer('numerator'),
    denominator: integer('denominator'),
    note: text('note'),
    by: uuid('by_person'),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'indicator_value_indicator',
      columns: [table.organisationId, table.indicatorId],
      foreignColumns: [indicators.organisationId, indicators.id],
    }),
    foreignKey({
      name: 'indicator_value_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    index('indicator_value_of_indicator').on(
      table.organisationId,
      table.indicatorId,
      table.bodyId,
      table.onDay,
      table.at,
    ),
    check('indicator_value_missing', sql`${table.value} is not null or ${table.note} is not null`),
    ownRowsOnly(table.organisationId),
  ],
);
