import { z } from 'zod';
import { placeSchema } from '../shared/place.ts';

/** The contract of `stadga audit read --json`. docs/audit-reading.schema.json is made from it. */

const place = placeSchema.nullable();
const colour = z.enum(['green', 'yellow', 'red']);
const verdict = z.enum(['met', 'partly', 'notMet', 'unknown']);
const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const totals = z.strictObject({
  recommendations: z.int().nonnegative(),
  green: z.int().nonnegative(),
  yellow: z.int().nonnegative(),
  red: z.int().nonnegative(),
  /** True where `recommendations` is the sum of the printed colours. */
  derived: z.boolean(),
  place: place.optional(),
});

const response = z.strictObject({
  text: z.string(),
  scope: z.enum(['recommendation', 'audit']),
  body: z.string().nullable(),
  paraphrased: z.boolean(),
  place: place.optional(),
});

const recommendation = z.strictObject({
  number: z.string().nullable(),
  text: z.string(),
  group: z.string().nullable(),
  addressees: z.array(z.string()),
  response: response.nullable(),
  done: z.string().nullable(),
  remaining: z.string().nullable(),
  comment: z.string().nullable(),
  status: z.enum(['green', 'yellow', 'red', 'unknown']),
  statusFrom: z.enum(['word', 'symbol', 'shading', 'none']),
  proposed: z
    .strictObject({
      status: colour,
      /** A sentence in the language that the file was read in. */
      reason: z.string(),
      /** The same as a code, and the words of the document that it rests on. Readings kept from before lack them. */
      code: z.string().optional(),
      quote: z.string().optional(),
      confidence: z.number().min(0).max(1),
    })
    .nullable(),
  place,
});

const question = z.strictObject({
  number: z.string().nullable(),
  text: z.string(),
  criterion: z.string().nullable(),
  verdict,
  place: place.optional(),
});

const audit = z.strictObject({
  title: z.string(),
  year: z.int().nullable(),
  auditedBodies: z.array(z.string()),
  questions: z.array(question),
  recommendations: z.array(recommendation),
  assessment: z.strictObject({ verdict, text: z.string() }).nullable(),
  needsMeeting: z.boolean().nullable(),
  statedTotals: totals.nullable(),
  place: place.optional(),
});

const readDocument = z.strictObject({
  kind: z.enum(['followUp', 'audit', 'transmittal', 'response', 'actionPlan', 'other']),
  title: z.string().nullable(),
  firm: z.string().nullable(),
  dated: partialDate.nullable(),
  registryNumber: z.string().nullable(),
  place,
  statedTotals: totals.nullable(),
  scale: z.array(z.strictObject({ status: colour, words: z.string() })),
  questions: z.array(question),
  audits: z.array(audit),
  deadlines: z.array(
    z.strictObject({
      kind: z.enum(['response', 'extension', 'other']),
      date: z.string(),
      whom: z.array(z.string()),
      place,
    }),
  ),
  signatures: z.array(z.strictObject({ name: z.string(), at: z.string().nullable() })),
  actions: z.array(
    z.strictObject({
      text: z.string(),
      owner: z.string().nullable(),
      due: z.string().nullable(),
      followUp: z.string().nullable(),
      place,
    }),
  ),
  figures: z.array(
    z.strictObject({ label: z.string(), value: z.number(), unit: z.string().nullable(), place }),
  ),
});

const issue = z.strictObject({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  /** What the sentence tells of, to word it in another language. Readings kept from before lack it. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  place,
  expected: z.string().nullable(),
  found: z.string().nullable(),
});

export const readingSchema = z.strictObject({
  source: z.strictObject({
    file: z.string(),
    sha256: z.string(),
    format: z.enum(['pdf', 'docx', 'xlsx', 'text', 'unknown']),
    pages: z.int().nonnegative().nullable(),
  }),
  documents: z.array(readDocument),
  found: z.strictObject({
    audits: z.int().nonnegative(),
    recommendations: z.int().nonnegative(),
    green: z.int().nonnegative(),
    yellow: z.int().nonnegative(),
    red: z.int().nonnegative(),
    unknown: z.int().nonnegative(),
  }),
  issues: z.array(issue),
});

export type Reading = z.infer<typeof readingSchema>;
export type ReadDocument = Reading['documents'][number];
export type ReadAudit = ReadDocument['audits'][number];
export type ReadRecommendation = ReadAudit['recommendations'][number];
export type ReadQuestion = z.infer<typeof question>;
export type ReadIssue = Reading['issues'][number];
export type StatedTotals = z.infer<typeof totals>;
export type Colour = z.infer<typeof colour>;
export type Status = ReadRecommendation['status'];
export type Verdict = z.infer<typeof verdict>;
