import { date, foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { ownRowsOnly } from '../database/tenancy.ts';
import { bodies } from '../organisation/body.table.ts';
import { dischargeAdvice, dischargeDecisions } from './yearly-report.model.ts';

export const yearlyReports = pgTable(
  'yearly_report',
  {
    organisationId: uuid('organisation_id').notNull(),
    id: uuid('id').notNull().defaultRandom(),
    companyId: uuid('company_id'),
    year: integer('year').notNull(),
    dated: date('dated'),
    registryNumber: text('registry_number'),
    statement: text('statement'),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    foreignKey({
      name: 'yearly_report_company',
      columns: [table.organisationId, table.companyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);

export const yearlyReportBodies = pgTable(
  'yearly_report_body',
  {
    organisationId: uuid('organisation_id').notNull(),
    yearlyReportId: uuid('yearly_report_id').notNull(),
    bodyId: uuid('body_id').notNull(),
    advice: text('advice', { enum: dischargeAdvice }),
    remark: text('remark'),
    decision: text('decision', { enum: dischargeDecisions }),
    decisionRemark: text('decision_remark'),
    decidedOn: date('decided_on'),
    minuteItem: text('minute_item'),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.yearlyReportId, table.bodyId] }),
    foreignKey({
      name: 'yearly_report_body_report',
      columns: [table.organisationId, table.yearlyReportId],
      foreignColumns: [yearlyReports.organisationId, yearlyReports.id],
    }),
    foreignKey({
      name: 'yearly_report_body_body',
      columns: [table.organisationId, table.bodyId],
      foreignColumns: [bodies.organisationId, bodies.id],
    }),
    ownRowsOnly(table.organisationId),
  ],
);
