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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { informationAssets, systems } from '../assets/asset.table.ts';
import { swedishWords } from '../database/swedish-words.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { people } from '../people/person.table.ts';
import { requirements } from '../requirements/requirement.table.ts';
import { exceptionStates } from './exception.model.ts';

export const exceptions = pgTable(
  'exception',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    title: text('title').notNull(),
    what: text('what').notNull(),
    requirementId: uuid('requirement_id'),
    assetId: uuid('asset_id'),
    systemId: uuid('system_id'),
    riskReason: text('risk_reason').notNull(),
    likelihood: integer('likelihood').notNull(),
    consequence: integer('consequence').notNull(),
    insteadMeasures: text('instead_measures'),
    ownerPersonId: uuid('owner_person_id').notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    fromOn: date('from_on').notNull(),
    untilOn: date('until_on').notNull(),
    state: text('state', { enum: exceptionStates }).notNull().default('asked'),
    decidedBy: uuid('decided_by'),
    decidedOn: date('decided_on'),
    decisionReason: text('decision_reason'),
    endedOn: date('ended_on'),
    endedReason: text('ended_reason'),
    renewsId: uuid('renews_id'),
    version: integer('version').notNull().default(1),
    words: swedishWords('words').generatedAlwaysAs(
      sql`to_tsvector('swedish'::regconfig, title || ' ' || what)`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'exception_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'exception_requirement',
      columns: [table.organisationId, table.requirementId],
      foreignColumns: [requirements.organisationId, requirements.id],
    }),
    foreignKey({
      name: 'exception_asset',
      columns: [table.organisationId, table.assetId],
      foreignColumns: [informationAssets.organisationId, informationAssets.id],
    }),
    foreignKey({
      name: 'exception_system',
      columns: [table.organisationId, table.systemId],
      foreignColumns: [systems.organisationId, systems.id],
    }),
    foreignKey({
      name: 'exception_owner',
      columns: [table.organisationId, table.ownerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    foreignKey({
      name: 'exception_renews',
      columns: [table.organisationId, table.renewsId],
      foreignColumns: [table.organisationId, table.id],
    }),
    index('exception_of_body').on(table.organisationId, table.bodyId, table.untilOn),
    index('exception_of_requirement').on(table.organisationId, table.requirementId),
    index('exception_of_owner').on(table.organisationId, table.ownerPersonId),
    // One renewal of each; a declined one may be asked for again.
    uniqueIndex('exception_renewed_once')
      .on(table.organisationId, table.renewsId)
      .where(sql`${table.state} <> 'declined'`),
    index('exception_words').using('gin', table.words),
    index('exception_part_words').using('gin', sql`lower(${table.title}) gin_trgm_ops`),
    check('exception_days', sql`${table.fromOn} <= ${table.untilOn}`),
    check('exception_one_year', sql`${table.untilOn} <= (${table.fromOn} + interval '1 year')::date`),
    check(
      'exception_decided',
      sql`(${table.state} = 'asked') = (${table.decidedBy} is null) and (${table.decidedBy} is null) = (${table.decidedOn} is null)`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);
