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
import { bodies } from '../organisation/body.table.ts';
import { people } from '../people/person.table.ts';
import { commitments } from '../responses/response.table.ts';
import { risks } from '../risks/risk.table.ts';
import { controlPlanStates, controlResults } from './control-plan.model.ts';

export const controlPlans = pgTable(
  'control_plan',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    year: integer('year').notNull(),
    state: text('state', { enum: controlPlanStates }).notNull().default('draft'),
    decidedOn: date('decided_on'),
    minuteItem: text('minute_item'),
    registryNumber: text('registry_number'),
    reportedOn: date('reported_on'),
    reportMinuteItem: text('report_minute_item'),
    conclusion: text('conclusion'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'control_plan_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    uniqueIndex('control_plan_of_year').on(table.organisationId, table.bodyId, table.year),
    check('control_plan_decided', sql`(${table.state} = 'draft') = (${table.decidedOn} is null)`),
    check('control_plan_reported', sql`(${table.state} = 'reported') = (${table.reportedOn} is not null)`),
    ownRowsOnly(table.organisationId),
  ],
);

export const controlPoints = pgTable(
  'control_point',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    planId: uuid('plan_id').notNull(),
    position: integer('position').notNull(),
    risk: text('risk').notNull(),
    riskId: uuid('risk_id'),
    control: text('control').notNull(),
    method: text('method'),
    responsibleRole: text('responsible_role'),
    responsiblePersonId: uuid('responsible_person_id'),
    timesAYear: integer('times_a_year').notNull().default(1),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'control_point_plan',
      columns: [table.organisationId, table.planId],
      foreignColumns: [controlPlans.organisationId, controlPlans.id],
    }),
    foreignKey({
      name: 'control_point_risk',
      columns: [table.organisationId, table.riskId],
      foreignColumns: [risks.organisationId, risks.id],
    }),
    foreignKey({
      name: 'control_point_responsible',
      columns: [table.organisationId, table.responsiblePersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('control_point_of_plan').on(table.organisationId, table.planId, table.position),
    check('control_point_times', sql`${table.timesAYear} between 1 and 12`),
    ownRowsOnly(table.organisationId),
  ],
);

/** A commitment that promised to enter the plan has done so with this point. */
export const controlPointCommitments = pgTable(
  'control_point_commitment',
  {
    organisationId: uuid('organisation_id').notNull(),
    pointId: uuid('point_id').notNull(),
    commitmentId: uuid('commitment_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.pointId, table.commitmentId] }),
    foreignKey({
      name: 'control_point_commitment_point',
      columns: [table.organisationId, table.pointId],
      foreignColumns: [controlPoints.organisationId, controlPoints.id],
    }),
    foreignKey({
      name: 'control_point_commitment_commitment',
      columns: [table.organisationId, table.commitmentId],
      foreignColumns: [commitments.organisationId, commitments.id],
    }),
    index('control_point_of_commitment').on(table.organisationId, table.commitmentId),
    ownRowsOnly(table.organisationId),
  ],
);

/** Append-only. */
export const controlOutcomes = pgTable(
  'control_outcome',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    pointId: uuid('point_id').notNull(),
    onDay: date('on_day').notNull(),
    result: text('result', { enum: controlResults }).notNull(),
    observation: text('observation'),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'control_outcome_point',
      columns: [table.organisationId, table.pointId],
      foreignColumns: [controlPoints.organisationId, controlPoints.id],
    }),
    index('control_outcome_of_point').on(table.organisationId, table.pointId, table.onDay),
    ownRowsOnly(table.organisationId),
  ],
);
