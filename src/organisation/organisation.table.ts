import { boolean, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';

export const organisations = pgTable(
  'organisation',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** Null until someone has set the municipality up. */
    name: text('name'),
    /** Ten digits with a hyphen, as 212000-0000. */
    organisationNumber: text('organisation_number'),
    /** True for the made-up municipality that shows what Stadga does; anyone may act as its people. */
    isExample: boolean('is_example').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [ownRowsOnly(table.id)],
);
