import { z } from 'zod';
import { makers } from '../audits/rounds/follow-up.model.ts';
import { isPartialDate } from '../shared/calendar-date.ts';
import { because, type FormFault, type InvalidField } from '../shared/entry.ts';

const longest = 20_000;
const words = (most: number) => z.string().trim().min(1, because('missing')).max(most, because('tooLong'));
const wordsOrNone = (most: number) =>
  z
    .string()
    .trim()
    .max(most, because('tooLong'))
    .transform((text) => (text === '' ? null : text))
    .nullable();
const day = z.iso.date(because('notADate'));
const bodyIds = z.array(z.uuid()).max(100, because('tooMany'));

/** What may be wrong with a change besides its form: what was chosen is not there. */
export const reviewFaults = ['unknownBody', 'unknownAudit', 'unknownRecommendation'] as const;
export type ReviewFault = FormFault | (typeof reviewFaults)[number];
/** A field of a change that cannot be taken, and why. */
export type InvalidChange = InvalidField<ReviewFault>;

/** What a reviewer may correct in a row; what is left out stays as it is. */
export const rowChangeSchema = z
  .strictObject({
    included: z.boolean(),
    number: wordsOrNone(50),
    text: words(longest),
    group: wordsOrNone(500),
    bodyIds,
    done: wordsOrNone(longest),
    remaining: wordsOrNone(longest),
    comment: wordsOrNone(longest),
    /** As it stands in the original: what the words only suggest is decided as an interpretation. */
    status: z.enum(['green', 'yellow', 'red', 'unknown']),
  })
  .partial();
export type RowChange = z.input<typeof rowChangeSchema>;

export const auditChangeSchema = z
  .strictObject({
    included: z.boolean(),
    title: words(500),
    year: z.int().min(1900).max(2200).nullable(),
    isSecurity: z.boolean(),
    /** The audit of the register that it is; null for a new one. Its rows are then compared with that one's. */
    auditId: z.uuid().nullable(),
    bodyIds,
    letterDated: day.nullable(),
    matters: z
      .array(z.strictObject({ bodyId: z.uuid(), answerBy: day.nullable(), extendedTo: day.nullable() }))
      .max(100, because('tooMany')),
  })
  .partial();
export type AuditChange = z.input<typeof auditChangeSchema>;

export const documentChangeSchema = z
  .strictObject({
    isFollowUp: z.boolean(),
    madeBy: z.enum(makers),
    title: words(500),
    firm: wordsOrNone(200),
    dated: z.string().refine(isPartialDate, because('notADate')).nullable(),
    registryNumber: wordsOrNone(100),
  })
  .partial();
export type DocumentChange = z.input<typeof documentChangeSchema>;

/** What a person decides about a proposed colour, or about an unknown one without a proposal. */
export const interpretationSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept') }),
  z.strictObject({ decision: z.literal('change'), colour: z.enum(['green', 'yellow', 'red']) }),
  z.strictObject({ decision: z.literal('leaveUnknown') }),
  z.strictObject({ decision: z.literal('takeBack') }),
]);
export type InterpretationDecision = z.input<typeof interpretationSchema>;

/** Whether the row is a recommendation that the register has. */
export const matchSchema = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('same'), recommendationId: z.uuid() }),
  z.strictObject({ decision: z.literal('new') }),
]);
export type MatchDecision = z.input<typeof matchSchema>;

/** A part of a review as the person saw it: a change made on an older version is refused with the present one. */
export interface PartAddress {
  readonly draftId: string;
  readonly key: string;
  readonly version: number;
}

export type ChangeResult<Part> =
  | { readonly ok: true; readonly part: Part }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' | 'alreadyConfirmed' }
  /** Somebody else changed it meanwhile. */
  | { readonly ok: false; readonly refusal: 'stale'; readonly current: Part }
  | { readonly ok: false; readonly refusal: 'invalid'; readonly fields: readonly InvalidChange[] };
