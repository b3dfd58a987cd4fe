import { z } from 'zod';
import { longestText } from '../papers/paper-input.model.ts';
import { because, neededDay, optionalDay, optionalLine, optionalParagraph, words } from '../shared/entry.ts';
import { managementReportKinds } from './management-report.model.ts';

/** The provisions of the secrecy act (offentlighets- och sekretesslagen) that a part may be marked with. */
export const provisions = ['OSL 18:8', 'OSL 18:13', 'OSL 21:7'] as const;

const section = z.string().max(40);

/** A report that is begun; days that are left out follow from the last report of its kind. */
export const newReport = z.strictObject({
  kind: z.enum(managementReportKinds, because('malformed')),
  language: z.enum(['sv', 'en'], because('malformed')).default('sv'),
  since: optionalDay.default(null),
  until: optionalDay.default(null),
  registryNumber: optionalLine(100).default(null),
});
export type NewReport = z.input<typeof newReport>;

/** What is written in a draft; what is left out stays as it was. */
export const reportChange = z.strictObject({
  since: neededDay.optional(),
  until: neededDay.optional(),
  registryNumber: optionalLine(100).optional(),
  texts: z.record(section, words(longestText)).default({}),
  /** By section; an empty one takes the mark away. */
  provisions: z.record(section, z.enum([...provisions, ''], because('malformed'))).default({}),
  version: z.int().positive(),
});
export type ReportChange = z.input<typeof reportChange>;

export const reportStep = z.strictObject({ version: z.int().positive() });

/** What those who received it decided. */
export const reportDecision = z.strictObject({
  decidedOn: neededDay,
  minuteItem: optionalParagraph.default(null),
  version: z.int().positive(),
});
export type ReportDecision = z.input<typeof reportDecision>;
