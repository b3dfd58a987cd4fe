import { pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';

export const organisations = pgTable(
  'organisation',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Null until someone has named it. */
    name: text('name'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [ownRowsOnly(table.id)],
);
