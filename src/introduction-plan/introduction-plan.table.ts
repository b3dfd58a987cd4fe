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
import { ownRowsOnly } from '../database/tenancy.ts';
import { indicators } from '../indicators/indicator.table.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { guidelines } from '../requirements/requirement.table.ts';

export const phases = pgTable(
  'phase',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    guidelineId: uuid('guideline_id').notNull(),
    number: integer('number').notNull(),
    name: text('name').notNull(),
    goal: text('goal'),
    fromOn: date('from_on'),
    toOn: date('to_on'),
    doneOn: date('done_on'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'phase_guideline',
      columns: [table.organisationId, table.guidelineId],
      foreignColumns: [guidelines.organisationId, guidelines.id],
    }),
    uniqueIndex('phase_number').on(table.organisationId, table.guidelineId, table.number),
    check('phase_numbered', sql`${table.number} between 1 and 5`),
    check(
      'phase_days',
      sql`${table.fromOn} is null or ${table.toOn} is null or ${table.fromOn} <= ${table.toOn}`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);

/** What has to be done before a phase can begin. */
export const phaseDependencies = pgTable(
  'phase_dependency',
  {
    organisationId: uuid('organisation_id').notNull(),
    phaseId: uuid('phase_id').notNull(),
    dependsOnId: uuid('depends_on_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.phaseId, table.dependsOnId] }),
    foreignKey({
      name: 'phase_dependency_phase',
      columns: [table.organisationId, table.phaseId],
      foreignColumns: [phases.organisationId, phases.id],
    }),
    foreignKey({
      name: 'phase_dependency_depends_on',
      columns: [table.organisationId, table.dependsOnId],
      foreignColumns: [phases.organisationId, phases.id],
    }),
    check('phase_depends_on_another', sql`${table.phaseId} <> ${table.dependsOnId}`),
    ownRowsOnly(table.organisationId),
  ],
);

export const phaseGoals = pgTable(
  'phase_goal',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    phaseId: uuid('phase_id').notNull(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    doneOn: date('done_on'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'phase_goal_phase',
      columns: [table.organisationId, table.phaseId],
      foreignColumns: [phases.organisationId, phases.id],
    }),
    index('phase_goal_of_phase').on(table.organisationId, table.phaseId, table.position),
    ownRowsOnly(table.organisationId),
  ],
);

export const benefits = pgTable(
  'benefit',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    position: integer('position').notNull(),
    name: text('name').notNull(),
    measure: text('measure'),
    indicatorId: uuid('indicator_id'),
    baseline: text('baseline'),
    baselineOn: date('baseline_on'),
    target: text('target'),
    ownerRole: text('owner_role'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'benefit_indicator',
      columns: [table.organisationId, table.indicatorId],
      foreignColumns: [indicators.organisationId, indicators.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const benefitOutcomes = pgTable(
  'benefit_outcome',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    benefitId: uuid('benefit_id').notNull(),
    onDay: date('on_day').notNull(),
    outcome: text('outcome').notNull(),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'benefit_outcome_benefit',
      columns: [table.organisationId, table.benefitId],
      foreignColumns: [benefits.organisationId, benefits.id],
    }),
    index('benefit_outcome_of_benefit').on(table.organisationId, table.benefitId, table.onDay),
    ownRowsOnly(table.organisationId),
  ],
);
