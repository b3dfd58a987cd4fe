import { z } from 'zod';
import {
  because,
  neededDay,
  neededWords,
  optionalDay,
  optionalParagraph,
  optionalWords,
} from '../shared/entry.ts';
import type { MatterFault } from './matter-fault.model.ts';
import { matterSteps } from './matter-way.model.ts';

const fault = because<MatterFault>;

/** A step that has been taken. Days are YYYY-MM-DD; `version` is the matter's. */
export const stepInput = z.strictObject({
  version: z.int().positive(),
  step: z.enum(matterSteps, fault('missing')),
  onDay: neededDay,
  minuteItem: optionalParagraph.default(null),
  extendedTo: optionalDay.default(null),
  note: optionalWords(2_000).default(null),
  /** Somebody has said that a day that looks odd is right. */
  isDayConfirmed: z.boolean().default(false),
});
export type StepInput = z.input<typeof stepInput>;

/** Taking back a step that was noted by mistake. `version` is the matter's. */
export const stepWithdrawal = z.strictObject({ version: z.int().positive(), reason: neededWords(2_000) });
export type StepWithdrawal = z.input<typeof stepWithdrawal>;
