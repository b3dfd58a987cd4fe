import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { audits, matters } from '../audits/audit.table.ts';
import { readResponses, recommendations } from '../audits/recommendations/recommendation.table.ts';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import { referralStates, responseStates, responseTargets, stances } from './response.model.ts';

export const responses = pgTable(
  'response',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    leadBodyId: uuid('lead_body_id').notNull(),
    title: text('title').notNull(),
    registryNumber: text('registry_number'),
    text: text('text').notNull().default(''),
    state: text('state', { enum: responseStates }).notNull().default('draft'),
    dispatchedOn: date('dispatched_on'),
    receivedOn: date('received_on'),
    supersedesId: uuid('supersedes_id'),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'response_lead_body',
      columns: [table.organisationId, table.leadBodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'response_supersedes',
      columns: [table.organisationId, table.supersedesId],
      foreignColumns: [table.organisationId, table.id],
    }),
    uniqueIndex('response_superseded_once')
      .on(table.organisationId, table.supersedesId)
      .where(sql`${table.withdrawnAt} is null`),
    index('response_of_body').on(table.organisationId, table.leadBodyId, table.state),
    ownRowsOnly(table.organisationId),
  ],
);

export const responseMatters = pgTable(
  'response_matter',
  {
    organisationId: uuid('organisation_id').notNull(),
    responseId: uuid('response_id').notNull(),
    matterId: uuid('matter_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    decidedOn: date('decided_on'),
    minuteItem: text('minute_item'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.responseId, table.matterId] }),
    foreignKey({
      name: 'response_matter_response',
      columns: [table.organisationId, table.responseId],
      foreignColumns: [responses.organisationId, responses.id],
    }),
    foreignKey({
      name: 'response_matter_matter',
      columns: [table.organisationId, table.matterId],
      foreignColumns: [matters.organisationId, matters.id],
    }),
    index('response_matter_of_matter').on(table.organisationId, table.matterId),
    ownRowsOnly(table.organisationId),
  ],
);

export const referrals = pgTable(
  'referral',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    recommendationId: uuid('recommendation_id').notNull(),
    fromBodyId: uuid('from_body_id').notNull(),
    toBodyId: uuid('to_body_id').notNull(),
    state: text('state', { enum: referralStates }).notNull().default('proposed'),
    reason: text('reason').notNull(),
    answer: text('answer'),
    proposedBy: uuid('proposed_by').notNull(),
    proposedAt: timestamp('proposed_at', { withTimezone: true }).notNull(),
    answeredBy: uuid('answered_by'),
    answeredAt: timestamp('answered_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'referral_recommendation',
      columns: [table.organisationId, table.recommendationId],
      foreignColumns: [recommendations.organisationId, recommendations.id],
    }),
    foreignKey({
      name: 'referral_from_body',
      columns: [table.organisationId, table.fromBodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'referral_to_body',
      columns: [table.organisationId, table.toBodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    index('referral_of_recommendation').on(table.organisationId, table.recommendationId),
    index('referral_to').on(table.organisationId, table.toBodyId, table.state),
    ownRowsOnly(table.organisationId),
  ],
);

export const responseItems = pgTable(
  'response_item',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    responseId: uuid('response_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    target: text('target', { enum: responseTargets }).notNull(),
    auditId: uuid('audit_id').notNull(),
    recommendationId: uuid('recommendation_id'),
    question: integer('question'),
    stance: text('stance', { enum: stances }),
    text: text('text').notNull().default(''),
    referralId: uuid('referral_id'),
    secrecy: jsonb('secrecy').$type<SecrecyMark>(),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'response_item_response',
      columns: [table.organisationId, table.responseId],
      foreignColumns: [responses.organisationId, responses.id],
    }),
    foreignKey({
      name: 'response_item_audit',
      columns: [table.organisationId, table.auditId],
      foreignColumns: [audits.organisationId, audits.id],
    }),
    foreignKey({
      name: 'response_item_recommendation',
      columns: [table.organisationId, table.recommendationId],
      foreignColumns: [recommendations.organisationId, recommendations.id],
    }),
    foreignKey({
      name: 'response_item_referral',
      columns: [table.organisationId, table.referralId],
      foreignColumns: [referrals.organisationId, referrals.id],
    }),
    index('response_item_of_response').on(table.organisationId, table.responseId, table.position),
    index('response_item_of_recommendation').on(table.organisationId, table.recommendationId, table.bodyId),
    ownRowsOnly(table.organisationId),
  ],
);

export const commitments = pgTable(
  'commitment',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    itemId: uuid('item_id'),
    readResponseId: uuid('read_response_id'),
    bodyId: uuid('body_id').notNull(),
    recommendationId: uuid('recommendation_id'),
    what: text('what').notNull(),
    ownerRole: text('owner_role'),
    ownerPersonId: uuid('owner_person_id'),
    dueOn: date('due_on'),
    entersControlPlan: boolean('enters_control_plan').notNull().default(false),
    controlPoint: text('control_point'),
    position: integer('position').notNull().default(1),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    /** The promise of the superseded response that this one repeats. */
    continuesId: uuid('continues_id'),
    /** The first of the promises that this one repeats, through every response that was superseded; null where it is the first. */
    firstId: uuid('first_id'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'commitment_item',
      columns: [table.organisationId, table.itemId],
      foreignColumns: [responseItems.organisationId, responseItems.id],
    }),
    foreignKey({
      name: 'commitment_read_response',
      columns: [table.organisationId, table.readResponseId],
      foreignColumns: [readResponses.organisationId, readResponses.id],
    }),
    foreignKey({
      name: 'commitment_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'commitment_continues',
      columns: [table.organisationId, table.continuesId],
      foreignColumns: [table.organisationId, table.id],
    }),
    foreignKey({
      name: 'commitment_first',
      columns: [table.organisationId, table.firstId],
      foreignColumns: [table.organisationId, table.id],
    }),
    index('commitment_repeated').on(table.organisationId, table.firstId),
    index('commitment_of_item').on(table.organisationId, table.itemId, table.position),
    index('commitment_of_recommendation').on(table.organisationId, table.recommendationId, table.bodyId),
    ownRowsOnly(table.organisationId),
  ],
);
