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
import { swedishWords } from '../../database/swedish-words.ts';
import { ownRowsOnly } from '../../database/tenancy.ts';
import { bodies } from '../../organisation/body.table.ts';
import type { Place } from '../../shared/place.ts';
import { audits, matters } from '../audit.table.ts';
import { followUps } from '../rounds/follow-up.table.ts';
import { type Assessment, assessed, recommendationStates, verifications } from './recommendation.model.ts';

const colours = ['green', 'yellow', 'red'] as const;

export const recommendations = pgTable(
  'recommendation',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    auditId: uuid('audit_id').notNull(),
    position: integer('position').notNull(),
    number: text('number'),
    text: text('text').notNull(),
    group: text('group_title'),
    assessed: text('assessed', { enum: assessed }).notNull().default('notAssessed'),
    sourceDraftId: uuid('source_draft_id'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
    words: swedishWords('words').generatedAlwaysAs(
      sql`to_tsvector('swedish'::regconfig, text || ' ' || coalesce(group_title, ''))`,
    ),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'recommendation_audit',
      columns: [table.organisationId, table.auditId],
      foreignColumns: [audits.organisationId, audits.id],
    }),
    index('recommendation_of_audit').on(table.organisationId, table.auditId, table.position),
    index('recommendation_words').using('gin', table.words),
    index('recommendation_part_words').using('gin', sql`lower(${table.text}) gin_trgm_ops`),
    index('recommendation_group_part_words').using('gin', sql`lower(${table.group}) gin_trgm_ops`),
    // What a list counts and sorts by, without the long texts beside it.
    index('recommendation_listed')
      .on(table.organisationId, table.auditId, table.position, table.id, table.assessed)
      .where(sql`${table.withdrawnAt} is null`),
    ownRowsOnly(table.organisationId),
  ],
);

export const assessments = pgTable(
  'assessment',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    followUpId: uuid('follow_up_id').notNull(),
    recommendationId: uuid('recommendation_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    status: text('status', { enum: ['green', 'yellow', 'red', 'unknown'] }).notNull(),
    statusFrom: text('status_from', { enum: ['word', 'symbol', 'shading', 'none', 'person'] }).notNull(),
    done: text('done'),
    remaining: text('remaining'),
    comment: text('comment'),
    proposed: jsonb('proposed').$type<NonNullable<Assessment['proposed']>>(),
    /** Null with `interpreted_by` set: looked at, and left unknown. */
    interpreted: text('interpreted', { enum: colours }),
    interpretedBy: uuid('interpreted_by'),
    interpretedAt: timestamp('interpreted_at', { withTimezone: true }),
    interpretedReason: text('interpreted_reason'),
    askedOn: date('asked_on'),
    place: jsonb('place').$type<Place>(),
    /** The person who assessed it here; null where it was read from a file. */
    assessorId: uuid('assessor_id'),
    /** Its own, so that whoever may assess is not told of the body's work by the addressee's. */
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'assessment_recommendation',
      columns: [table.organisationId, table.recommendationId],
      foreignColumns: [recommendations.organisationId, recommendations.id],
    }),
    foreignKey({
      name: 'assessment_follow_up',
      columns: [table.organisationId, table.followUpId],
      foreignColumns: [followUps.organisationId, followUps.id],
    }),
    foreignKey({
      name: 'assessment_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    uniqueIndex('assessment_once_a_round').on(
      table.organisationId,
      table.recommendationId,
      table.bodyId,
      table.followUpId,
    ),
    index('assessment_of_follow_up').on(table.organisationId, table.followUpId),
    index('assessment_unknown')
      .on(table.organisationId, table.id, table.interpreted, table.interpretedBy)
      .where(sql`${table.status} = 'unknown'`),
    ownRowsOnly(table.organisationId),
  ],
);

export const addressees = pgTable(
  'addressee',
  {
    organisationId: uuid('organisation_id').notNull(),
    recommendationId: uuid('recommendation_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    state: text('state', { enum: recommendationStates }).notNull().default('received'),
    verification: text('verification', { enum: verifications }).notNull().default('notExamined'),
    stateAt: timestamp('state_at', { withTimezone: true }),
    minuteItem: text('minute_item'),
    assessed: text('assessed', { enum: assessed }).notNull().default('notAssessed'),
    interpreted: text('interpreted', { enum: colours }),
    assessmentId: uuid('assessment_id'),
    matterId: uuid('matter_id'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.recommendationId, table.bodyId] }),
    foreignKey({
      name: 'addressee_recommendation',
      columns: [table.organisationId, table.recommendationId],
      foreignColumns: [recommendations.organisationId, recommendations.id],
    }),
    foreignKey({
      name: 'addressee_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    foreignKey({
      name: 'addressee_matter',
      columns: [table.organisationId, table.matterId],
      foreignColumns: [matters.organisationId, matters.id],
    }),
    foreignKey({
      name: 'addressee_assessment',
      columns: [table.organisationId, table.assessmentId],
      foreignColumns: [assessments.organisationId, assessments.id],
    }),
    index('addressee_of_body').on(table.organisationId, table.bodyId, table.assessed),
    index('addressee_of_matter').on(table.organisationId, table.matterId),
    ownRowsOnly(table.organisationId),
  ],
);

/** What bodies answered, as read from reports. */
export const readResponses = pgTable(
  'read_response',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    recommendationId: uuid('recommendation_id').notNull(),
    bodyId: uuid('body_id'),
    bodyName: text('body_name'),
    text: text('text').notNull(),
    toWholeAudit: boolean('to_whole_audit').notNull().default(false),
    paraphrased: boolean('paraphrased').notNull().default(false),
    sourceDraftId: uuid('source_draft_id'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'read_response_recommendation',
      columns: [table.organisationId, table.recommendationId],
      foreignColumns: [recommendations.organisationId, recommendations.id],
    }),
    index('read_response_of_recommendation').on(table.organisationId, table.recommendationId),
    ownRowsOnly(table.organisationId),
  ],
);
