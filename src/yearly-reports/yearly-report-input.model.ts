import { z } from 'zod';
import {
  because,
  neededLine,
  optionalDay,
  optionalLine,
  optionalParagraph,
  optionalWords,
} from '../shared/entry.ts';
import { dischargeAdvice, dischargeDecisions } from './yearly-report.model.ts';

const longWords = optionalWords(50_000).default(null);

export const newReportInput = z.strictObject({
  companyId: z.guid().nullable().default(null),
  year: z.number().int(),
});
export type NewReportInput = z.input<typeof newReportInput>;

export const reportInput = z.strictObject({
  dated: optionalDay.default(null),
  registryNumber: optionalLine(100).default(null),
  statement: longWords,
  bodies: z
    .array(
      z.strictObject({ bodyId: z.guid(), advice: z.enum(dischargeAdvice).nullable(), remark: longWords }),
    )
    .max(100, because('tooMany')),
  version: z.number().int(),
});
export type ReportInput = z.input<typeof reportInput>;

export const withdrawal = z.strictObject({ reason: neededLine(1000), version: z.number().int() });
export type Withdrawal = z.input<typeof withdrawal>;

export const decisionInput = z.strictObject({
  bodyId: z.guid(),
  decision: z.enum(dischargeDecisions).nullable().default(null),
  decisionRemark: longWords,
  decidedOn: optionalDay.default(null),
  minuteItem: optionalParagraph.default(null),
  version: z.number().int(),
});
export type DecisionInput = z.input<typeof decisionInput>;
