import { z } from '@hono/zod-openapi';
import {
  managementReportKinds,
  managementReportStates,
} from '../management-reports/management-report.model.ts';
import { reportCommands } from '../management-reports/management-report.rules.ts';
import {
  newReport,
  reportChange,
  reportDecision,
  reportStep,
} from '../management-reports/report-input.model.ts';
import { dateSchema, described, idSchema, momentSchema, versionSchema, versionWords } from './described.ts';
import { pageQuery, sizeQuery } from './paging.ts';

const kindWords =
  'Whom it goes to: the chief executive (kommundirektör), or the executive board (kommunstyrelsen).';
const period = {
  since: {
    description:
      'The first day of the period. Of a new one: left out, the day after the last one of its kind.',
    example: '2026-06-01',
  },
  until: {
    description: 'The last day that it tells of; today where a new one has none.',
    example: '2026-11-22',
  },
} as const;

export const newReportSchema = described('NewManagementReport', newReport, {
  kind: kindWords,
  language: 'The language of the report.',
  ...period,
  registryNumber: 'Registry number (diarienummer).',
});
export const reportChangeSchema = described('ManagementReportChange', reportChange, {
  ...period,
  registryNumber: 'Registry number (diarienummer).',
  texts: 'What is written of each part, by its name; parts that are left out stay as they were.',
  provisions:
    'The provision of the secrecy act (OSL) that a part is marked with, by its name; an empty one takes the mark away. What is marked is left out of the public version.',
  version: versionWords,
});
export const reportStepSchema = described('ManagementReportStep', reportStep, { version: versionWords });
export const reportDecisionSchema = described('ManagementReportDecision', reportDecision, {
  decidedOn: { description: 'When those who received it dealt with it.', example: '2026-12-15' },
  minuteItem: 'The paragraph of the minutes, as "§ 117".',
  version: versionWords,
});

const listed = {
  id: idSchema,
  kind: z.enum(managementReportKinds).openapi({ description: kindWords }),
  language: z.enum(['sv', 'en']),
  since: dateSchema,
  until: dateSchema,
  registryNumber: z.string().nullable(),
  state: z
    .enum(managementReportStates)
    .openapi({ description: 'A draft is its writer’s own; an issued one is never altered.' }),
  issuedAt: momentSchema.nullable(),
  issuedByName: z.string().nullable(),
  decidedOn: dateSchema.nullable(),
  minuteItem: z.string().nullable(),
  version: versionSchema,
};
export const listedReportSchema = z
  .object(listed)
  .openapi('ListedManagementReport', { description: 'A report of the security officer’s.' });

const text = z.record(z.string(), z.string());
export const reportSchema = z
  .object({
    ...listed,
    title: z.string(),
    texts: text.openapi({
      description: 'Of a draft: each part by its name, as it stands in the full version.',
    }),
    provisions: text.openapi({ description: 'The provisions that parts are marked with, by their names.' }),
    unfilled: z
      .array(z.string())
      .openapi({ description: 'Parts of a draft where something in square brackets waits to be written.' }),
    named: z.array(z.string()).openapi({
      description: 'What of the registers the texts of a draft name in the public version.',
    }),
    files: z
      .array(
        z.object({
          name: z.string(),
          version: z.enum(['full', 'public']),
          format: z.enum(['pdf', 'docx']),
          sha256: z.string(),
          bytes: z.int(),
        }),
      )
      .openapi({ description: 'The files of an issued report, as they were written that day.' }),
    commands: z.array(z.enum(reportCommands)).openapi({ description: 'What you may do about it now.' }),
  })
  .openapi('ManagementReport', { description: 'A report with what is written in it.' });

export const reportQuery = z.strictObject({
  kind: z.enum(managementReportKinds).optional().openapi({ description: 'To these alone.' }),
  page: pageQuery,
  size: sizeQuery(25),
});
export const reportFileQuery = z.strictObject({
  version: z
    .enum(['full', 'public'])
    .default('public')
    .openapi({ description: '`full`: may hold what is secret; `public`: without it.' }),
  format: z
    .enum(['pdf', 'docx'])
    .default('pdf')
    .openapi({ description: '`pdf`: tagged, for the archive once it is issued; `docx`: Word.' }),
});
