import { z } from 'zod';
import {
  because,
  neededDay,
  neededLine,
  neededWords,
  optionalDay,
  optionalLine,
  optionalWords,
} from '../shared/entry.ts';
import { riskAspects, riskLinkNouns, riskSources, riskTreatments } from './risk.model.ts';
import type { Fault } from './risk-faults.model.ts';

/** What people and programs may send. What is left out of a change stays as it was. */

const fault = because<Fault>;
const id = z.uuid(because('malformed'));
const version = z.int().positive();
const reason = neededWords(2_000);
/** A step of the scale; whether the organisation's has so many is asked later. */
const step = z.int(fault('notOnScale')).min(1, fault('notOnScale')).max(10, fault('notOnScale'));

const facts = {
  title: neededLine(300),
  scenario: neededWords(10_000),
  source: z.enum(riskSources, because('missing')),
  aspects: z.array(z.enum(riskAspects)).min(1, because('missing')).max(4),
  existingMeasures: optionalWords(10_000),
  treatment: z.enum(riskTreatments, because('malformed')).nullable(),
  treatmentNote: optionalWords(10_000),
  ownerPersonId: id.nullable(),
  ownerRole: optionalLine(100),
};

const judged = {
  likelihood: step,
  consequence: step,
  targetLikelihood: step.nullable().default(null),
  targetConsequence: step.nullable().default(null),
  reason,
  /** Today where it is left out. */
  onDay: optionalDay.default(null),
  /** A year after the assessment where it is left out. */
  nextReviewOn: optionalDay.default(null),
};

const link = z.strictObject({ noun: z.enum(riskLinkNouns, because('malformed')), nounId: id });
export type RiskLinkInput = z.output<typeof link>;

export const newRiskInput = z.strictObject({
  /** An id of the program's own, so that the same request sent twice adds one thing. */
  id: z.uuidv4(because('malformed')).optional(),
  bodyId: id,
  ...facts,
  existingMeasures: facts.existingMeasures.default(null),
  treatment: facts.treatment.default(null),
  treatmentNote: facts.treatmentNote.default(null),
  ownerPersonId: facts.ownerPersonId.default(null),
  ownerRole: facts.ownerRole.default(null),
  /** The first assessment; a risk without one is due for review at once. */
  assessment: z.strictObject(judged).nullable().default(null),
  links: z.array(link).max(50, because('tooMany')).default([]),
});
export type NewRiskInput = z.input<typeof newRiskInput>;

export const riskChange = z
  .strictObject(facts)
  .partial()
  .extend({ version, isWordingOnly: z.boolean().default(false) });
export type RiskChange = z.input<typeof riskChange>;

export const assessmentInput = z.strictObject({
  version,
  ...judged,
  /** A risk that is as it was: the reason may be left out, and is then that of the time before. */
  reason: optionalWords(2_000),
});
export type AssessmentInput = z.input<typeof assessmentInput>;

export const acceptanceInput = z.strictObject({ version, untilOn: neededDay, reason });
export type AcceptanceInput = z.input<typeof acceptanceInput>;

export const riskStep = z.strictObject({ version, reason });
export type RiskStep = z.input<typeof riskStep>;

export const linksInput = z.strictObject({ add: z.array(link).max(50, because('tooMany')).default([]) });
export const linkInput = link;

const scaleStep = z.strictObject({ name: neededLine(60), meaning: neededLine(400) });
const threshold = z.int(because('missing')).min(1, because('missing')).max(100, because('malformed'));
export const scaleInput = z.strictObject({
  /** 0 where the built-in scale is in use. */
  version: z.int().min(0),
  likelihoods: z.array(scaleStep).max(10, because('tooMany')),
  consequences: z.array(scaleStep).max(10, because('tooMany')),
  medium: threshold,
  high: threshold,
  veryHigh: threshold,
});
type SentScale = z.input<typeof scaleInput>;
type SentStep = Readonly<SentScale['likelihoods'][number]>;
export type ScaleInput = Omit<SentScale, 'likelihoods' | 'consequences'> & {
  readonly likelihoods: readonly SentStep[];
  readonly consequences: readonly SentStep[];
};
