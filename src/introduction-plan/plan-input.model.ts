import { z } from 'zod';
import { because, neededDay, neededLine, optionalDay, optionalLine, optionalWords } from '../shared/entry.ts';
import type { Fault } from './plan-faults.model.ts';

/** What people and programs may send. */

const fault = because<Fault>;
const id = z.uuid(because('malformed'));
const ownId = z.uuidv4(because('malformed')).optional();
const version = z.int().positive();
const months = fault('planMonths');

export const planInput = z.strictObject({
  /** The first day of the first phase. */
  fromOn: neededDay,
  /** How long each phase is from the start. */
  months: z.int(months).min(1, months).max(24, months).default(6),
});
export type PlanInput = z.input<typeof planInput>;

/** The whole phase anew; goals that are left out are taken away. */
export const phaseChange = z.strictObject({
  version,
  name: neededLine(200),
  goal: optionalWords(2_000).default(null),
  fromOn: optionalDay.default(null),
  toOn: optionalDay.default(null),
  dependsOn: z.array(id).max(4, because('tooMany')).default([]),
  goals: z
    .array(z.strictObject({ id: id.optional(), text: neededLine(300) }))
    .max(50, because('tooMany'))
    .default([]),
});
export type PhaseChange = z.input<typeof phaseChange>;

export const doneInput = z.strictObject({ version, doneOn: neededDay });
export type DoneInput = z.input<typeof doneInput>;

export const stepInput = z.strictObject({ version, reason: optionalWords(2_000).default(null) });
export type StepInput = z.input<typeof stepInput>;

const facts = {
  name: neededLine(200),
  measure: optionalWords(1_000).default(null),
  indicatorId: id.nullable().default(null),
  baseline: optionalLine(200).default(null),
  baselineOn: optionalDay.default(null),
  target: optionalLine(200).default(null),
  ownerRole: optionalLine(100).default(null),
};

export const newBenefitInput = z.strictObject({ id: ownId, ...facts });
export type NewBenefitInput = z.input<typeof newBenefitInput>;

/** The whole benefit anew. */
export const benefitChange = z.strictObject({ version, ...facts });
export type BenefitChange = z.input<typeof benefitChange>;

export const outcomeInput = z.strictObject({
  /** An id of the program's own, so that the same outcome sent twice is noted once. */
  id: ownId,
  onDay: neededDay,
  outcome: neededLine(500),
});
export type OutcomeInput = z.input<typeof outcomeInput>;
