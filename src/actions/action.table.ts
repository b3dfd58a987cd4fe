import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { addressees } from '../audits/recommendations/recommendation.table.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { commitments } from '../responses/response.table.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import { actionNouns, actionStates } from './action.model.ts';

export const actions = pgTable(
  'action',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    bodyId: uuid('body_id').notNull(),
    title: text('title').notNull(),
    description: text('description'),
    ownerRole: text('owner_role'),
    ownerPersonId: uuid('owner_person_id'),
    dueOn: date('due_on'),
    followUpOn: date('follow_up_on'),
    costSek: bigint('cost_sek', { mode: 'number' }),
    state: text('state', { enum: actionStates }).notNull().default('planned'),
    stateAt: timestamp('state_at', { withTimezone: true }),
    completedOn: date('completed_on'),
    commitmentId: uuid('commitment_id'),
    secrecy: jsonb('secrecy').$type<SecrecyMark>(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'action_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'action_commitment',
      columns: [table.organisationId, table.commitmentId],
      foreignColumns: [commitments.organisationId, commitments.id],
    }),
    index('action_of_body').on(table.organisationId, table.bodyId, table.state, table.dueOn),
    index('action_of_owner').on(table.organisationId, table.ownerPersonId, table.dueOn),
    index('action_of_commitment').on(table.organisationId, table.commitmentId),
    index('action_due')
      .on(table.organisationId, table.dueOn, table.id)
      .where(sql`${table.withdrawnAt} is null and ${table.state} in ('planned', 'underWay')`),
    ownRowsOnly(table.organisationId),
  ],
);

export const actionRecommendations = pgTable(
  'action_recommendation',
  {
    organisationId: uuid('organisation_id').notNull(),
    actionId: uuid('action_id').notNull(),
    recommendationId: uuid('recommendation_id').notNull(),
    bodyId: uuid('body_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.actionId, table.recommendationId, table.bodyId] }),
    foreignKey({
      name: 'action_recommendation_action',
      columns: [table.organisationId, table.actionId],
      foreignColumns: [actions.organisationId, actions.id],
    }),
    foreignKey({
      name: 'action_recommendation_addressee',
      columns: [table.organisationId, table.recommendationId, table.bodyId],
      foreignColumns: [addressees.organisationId, addressees.recommendationId, addressees.bodyId],
    }),
    index('action_recommendation_of_addressee').on(
      table.organisationId,
      table.recommendationId,
      table.bodyId,
    ),
    ownRowsOnly(table.organisationId),
  ],
);

export const actionNotes = pgTable(
  'action_note',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    actionId: uuid('action_id').notNull(),
    text: text('text').notNull(),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'action_note_action',
      columns: [table.organisationId, table.actionId],
      foreignColumns: [actions.organisationId, actions.id],
    }),
    index('action_note_of_action').on(table.organisationId, table.actionId, table.at),
    ownRowsOnly(table.organisationId),
  ],
);

export const actionDates = pgTable(
  'action_date',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    actionId: uuid('action_id').notNull(),
    was: date('was'),
    became: date('became'),
    reason: text('reason').notNull(),
    by: uuid('by_person').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'action_date_action',
      columns: [table.organisationId, table.actionId],
      foreignColumns: [actions.organisationId, actions.id],
    }),
    index('action_date_of_action').on(table.organisationId, table.actionId, table.at),
    ownRowsOnly(table.organisationId),
  ],
);

/** What has to be done before an action can be. */
export const actionDependencies = pgTable(
  'action_dependency',
  {
    organisationId: uuid('organisation_id').notNull(),
    actionId: uuid('action_id').notNull(),
    dependsOnId: uuid('depends_on_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.actionId, table.dependsOnId] }),
    foreignKey({
      name: 'action_dependency_action',
      columns: [table.organisationId, table.actionId],
      foreignColumns: [actions.organisationId, actions.id],
    }),
    foreignKey({
      name: 'action_dependency_depends_on',
      columns: [table.organisationId, table.dependsOnId],
      foreignColumns: [actions.organisationId, actions.id],
    }),
    index('action_dependency_on').on(table.organisationId, table.dependsOnId),
    check('action_depends_on_another', sql`${table.actionId} <> ${table.dependsOnId}`),
    ownRowsOnly(table.organisationId),
  ],
);

/** What an action serves beside recommendations; the unit of a requirement is the action's body, or the system named beside it. */
export const actionsOf = pgTable(
  'action_of',
  {
    organisationId: uuid('organisation_id').notNull(),
    actionId: uuid('action_id').notNull(),
    noun: text('noun', { enum: actionNouns }).notNull(),
    nounId: uuid('noun_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.actionId, table.noun, table.nounId] }),
    foreignKey({
      name: 'action_of_action',
      columns: [table.organisationId, table.actionId],
      foreignColumns: [actions.organisationId, actions.id],
    }),
    index('action_of_noun').on(table.organisationId, table.noun, table.nounId),
    ownRowsOnly(table.organisationId),
  ],
);
