import {
  date,
  foreignKey,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { people } from '../people/person.table.ts';
import { mailLanguages, mailRhythms } from './reminder.model.ts';

export const mailChoices = pgTable(
  'mail_choice',
  {
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    rhythm: text('rhythm', { enum: mailRhythms }).notNull(),
    language: text('language', { enum: mailLanguages }).notNull().default('sv'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.personId] }),
    foreignKey({
      name: 'mail_choice_person',
      columns: [table.organisationId, table.personId],
      foreignColumns: [people.organisationId, people.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);

export const digests = pgTable(
  'digest',
  {
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    forDay: date('for_day').notNull(),
    items: integer('items').notNull(),
    sentAt: timestamp('sent_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.personId, table.forDay] }),
    foreignKey({
      name: 'digest_person',
      columns: [table.organisationId, table.personId],
      foreignColumns: [people.organisationId, people.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);

export const calendarFeeds = pgTable(
  'calendar_feed',
  {
    organisationId: uuid('organisation_id').notNull(),
    personId: uuid('person_id').notNull(),
    secretHash: text('secret_hash').notNull(),
    madeAt: timestamp('made_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.personId] }),
    foreignKey({
      name: 'calendar_feed_person',
      columns: [table.organisationId, table.personId],
      foreignColumns: [people.organisationId, people.id],
    }),
    uniqueIndex('calendar_feed_secret').on(table.organisationId, table.secretHash),
    ownRowsOnly(table.organisationId),
  ],
);
