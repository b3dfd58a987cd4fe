import { z } from 'zod';
import type { Changed as ChangedWith } from '../shared/changed.ts';
import { because, type FormFault, optionalDay, optionalWords } from '../shared/entry.ts';
import { type ComplianceResult, complianceResults, type Maturity, maturities } from './compliance.model.ts';

/** Why something of the compliance cannot be taken, besides what any form may be refused for. */
export const faults = [
  'notAYear',
  'inPast',
  'inFuture',
  'unknownUnit',
  'assessmentOpen',
  'assessmentClosed',
  'sittingEmpty',
  'notAskedOfUnit',
  'ownUnit',
] as const;
export type Fault = (typeof faults)[number];
export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls it. */
export const selfAssessmentNoun = 'selfAssessment';
export const assessmentNoun = 'complianceAssessment';

const id = z.uuid(because('malformed'));
const result = z.enum(complianceResults, because('malformed'));
const reason = optionalWords(4_000).default(null);
const validTo = optionalDay.default(null);
const maturity = z
  .int(because('malformed'))
  .refine(
    (value): value is Maturity => (maturities as readonly number[]).includes(value),
    because('malformed'),
  );

export const newSelfAssessmentInput = z.strictObject({
  year: z.int(because<Fault>('notAYear')),
});
export type NewSelfAssessmentInput = z.input<typeof newSelfAssessmentInput>;

export const chapterInput = z.strictObject({
  /** The stamp of the chapter as it was seen: it is told so when somebody else has saved since. */
  seen: z.string().max(100, because('tooLong')),
  /** Answers that are left out stay as they were; a result of null takes an answer back. */
  answers: z
    .array(z.strictObject({ requirementId: id, result: result.nullable(), reason, validTo }))
    .max(1_000, because('tooMany'))
    .default([]),
  /** Requirements to be answered as they were last time; `all`: every one that has no answer. */
  asLastTime: z.union([z.literal('all'), z.array(id).max(1_000, because('tooMany'))]).default([]),
  /** The step of the chapter; null takes it back, left out it stays. */
  maturity: maturity.nullable().optional(),
  maturityNote: optionalWords(4_000).optional(),
});
export type ChapterInput = z.input<typeof chapterInput>;

export const selfAssessmentVersion = z.strictObject({ version: z.int().positive() });
export type SelfAssessmentVersion = z.input<typeof selfAssessmentVersion>;

/** The id of the latest assessment that was seen; null where there was none. */
const seen = id.nullable().default(null);

export const assessmentInput = z.strictObject({
  result,
  reason,
  validTo,
  /** When it was judged; today where it is left out. */
  onDay: optionalDay.default(null),
  seen,
});
export type AssessmentInput = z.input<typeof assessmentInput>;

export const sampleInput = z.strictObject({
  checks: z
    .array(
      z.strictObject({
        unit: z.string().max(100, because('tooLong')),
        requirementId: id,
        result,
        reason,
        seen,
      }),
    )
    .min(1, because('missing'))
    .max(200, because('tooMany')),
});
export type SampleInput = z.input<typeof sampleInput>;

/** What has to be put right in an answer: what does not apply has a reason, and an answer is not valid to a day that has passed. */
export function faultsOfAnswer(
  {
    result: told,
    reason: why,
    validTo: until,
  }: {
    readonly result: ComplianceResult | null;
    readonly reason: string | null;
    readonly validTo: string | null;
  },
  today: string,
): { readonly field: 'reason' | 'validTo'; readonly code: 'missing' | 'inPast' }[] {
  return [
    ...(told === 'notApplicable' && why === null ? [{ field: 'reason', code: 'missing' } as const] : []),
    ...(until !== null && until < today ? [{ field: 'validTo', code: 'inPast' } as const] : []),
  ];
}
