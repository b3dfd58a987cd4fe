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
import { systems } from '../assets/asset.table.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { requirementLevels } from '../requirements/requirement.model.ts';
import { guidelines, requirements } from '../requirements/requirement.table.ts';
import { complianceBases, complianceResults, type Maturity } from './compliance.model.ts';

/** The columns that say which unit a row is about; `unit_id` is one value to group and join by. */
const unit = () => ({
  level: text('level', { enum: requirementLevels }).notNull(),
  bodyId: uuid('body_id').notNull(),
  systemId: uuid('system_id'),
  unitId: uuid('unit_id')
    .notNull()
    .generatedAlwaysAs(
      sql`case level when 'system' then system_id when 'administration' then body_id else organisation_id end`,
    ),
});

export const selfAssessments = pgTable(
  'self_assessment',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    guidelineId: uuid('guideline_id').notNull(),
    number: integer('number').notNull(),
    ...unit(),
    year: integer('year').notNull(),
    startedBy: uuid('started_by').notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }).notNull(),
    finishedBy: uuid('finished_by'),
    finishedAt: timestamp('finished_at', { withTimezone: true }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'self_assessment_guideline',
      columns: [table.organisationId, table.guidelineId],
      foreignColumns: [guidelines.organisationId, guidelines.id],
    }),
    foreignKey({
      name: 'self_assessment_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'self_assessment_system',
      columns: [table.organisationId, table.systemId],
      foreignColumns: [systems.organisationId, systems.id],
    }),
    uniqueIndex('self_assessment_open')
      .on(table.organisationId, table.guidelineId, table.level, table.unitId)
      .where(sql`${table.finishedAt} is null and ${table.withdrawnAt} is null`),
    check('self_assessment_system_named', sql`(${table.level} = 'system') = (${table.systemId} is not null)`),
    ownRowsOnly(table.organisationId),
  ],
);

export const draftAnswers = pgTable(
  'draft_answer',
  {
    organisationId: uuid('organisation_id').notNull(),
    selfAssessmentId: uuid('self_assessment_id').notNull(),
    requirementId: uuid('requirement_id').notNull(),
    result: text('result', { enum: complianceResults }).notNull(),
    reason: text('reason'),
    validTo: date('valid_to'),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.selfAssessmentId, table.requirementId] }),
    foreignKey({
      name: 'draft_answer_self_assessment',
      columns: [table.organisationId, table.selfAssessmentId],
      foreignColumns: [selfAssessments.organisationId, selfAssessments.id],
    }),
    foreignKey({
      name: 'draft_answer_requirement',
      columns: [table.organisationId, table.requirementId],
      foreignColumns: [requirements.organisationId, requirements.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);

/** The chapter's maturity in a self-assessment that is not finished. */
export const draftMaturities = pgTable(
  'draft_maturity',
  {
    organisationId: uuid('organisation_id').notNull(),
    selfAssessmentId: uuid('self_assessment_id').notNull(),
    chapter: text('chapter').notNull(),
    maturity: integer('maturity').$type<Maturity>().notNull(),
    note: text('note'),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.selfAssessmentId, table.chapter] }),
    foreignKey({
      name: 'draft_maturity_self_assessment',
      columns: [table.organisationId, table.selfAssessmentId],
      foreignColumns: [selfAssessments.organisationId, selfAssessments.id],
    }),
    check('draft_maturity_ladder', sql`${table.maturity} between 0 and 5`),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const complianceAssessments = pgTable(
  'compliance_assessment',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    requirementId: uuid('requirement_id').notNull(),
    number: integer('number').notNull(),
    ...unit(),
    result: text('result', { enum: complianceResults }).notNull(),
    reason: text('reason'),
    basis: text('basis', { enum: complianceBases }).notNull(),
    onDay: date('on_day').notNull(),
    validTo: date('valid_to'),
    assessedBy: uuid('assessed_by').notNull(),
    assessedAt: timestamp('assessed_at', { withTimezone: true }).notNull(),
    selfAssessmentId: uuid('self_assessment_id'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'compliance_assessment_requirement',
      columns: [table.organisationId, table.requirementId],
      foreignColumns: [requirements.organisationId, requirements.id],
    }),
    foreignKey({
      name: 'compliance_assessment_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'compliance_assessment_system',
      columns: [table.organisationId, table.systemId],
      foreignColumns: [systems.organisationId, systems.id],
    }),
    foreignKey({
      name: 'compliance_assessment_self',
      columns: [table.organisationId, table.selfAssessmentId],
      foreignColumns: [selfAssessments.organisationId, selfAssessments.id],
    }),
    index('compliance_assessment_of_unit').on(
      table.organisationId,
      table.unitId,
      table.requirementId,
      table.onDay,
    ),
    index('compliance_assessment_of_requirement').on(table.organisationId, table.requirementId, table.onDay),
    check(
      'compliance_assessment_system_named',
      sql`(${table.level} = 'system') = (${table.systemId} is not null)`,
    ),
    check(
      'compliance_assessment_reason',
      sql`${table.result} <> 'notApplicable' or length(trim(coalesce(${table.reason}, ''))) > 0`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);

/** The latest assessment of each requirement by each unit, kept beside the history so that the matrix reads few rows. */
export const complianceStandings = pgTable(
  'compliance_standing',
  {
    organisationId: uuid('organisation_id').notNull(),
    requirementId: uuid('requirement_id').notNull(),
    ...unit(),
    assessmentId: uuid('assessment_id').notNull(),
    result: text('result', { enum: complianceResults }).notNull(),
    basis: text('basis', { enum: complianceBases }).notNull(),
    onDay: date('on_day').notNull(),
    validTo: date('valid_to'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.unitId, table.requirementId] }),
    foreignKey({
      name: 'compliance_standing_assessment',
      columns: [table.organisationId, table.assessmentId],
      foreignColumns: [complianceAssessments.organisationId, complianceAssessments.id],
    }),
    index('compliance_standing_of_requirement').on(table.organisationId, table.requirementId),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const chapterAssessments = pgTable(
  'chapter_assessment',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    guidelineId: uuid('guideline_id').notNull(),
    number: integer('number').notNull(),
    chapter: text('chapter').notNull(),
    ...unit(),
    maturity: integer('maturity').$type<Maturity>().notNull(),
    note: text('note'),
    onDay: date('on_day').notNull(),
    assessedBy: uuid('assessed_by').notNull(),
    assessedAt: timestamp('assessed_at', { withTimezone: true }).notNull(),
    selfAssessmentId: uuid('self_assessment_id'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'chapter_assessment_guideline',
      columns: [table.organisationId, table.guidelineId],
      foreignColumns: [guidelines.organisationId, guidelines.id],
    }),
    foreignKey({
      name: 'chapter_assessment_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'chapter_assessment_system',
      columns: [table.organisationId, table.systemId],
      foreignColumns: [systems.organisationId, systems.id],
    }),
    index('chapter_assessment_of_unit').on(table.organisationId, table.unitId, table.chapter, table.onDay),
    check('chapter_assessment_ladder', sql`${table.maturity} between 0 and 5`),
    ownRowsOnly(table.organisationId),
  ],
);
