import { sql } from 'drizzle-orm';
import {
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
import {
  type IssuedContent,
  type IssuedFile,
  managementReportKinds,
  managementReportStates,
  type OwnTexts,
} from './management-report.model.ts';

/** A trigger keeps an issued report; only the decision upon it is noted afterwards, once. */
export const managementReports = pgTable(
  'management_report',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id),
    id: uuid('id').notNull().defaultRandom(),
    kind: text('kind', { enum: managementReportKinds }).notNull(),
    language: text('language', { enum: ['sv', 'en'] }).notNull(),
    since: date('since').notNull(),
    until: date('until').notNull(),
    registryNumber: text('registry_number'),
    texts: jsonb('texts').$type<OwnTexts>().notNull().default({}),
    state: text('state', { enum: managementReportStates }).notNull().default('draft'),
    madeBy: uuid('made_by').notNull(),
    issuedBy: uuid('issued_by'),
    issuedAt: timestamp('issued_at', { withTimezone: true }),
    content: jsonb('content').$type<IssuedContent>(),
    files: jsonb('files').$type<IssuedFile[]>(),
    decidedOn: date('decided_on'),
    minuteItem: text('minute_item'),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'management_report_made_by',
      columns: [table.organisationId, table.madeBy],
      foreignColumns: [people.organisationId, people.id],
    }),
    index('management_report_until').on(table.organisationId, table.kind, table.until),
    check('management_report_period', sql`${table.since} <= ${table.until}`),
    check(
      'management_report_issued',
      sql`(${table.state} = 'issued') = (${table.issuedAt} is not null and ${table.issuedBy} is not null and ${table.content} is not null and ${table.files} is not null)`,
    ),
    ownRowsOnly(table.organisationId),
  ],
);
