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
import { swedishWords } from '../database/swedish-words.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { people } from '../people/person.table.ts';
import { type RiskScale, riskAspects, riskLinkNouns, riskSources, riskTreatments } from './risk.model.ts';

/** The organisation's own scale; the built-in one where there is no row. */
export const riskSettings = pgTable(
  'risk_settings',
  {
    organisationId: uuid('organisation_id')
      .primaryKey()
      .references(() => organisations.id),
    scale: jsonb('scale').$type<RiskScale>().notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [ownRowsOnly(table.organisationId)],
);

export const risks = pgTable(
  'risk',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    title: text('title').notNull(),
    scenario: text('scenario').notNull(),
    source: text('source', { enum: riskSources }).notNull(),
    aspects: text('aspects', { enum: riskAspects }).array().notNull().default(sql`'{}'`),
    existingMeasures: text('existing_measures'),
    treatment: text('treatment', { enum: riskTreatments }),
    treatmentNote: text('treatment_note'),
    ownerPersonId: uuid('owner_person_id'),
    ownerRole: text('owner_role'),
    nextReviewOn: date('next_review_on'),
    closedOn: date('closed_on'),
    closedReason: text('closed_reason'),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    words: swedishWords('words').generatedAlwaysAs(
      sql`to_tsvector('swedish'::regconfig, title || ' ' || scenario)`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'risk_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'risk_owner',
      columns: [table.organisationId, table.ownerPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('risk_of_body').on(table.organisationId, table.bodyId, table.nextReviewOn),
    index('risk_of_owner').on(table.organisationId, table.ownerPersonId),
    index('risk_words').using('gin', table.words),
    index('risk_part_words').using('gin', sql`lower(${table.title}) gin_trgm_ops`),
    check('risk_closed', sql`(${table.closedOn} is null) = (${table.closedReason} is null)`),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const riskAssessments = pgTable(
  'risk_assessment',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    riskId: uuid('risk_id').notNull(),
    onDay: date('on_day').notNull(),
    likelihood: integer('likelihood').notNull(),
    consequence: integer('consequence').notNull(),
    targetLikelihood: integer('target_likelihood'),
    targetConsequence: integer('target_consequence'),
    reason: text('reason').notNull(),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'risk_assessment_risk',
      columns: [table.organisationId, table.riskId],
      foreignColumns: [risks.organisationId, risks.id],
    }),
    index('risk_assessment_of_risk').on(table.organisationId, table.riskId, table.onDay, table.at),
    check(
      'risk_assessment_steps',
      sql`${table.likelihood} between 1 and 10 and ${table.consequence} between 1 and 10`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const riskAcceptances = pgTable(
  'risk_acceptance',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    riskId: uuid('risk_id').notNull(),
    acceptedBy: uuid('accepted_by').notNull(),
    onDay: date('on_day').notNull(),
    untilOn: date('until_on').notNull(),
    reason: text('reason').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'risk_acceptance_risk',
      columns: [table.organisationId, table.riskId],
      foreignColumns: [risks.organisationId, risks.id],
    }),
    foreignKey({
      name: 'risk_acceptance_person',
      columns: [table.organisationId, table.acceptedBy],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('risk_acceptance_of_risk').on(table.organisationId, table.riskId, table.onDay),
    check('risk_acceptance_days', sql`${table.onDay} <= ${table.untilOn}`),
    ownRowsOnly(table.organisationId),
  ],
);

export const riskLinks = pgTable(
  'risk_link',
  {
    organisationId: uuid('organisation_id').notNull(),
    riskId: uuid('risk_id').notNull(),
    noun: text('noun', { enum: riskLinkNouns }).notNull(),
    nounId: uuid('noun_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.riskId, table.noun, table.nounId] }),
    foreignKey({
      name: 'risk_link_risk',
      columns: [table.organisationId, table.riskId],
      foreignColumns: [risks.organisationId, risks.id],
    }),
    index('risk_link_of_noun').on(table.organisationId, table.noun, table.nounId),
    ownRowsOnly(table.organisationId),
  ],
);
