import { z } from 'zod';
import { isPartialDate } from '../shared/calendar-date.ts';
import {
  because,
  neededDay,
  neededLine,
  neededWords,
  optionalDay,
  optionalLine,
  optionalParagraph,
  optionalWords,
  words,
} from '../shared/entry.ts';
import { extensionStates, recipients } from './audit.model.ts';
import { commands } from './body-work/state.rules.ts';
import type { Fault } from './change.model.ts';
import { makers } from './rounds/follow-up.model.ts';

/** What people and programs may send. Each message is a `Fault`; what is left out of a change stays as it was. */

const fault = because<Fault>;

const partialDate = z
  .string()
  .trim()
  .refine((text) => text === '' || isPartialDate(text), fault('notADate'))
  .nullable()
  .overwrite((text) => text || null);
const year = z.int(fault('notAYear')).min(1900, fault('notAYear')).max(2200, fault('notAYear')).nullable();

const id = z.uuid(fault('malformed'));
const ids = (most: number) => z.array(id).max(most, fault('tooMany'));
/** Grows by one with each change; the input was made from this one. */
const version = z.int().positive();
const reason = neededWords(2_000);

const verdict = z.enum(['met', 'partly', 'notMet', 'unknown'], fault('missing'));
const question = z.strictObject({
  number: optionalLine(50),
  text: neededWords(5_000),
  criterion: optionalWords(5_000),
  verdict,
});

const auditFacts = {
  title: neededLine(500),
  year,
  firm: optionalLine(200),
  registryNumber: optionalLine(100),
  dated: partialDate,
  isSecurity: z.boolean(),
  purpose: optionalWords(10_000),
  assessment: z.strictObject({ verdict, text: words(10_000) }).nullable(),
  questions: z.array(question).max(100, fault('tooMany')),
};

/** An id of the program's own, so that the same request sent twice adds one thing. */
const ownId = z.uuidv4(fault('malformed')).optional();

export const newAuditInput = z.strictObject({
  id: ownId,
  ...auditFacts,
  year: year.default(null),
  firm: auditFacts.firm.default(null),
  registryNumber: auditFacts.registryNumber.default(null),
  dated: partialDate.default(null),
  isSecurity: auditFacts.isSecurity.default(false),
  purpose: auditFacts.purpose.default(null),
  assessment: auditFacts.assessment.default(null),
  questions: auditFacts.questions.default([]),
  /** The audited bodies: each gets a matter. */
  bodyIds: ids(100).default([]),
});
export type NewAuditInput = z.input<typeof newAuditInput>;

export const auditChange = z.strictObject(auditFacts).partial().extend({ version });
export type AuditChange = z.input<typeof auditChange>;

const recommendationFacts = {
  /** As printed; may repeat or be missing. */
  number: optionalLine(50),
  /** Verbatim. */
  text: neededWords(10_000),
  group: optionalLine(500),
  /** The addressees. */
  bodyIds: ids(50).min(1, fault('missing')),
};

const newRecommendation = z.strictObject({
  id: ownId,
  ...recommendationFacts,
  number: recommendationFacts.number.default(null),
  group: recommendationFacts.group.default(null),
});

/** How many recommendations are taken at once. */
export const recommendationsAtOnce = 1_000;
export const newRecommendationsInput = z
  .array(newRecommendation)
  .min(1, fault('missing'))
  .max(recommendationsAtOnce, fault('tooMany'));
export type NewRecommendationInput = z.input<typeof newRecommendation>;

export const recommendationChange = z.strictObject(recommendationFacts).partial().extend({ version });
export type RecommendationChange = z.input<typeof recommendationChange>;

const matterFacts = {
  recipient: z.enum(recipients, fault('malformed')),
  registryNumber: optionalLine(100),
  letterDated: optionalDay,
  answerBy: optionalDay,
  extension: z.enum(extensionStates, fault('malformed')),
  extendedTo: optionalDay,
  boardMeeting: optionalDay,
  minuteItem: optionalParagraph,
  dispatchedOn: optionalDay,
  receivedOn: optionalDay,
};
export const newMatterInput = z.strictObject({
  bodyId: id,
  recipient: matterFacts.recipient.default('answer'),
});
export type NewMatterInput = z.input<typeof newMatterInput>;

export const matterChange = z.strictObject(matterFacts).partial().extend({ version });
export type MatterChange = z.input<typeof matterChange>;

/** Taking out of the register what was entered by mistake, or putting it back. */
export const withdrawal = z.strictObject({ version, reason });
export type Withdrawal = z.input<typeof withdrawal>;

/** `version` is the addressee's. */
export const stateChange = z.strictObject({
  bodyId: id,
  version,
  command: z.enum(commands, fault('malformed')),
  reason: optionalWords(2_000).default(null),
  minuteItem: optionalParagraph.default(null),
  decidedOn: optionalDay.default(null),
  completedOn: optionalDay.default(null),
  /** The versions of evidence that have been examined. */
  examined: z
    .array(z.strictObject({ evidenceId: id, number: z.int().positive() }))
    .max(200, fault('tooMany'))
    .default([]),
});
export type StateChange = z.input<typeof stateChange>;

const colour = z.enum(['green', 'yellow', 'red'], fault('missing'));

/** What a person makes of an unknown colour. `version` is the addressee's. */
export const interpretationInput = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('accept'), version, reason: optionalWords(2_000).default(null) }),
  z.strictObject({ decision: z.literal('choose'), version, colour, reason }),
  z.strictObject({
    decision: z.literal('leaveUnknown'),
    version,
    reason: optionalWords(2_000).default(null),
  }),
  z.strictObject({ decision: z.literal('takeBack'), version, reason: optionalWords(2_000).default(null) }),
]);
export type InterpretationInput = z.input<typeof interpretationInput>;

/** When the question about unknown colours was sent to the auditors; null takes the note back. */
export const questionSent = z.strictObject({
  assessmentIds: ids(500).min(1, fault('missing')),
  askedOn: optionalDay,
});
export type QuestionSent = z.input<typeof questionSent>;

const assessmentFacts = {
  status: z.enum(['green', 'yellow', 'red', 'unknown'], fault('missing')),
  done: optionalWords(10_000),
  remaining: optionalWords(10_000),
  comment: optionalWords(10_000),
};
export const assessmentCorrection = z
  .strictObject(assessmentFacts)
  .partial()
  .extend({
    version,
    reason,
    /** Whoever corrects says that the original shows the colour. */
    seenInOriginal: z.boolean(fault('malformed')).default(false),
  });
export type AssessmentCorrection = z.input<typeof assessmentCorrection>;

export const newAssessmentInput = z.strictObject({
  followUpId: id,
  recommendationId: id,
  bodyId: id,
  status: assessmentFacts.status,
  done: assessmentFacts.done.default(null),
  remaining: assessmentFacts.remaining.default(null),
  comment: assessmentFacts.comment.default(null),
});
export type NewAssessmentInput = z.input<typeof newAssessmentInput>;

export const newFollowUpInput = z.strictObject({
  madeBy: z.enum(makers, fault('missing')),
  title: neededLine(500),
  firm: optionalLine(200).default(null),
  /** Which of two rounds is the later is seen on this. */
  dated: neededDay,
  registryNumber: optionalLine(100).default(null),
  /** The body that makes a round of the municipality's own; null where the municipality does as a whole. */
  madeByBodyId: id.nullable().default(null),
  /** The audits that the round goes over. */
  auditIds: ids(100).min(1, fault('missing')),
});
export type NewFollowUpInput = z.input<typeof newFollowUpInput>;

/** Taking a round out of the register that was begun by mistake, or putting it back. */
export const roundWithdrawal = z.strictObject({ reason });
export type RoundWithdrawal = z.input<typeof roundWithdrawal>;
