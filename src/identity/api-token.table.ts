import { foreignKey, pgTable, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { people } from '../people/person.table.ts';
import { tokenScopes } from './requester.model.ts';

/** Tokens for programs. Only a hash is kept: the token itself is shown once. */
export const apiTokens = pgTable(
  'api_token',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    personId: uuid('person_id').notNull(),
    name: text('name').notNull(),
    scope: text('scope', { enum: tokenScopes }).notNull(),
    /** SHA-256 of the token's secret part, as hexadecimal. */
    hash: text('hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'api_token_person',
      columns: [table.organisationId, table.personId],
      foreignColumns: [people.organisationId, people.id],
    }),
    uniqueIndex('api_token_hash').on(table.organisationId, table.hash),
    ownRowsOnly(table.organisationId),
  ],
);
