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
  uuid,
} from 'drizzle-orm/pg-core';
import { informationAssets, systems } from '../assets/asset.table.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { type Classification, classScales, handlingSituations } from './classification.model.ts';

/** The organisation's own choices; built-in ones where there is no row. */
export const assetSettings = pgTable(
  'asset_settings',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisations.id),
    scale: text('scale', { enum: classScales }).notNull().default('fourLevels'),
    /** Months between classifications. */
    reviewMonths: integer('review_months').notNull().default(12),
    /** Months between reviews of access rights, by the highest level of confidentiality or integrity. */
    accessReviewMonths: jsonb('access_review_months').$type<Record<string, number>>().notNull().default({}),
    version: integer('version').notNull().default(1),
  },
  (table) => [ownRowsOnly(table.organisationId)],
);

/** The top class is not stored: the checks refuse it whatever else fails. A trigger keeps what has been decided. */
export const classifications = pgTable(
  'classification',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    assetId: uuid('asset_id'),
    systemId: uuid('system_id'),
    scale: text('scale', { enum: classScales }).notNull(),
    confidentiality: integer('confidentiality').notNull(),
    integrity: integer('integrity').notNull(),
    availability: integer('availability').notNull(),
    traceability: integer('traceability'),
    reason: text('reason').notNull(),
    harms: jsonb('harms').$type<Classification['harms']>().notNull().default({}),
    assessedBy: uuid('assessed_by').notNull(),
    assessedAt: timestamp('assessed_at', { withTimezone: true }).notNull(),
    decidedBy: uuid('decided_by'),
    decidedOn: date('decided_on'),
    nextReviewOn: date('next_review_on'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'classification_asset',
      columns: [table.organisationId, table.assetId],
      foreignColumns: [informationAssets.organisationId, informationAssets.id],
    }),
    foreignKey({
      name: 'classification_system',
      columns: [table.organisationId, table.systemId],
      foreignColumns: [systems.organisationId, systems.id],
    }),
    index('classification_of_asset').on(table.organisationId, table.assetId, table.assessedAt),
    index('classification_of_system').on(table.organisationId, table.systemId, table.assessedAt),
    check('classification_of_one', sql`(${table.assetId} is null) <> (${table.systemId} is null)`),
    check(
      'classification_below_top',
      sql`${table.confidentiality} between 0 and 3 and ${table.integrity} between 0 and 3
        and ${table.availability} between 0 and 3 and coalesce(${table.traceability}, 0) between 0 and 3`,
    ),
    check('classification_decided', sql`(${table.decidedBy} is null) = (${table.decidedOn} is null)`),
    ownRowsOnly(table.organisationId),
  ],
);

/** How information of a class is to be handled in a situation, in the organisation's own words instead of the built-in ones. */
export const handlingRules = pgTable(
  'handling_rule',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    /** The level of confidentiality. */
    level: integer('level').notNull(),
    situation: text('situation', { enum: handlingSituations }).notNull(),
    text: text('text').notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.level, table.situation] }),
    check('handling_rule_level', sql`${table.level} between 0 and 3`),
    ownRowsOnly(table.organisationId),
  ],
);
