import { z } from 'zod';
import { because, neededDay, neededWords, optionalDay, optionalWords } from '../shared/entry.ts';
import { classScales, type Harms, handlingSituations } from './classification.model.ts';
import type { Fault } from './classification-faults.model.ts';

const fault = because<Fault>;
/** What is above is the top class: the use cases stop it first, and this says the same of what comes past them. */
const level = z.int(fault('notOnScale')).min(0, fault('notOnScale')).max(3, fault('protectiveSecurity'));
const version = z.int().positive();
/** The level that each kind of harm gave; what was not judged is left out. */
const judged = z.strictObject({
  operation: level.optional(),
  others: level.optional(),
  individuals: level.optional(),
  economy: level.optional(),
  trust: level.optional(),
});
const harms = z.strictObject({
  confidentiality: judged.optional(),
  integrity: judged.optional(),
  availability: judged.optional(),
  traceability: judged.optional(),
});

const facts = {
  confidentiality: level,
  integrity: level,
  availability: level,
  traceability: level.nullable().default(null),
  /** The level that each kind of harm gave, by aspect. No aspect may be lower than its own. */
  harms: harms.default({}),
  reason: neededWords(10_000),
};

/** What was judged, without what was not. */
export const judgedOf = (sent: z.output<typeof harms>): Harms =>
  Object.fromEntries(
    Object.entries(sent).map(([aspect, kinds]) => [
      aspect,
      Object.fromEntries(
        Object.entries(kinds ?? {}).flatMap(([kind, at]) => (at === undefined ? [] : [[kind, at]])),
      ),
    ]),
  );

export const newClassificationInput = z.strictObject(facts);
export type NewClassificationInput = z.input<typeof newClassificationInput>;

export const classificationChange = z.strictObject({ version, ...facts });
export type ClassificationChange = z.input<typeof classificationChange>;

export const classificationDecision = z.strictObject({
  version,
  /** Left out: today. */
  decidedOn: optionalDay.default(null),
  /** Left out: by the organisation's interval. */
  nextReviewOn: optionalDay.default(null),
});
export type ClassificationDecision = z.input<typeof classificationDecision>;

export const classificationWithdrawal = z.strictObject({ version, reason: neededWords(2_000) });
export type ClassificationWithdrawal = z.input<typeof classificationWithdrawal>;

const months = z
  .int(fault('monthsOutOfRange'))
  .min(1, fault('monthsOutOfRange'))
  .max(60, fault('monthsOutOfRange'));
const byLevel = z.strictObject({ 0: months, 1: months, 2: months, 3: months });

export const settingsInput = z.strictObject({
  version: z.int().min(0),
  scale: z.enum(classScales),
  reviewMonths: months,
  accessReviewMonths: byLevel,
});
export type SettingsInput = z.input<typeof settingsInput>;

export const handlingInput = z.strictObject({
  level: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  situation: z.enum(handlingSituations),
  /** Empty: the built-in text holds. */
  text: optionalWords(4_000),
  version: z.int().min(0),
});
export type HandlingInput = z.input<typeof handlingInput>;

export const gapPlanInput = z.strictObject({
  /** The requirements to make an action of each; those that are not gaps are refused. */
  requirementIds: z
    .array(z.uuid(because('malformed')))
    .min(1, fault('nothingToPlan'))
    .max(200, because('tooMany')),
  dueOn: neededDay,
  ownerPersonId: z.uuid(because('malformed')).nullable().default(null),
});
export type GapPlanInput = z.input<typeof gapPlanInput>;
