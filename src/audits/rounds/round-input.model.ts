import { z } from 'zod';
import { because, neededDay, neededLine, optionalLine, optionalWords, words } from '../../shared/entry.ts';
import type { Fault } from '../change.model.ts';
import { promiseOutcomes } from '../promises/promise-outcome.model.ts';

/** What may be sent into a round while it is a draft. Each message is a `Fault`. */

const fault = because<Fault>;
const longWords = optionalWords(10_000);
const id = z.uuid(fault('malformed'));
const version = z.int().positive();
const colour = z.enum(['green', 'yellow', 'red'], fault('missing'));

/** What each colour means in the round; a colour without words is left out. */
const scale = z
  .array(z.strictObject({ status: colour, words: neededLine(300) }))
  .max(3, fault('tooMany'))
  .refine((all) => new Set(all.map(({ status }) => status)).size === all.length, fault('malformed'));

/** Facts of the round as a whole; what is left out stays as it was. */
export const roundChange = z
  .strictObject({
    title: neededLine(500),
    dated: neededDay,
    firm: optionalLine(200),
    registryNumber: optionalLine(100),
    overall: longWords,
    scale,
    /** The body that made a round of the municipality's own. */
    madeByBodyId: id.nullable(),
  })
  .partial()
  .extend({ version });
export type RoundChange = z.input<typeof roundChange>;

/** What the round says of one audit as a whole. */
export const roundOfAuditChange = z
  .strictObject({
    assessment: z
      .strictObject({
        verdict: z.enum(['met', 'partly', 'notMet', 'unknown'], fault('missing')),
        text: words(10_000),
      })
      .nullable(),
    needsMeeting: z.boolean(fault('malformed')).nullable(),
    meetingReason: longWords,
    /** Those that the makers want to meet. */
    meetingBodyIds: z.array(id).max(100, fault('tooMany')),
  })
  .partial()
  .extend({ version });
export type RoundOfAuditChange = z.input<typeof roundOfAuditChange>;

/** Null: not judged in this round; what was noted before is told as unknown. */
const outcome = z.strictObject({
  commitmentId: id,
  outcome: z.enum(promiseOutcomes, fault('missing')),
  text: longWords.default(null),
});

export const newOutcomes = z.array(outcome).min(1, fault('missing')).max(100, fault('tooMany'));
export type NewOutcome = z.input<typeof outcome>;

/** An assessment as it stands in a draft, with what became of that body's promises. */
export const draftAssessment = z.strictObject({
  recommendationId: id,
  bodyId: id,
  status: z.enum(['green', 'yellow', 'red', 'unknown'], fault('missing')),
  done: longWords.default(null),
  remaining: longWords.default(null),
  comment: longWords.default(null),
  /** Of the assessment that is there; null where there is none yet. */
  version: version.nullable().default(null),
  outcomes: z.array(outcome).max(100, fault('tooMany')).default([]),
});
export type DraftAssessment = z.input<typeof draftAssessment>;

export const roundClosing = z.strictObject({
  /** How many are left unassessed on purpose; each is named when the round closes. */
  leftOut: z.int(fault('malformed')).min(0, fault('malformed')).default(0),
  version,
});
export type RoundClosing = z.input<typeof roundClosing>;
