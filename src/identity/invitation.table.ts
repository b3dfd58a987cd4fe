import { foreignKey, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { people } from '../people/person.table.ts';

/** A link by which a person chooses a password; it works once, until it expires or a newer one is made. */
export const invitations = pgTable(
  'invitation',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    personId: uuid('person_id').notNull(),
    /** SHA-256 of the link's secret part, as hexadecimal. */
    hash: text('hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'invitation_person',
      columns: [table.organisationId, table.personId],
      foreignColumns: [people.organisationId, people.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);
