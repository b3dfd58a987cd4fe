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
import { recommendations } from '../audits/recommendations/recommendation.table.ts';
import { swedishWords } from '../database/swedish-words.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { governingDocuments } from '../documents/document.table.ts';
import { bodies } from '../organisation/body.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import type { Place } from '../shared/place.ts';
import {
  checkables,
  type FromClass,
  guidelineReadings,
  guidelineStates,
  mappingSchemes,
  requirementKinds,
  requirementLevels,
} from './requirement.model.ts';

export const guidelines = pgTable(
  'guideline',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    title: text('title').notNull(),
    source: text('source', { enum: ['builtIn', 'own'] }).notNull(),
    documentId: uuid('document_id'),
    municipalityBodyId: uuid('municipality_body_id'),
    centralItBodyId: uuid('central_it_body_id'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'guideline_document',
      columns: [table.organisationId, table.documentId],
      foreignColumns: [governingDocuments.organisationId, governingDocuments.id],
    }),
    foreignKey({
      name: 'guideline_municipality_body',
      columns: [table.organisationId, table.municipalityBodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'guideline_central_it_body',
      columns: [table.organisationId, table.centralItBodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);

export const guidelineVersions = pgTable(
  'guideline_version',
  {
    organisationId: uuid('organisation_id').notNull(),
    guidelineId: uuid('guideline_id').notNull(),
    number: integer('number').notNull(),
    state: text('state', { enum: guidelineStates }).notNull(),
    inForceFrom: date('in_force_from'),
    note: text('note'),
    sha256: text('sha256'),
    fileName: text('file_name'),
    reading: text('reading', { enum: guidelineReadings }),
    readingFault: text('reading_fault'),
    madeBy: uuid('made_by').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.guidelineId, table.number] }),
    foreignKey({
      name: 'guideline_version_guideline',
      columns: [table.organisationId, table.guidelineId],
      foreignColumns: [guidelines.organisationId, guidelines.id],
    }),
    uniqueIndex('guideline_version_in_force')
      .on(table.organisationId, table.guidelineId)
      .where(sql`${table.state} = 'inForce'`),
    uniqueIndex('guideline_version_draft')
      .on(table.organisationId, table.guidelineId)
      .where(sql`${table.state} = 'draft'`),
    check('guideline_version_day', sql`(${table.state} = 'draft') = (${table.inForceFrom} is null)`),
    ownRowsOnly(table.organisationId),
  ],
);

/** What stays the same through every version of a guideline. */
export const requirements = pgTable(
  'requirement',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    guidelineId: uuid('guideline_id').notNull(),
    /** Which of the built-in guideline's requirements it was adopted from, as "7.2 a/1". */
    builtInKey: text('built_in_key'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'requirement_guideline',
      columns: [table.organisationId, table.guidelineId],
      foreignColumns: [guidelines.organisationId, guidelines.id],
    }),
    index('requirement_of_guideline').on(table.organisationId, table.guidelineId),
    ownRowsOnly(table.organisationId),
  ],
);

/** The wording in one version. A trigger keeps those of a version that is or has been in force. */
export const requirementWordings = pgTable(
  'requirement_wording',
  {
    organisationId: uuid('organisation_id').notNull(),
    requirementId: uuid('requirement_id').notNull(),
    guidelineId: uuid('guideline_id').notNull(),
    number: integer('number').notNull(),
    position: integer('position').notNull(),
    ref: text('ref').notNull(),
    chapter: text('chapter').notNull(),
    chapterTitle: text('chapter_title').notNull(),
    sectionTitle: text('section_title'),
    kind: text('kind', { enum: requirementKinds }).notNull(),
    level: text('level', { enum: requirementLevels }).notNull(),
    text: text('text').notNull(),
    textEn: text('text_en'),
    cadence: text('cadence'),
    role: text('role'),
    checkable: text('checkable', { enum: checkables }),
    phase: integer('phase'),
    fromClass: jsonb('from_class').$type<FromClass>().notNull().default({}),
    place: jsonb('place').$type<Place>(),
    doubts: text('doubts').array().notNull().default(sql`'{}'`),
    reviewedAt: timestamp('reviewed_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    words: swedishWords('words').generatedAlwaysAs(
      sql`to_tsvector('swedish'::regconfig, text || ' ' || coalesce(section_title, ''))`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.guidelineId, table.number, table.requirementId] }),
    foreignKey({
      name: 'requirement_wording_requirement',
      columns: [table.organisationId, table.requirementId],
      foreignColumns: [requirements.organisationId, requirements.id],
    }),
    foreignKey({
      name: 'requirement_wording_version',
      columns: [table.organisationId, table.guidelineId, table.number],
      foreignColumns: [
        guidelineVersions.organisationId,
        guidelineVersions.guidelineId,
        guidelineVersions.number,
      ],
    }),
    index('requirement_wording_of_requirement').on(table.organisationId, table.requirementId, table.number),
    index('requirement_wording_in_order').on(
      table.organisationId,
      table.guidelineId,
      table.number,
      table.position,
    ),
    index('requirement_wording_words').using('gin', table.words),
    index('requirement_wording_part_words').using('gin', sql`lower(${table.text}) gin_trgm_ops`),
    check('requirement_wording_phase', sql`${table.phase} is null or ${table.phase} between 1 and 5`),
    ownRowsOnly(table.organisationId),
  ],
);

export const requirementMappings = pgTable(
  'requirement_mapping',
  {
    organisationId: uuid('organisation_id').notNull(),
    requirementId: uuid('requirement_id').notNull(),
    scheme: text('scheme', { enum: mappingSchemes }).notNull(),
    reference: text('reference').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.requirementId, table.scheme, table.reference] }),
    foreignKey({
      name: 'requirement_mapping_requirement',
      columns: [table.organisationId, table.requirementId],
      foreignColumns: [requirements.organisationId, requirements.id],
    }),
    index('requirement_mapping_of_reference').on(table.organisationId, table.scheme, table.reference),
    ownRowsOnly(table.organisationId),
  ],
);

/** A recommendation from an audit that is about a requirement: both show each other. */
export const requirementRecommendations = pgTable(
  'requirement_recommendation',
  {
    organisationId: uuid('organisation_id').notNull(),
    requirementId: uuid('requirement_id').notNull(),
    recommendationId: uuid('recommendation_id').notNull(),
    linkedBy: uuid('linked_by').notNull(),
    linkedAt: timestamp('linked_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.requirementId, table.recommendationId] }),
    foreignKey({
      name: 'requirement_recommendation_requirement',
      columns: [table.organisationId, table.requirementId],
      foreignColumns: [requirements.organisationId, requirements.id],
    }),
    foreignKey({
      name: 'requirement_recommendation_recommendation',
      columns: [table.organisationId, table.recommendationId],
      foreignColumns: [recommendations.organisationId, recommendations.id],
    }),
    index('requirement_recommendation_of_recommendation').on(table.organisationId, table.recommendationId),
    ownRowsOnly(table.organisationId),
  ],
);
