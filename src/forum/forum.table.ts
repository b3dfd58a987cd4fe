import { sql } from 'drizzle-orm';
import {
  boolean,
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
import { ownRowsOnly } from '../database/tenancy.ts';
import { organisations } from '../organisation/organisation.table.ts';
import { people } from '../people/person.table.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';
import { agendaNouns, forumMeetingKinds, forumMeetingStates, type MeetingInputs } from './forum.model.ts';

/** A trigger keeps a closed meeting, and what was noted at it. */
export const forumMeetings = pgTable(
  'forum_meeting',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    kind: text('kind', { enum: forumMeetingKinds }).notNull(),
    onDay: date('on_day').notNull(),
    place: text('place'),
    state: text('state', { enum: forumMeetingStates }).notNull().default('planned'),
    chairPersonId: uuid('chair_person_id'),
    inputs: jsonb('inputs').$type<MeetingInputs>(),
    closedBy: uuid('closed_by'),
    closedAt: timestamp('closed_at', { withTimezone: true }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'forum_meeting_chair',
      columns: [table.organisationId, table.chairPersonId],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('forum_meeting_on_day').on(table.organisationId, table.onDay),
    check('forum_meeting_closed', sql`(${table.state} = 'closed') = (${table.closedAt} is not null)`),
    ownRowsOnly(table.organisationId),
  ],
);

export const forumParticipants = pgTable(
  'forum_participant',
  {
    organisationId: uuid('organisation_id').notNull(),
    meetingId: uuid('meeting_id').notNull(),
    personId: uuid('person_id').notNull(),
    wasPresent: boolean('was_present'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.meetingId, table.personId] }),
    foreignKey({
      name: 'forum_participant_meeting',
      columns: [table.organisationId, table.meetingId],
      foreignColumns: [forumMeetings.organisationId, forumMeetings.id],
    }),
    foreignKey({
      name: 'forum_participant_person',
      columns: [table.organisationId, table.personId],
      foreignColumns: [people.organisationId, people.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);

export const agendaItems = pgTable(
  'agenda_item',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    meetingId: uuid('meeting_id').notNull(),
    position: integer('position').notNull(),
    title: text('title').notNull(),
    background: text('background'),
    noun: text('noun', { enum: agendaNouns }),
    nounId: uuid('noun_id'),
    note: text('note'),
    decision: text('decision'),
    secrecy: jsonb('secrecy').$type<SecrecyMark>(),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'agenda_item_meeting',
      columns: [table.organisationId, table.meetingId],
      foreignColumns: [forumMeetings.organisationId, forumMeetings.id],
    }),
    index('agenda_item_of_meeting').on(table.organisationId, table.meetingId, table.position),
    check('agenda_item_source', sql`(${table.noun} is null) = (${table.nounId} is null)`),
    ownRowsOnly(table.organisationId),
  ],
);
