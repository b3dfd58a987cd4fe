import { z } from 'zod';
import { because, neededDay, optionalDay, optionalLine } from '../shared/entry.ts';
import type { MatterFault } from './matter-fault.model.ts';
import { matterSteps } from './matter-way.model.ts';

const fault = because<MatterFault>;

const cleaned = (text: string) => text.replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed().trim();
const note = z
  .string()
  .max(2_000, fault('tooLong'))
  .nullable()
  .overwrite((text) => (text === null ? null : cleaned(text) || null));

/** A step that has been taken. Days are YYYY-MM-DD; `version` is the matter's. */
export const stepInput = z.strictObject({
  version: z.int().positive(),
  step: z.enum(matterSteps, fault('missing')),
  onDay: neededDay,
  minuteItem: optionalLine(50).default(null),
  extendedTo: optionalDay.default(null),
  note: note.default(null),
});
export type StepInput = z.input<typeof stepInput>;

const reason = z.string().max(2_000, fault('tooLong')).overwrite(cleaned).min(1, fault('missing'));

/** Taking back a step that was noted by mistake. `version` is the matter's. */
export const stepWithdrawal = z.strictObject({ version: z.int().positive(), reason });
export type StepWithdrawal = z.input<typeof stepWithdrawal>;
