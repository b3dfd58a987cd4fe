import { z } from '@hono/zod-openapi';
import { dischargeAdvice, dischargeDecisions } from '../yearly-reports/yearly-report.model.ts';
import {
  decisionInput,
  newReportInput,
  reportInput,
  withdrawal,
} from '../yearly-reports/yearly-report-input.model.ts';
import { dateSchema, described, idSchema, versionSchema, versionWords } from './described.ts';

const optional = (description: string) => z.string().nullable().openapi({ description });

export const yearlyReportSchema = z
  .object({
    id: idSchema,
    companyId: idSchema.nullable().openapi({ description: 'The company; null for the municipality’s own.' }),
    companyName: z.string().nullable(),
    year: z.int().openapi({ description: 'The year that it is about.' }),
    dated: dateSchema.nullable().openapi({ description: 'Until then it is the auditors’ alone.' }),
    registryNumber: z.string().nullable(),
    statement: optional('The auditors’ summary, verbatim.'),
    bodies: z.array(
      z.object({
        bodyId: idSchema,
        bodyName: z.string(),
        advice: z
          .enum(dischargeAdvice)
          .nullable()
          .openapi({ description: 'About discharge (ansvarsfrihet).' }),
        remark: optional('The auditors’ remark, verbatim.'),
        decision: z.enum(dischargeDecisions).nullable().openapi({ description: 'Of the council.' }),
        decisionRemark: optional('What the council itself remarked.'),
        decidedOn: dateSchema.nullable(),
        minuteItem: z.string().nullable(),
      }),
    ),
    version: versionSchema,
  })
  .openapi('YearlyReport', { description: 'The auditors’ report on a year (revisionsberättelse).' });

export const newYearlyReportSchema = described('NewYearlyReport', newReportInput, {
  companyId: 'The company whose lay auditors write it; left out for the municipality’s own.',
  year: 'The year that it is about.',
});
export const yearlyReportChangeSchema = described('YearlyReportChange', reportInput, {
  version: versionWords,
  dated: { description: 'From that day everybody with a role reads it.', example: '2026-04-15' },
  registryNumber: 'The auditors’ number.',
  statement: 'Their summary.',
  bodies: 'What they advise and remark of each body; a body that is left out stays as it was.',
});
export const dischargeDecisionSchema = described('DischargeDecision', decisionInput, {
  version: 'The version of the report.',
  bodyId: 'The body that was decided on.',
  decision: 'What was decided; null takes it back.',
  decisionRemark: 'What the council itself remarked.',
  decidedOn: {
    description: 'When it was decided, not before the report is dated; needed with a decision.',
    format: 'date',
  },
  minuteItem: 'The paragraph, as § 54; needed with a decision of the council.',
});
export const yearlyReportWithdrawalSchema = described('YearlyReportWithdrawal', withdrawal, {
  version: versionWords,
  reason: 'Why; kept in the history.',
});
export const yearlyReportStandingSchema = z
  .object({
    id: idSchema,
    isWithdrawn: z.boolean().openapi({ description: 'False: it is the auditors’ draft again.' }),
  })
  .openapi('YearlyReportStanding');
