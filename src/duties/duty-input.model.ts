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
import { dutyKinds } from './duty.model.ts';
import type { Fault } from './duty-faults.model.ts';

/** What people and programs may send. */

const fault = because<Fault>;
const id = z.uuid(because('malformed'));
const version = z.int().positive();
const note = optionalWords(2_000).default(null);

const facts = {
  title: neededLine(300),
  kind: z.enum(dutyKinds, because('missing')),
  ownerRole: optionalLine(100).default(null),
  ownerPersonId: id.nullable().default(null),
  rhythmMonths: z
    .int(fault('monthsOutOfRange'))
    .min(1, fault('monthsOutOfRange'))
    .max(60, fault('monthsOutOfRange')),
  note: optionalWords(10_000).default(null),
};

export const newDutyInput = z.strictObject({
  /** An id of the program's own, so that the same duty sent twice is added once. */
  id: z.uuidv4(because('malformed')).optional(),
  /** Null where the whole municipality has it. */
  bodyId: id.nullable(),
  ...facts,
  nextOn: neededDay,
});
export type NewDutyInput = z.input<typeof newDutyInput>;

/** The whole duty anew; its body stays, and its day is moved by itself. */
export const dutyChange = z.strictObject({ version, ...facts });
export type DutyChange = z.input<typeof dutyChange>;

export const dutyDone = z.strictObject({
  version,
  /** Today where it is left out. */
  onDay: optionalDay.default(null),
  /** As the rhythm says where it is left out. */
  nextOn: optionalDay.default(null),
  note,
});
export type DutyDone = z.input<typeof dutyDone>;

export const dutyMove = z.strictObject({
  version,
  toOn: neededDay,
  note,
  /** Moves it also where it would collide with something else. */
  evenSo: z.boolean().default(false),
});
export type DutyMove = z.input<typeof dutyMove>;

export const dutySkip = z.strictObject({
  version,
  reason: neededWords(2_000),
  nextOn: optionalDay.default(null),
});
export type DutySkip = z.input<typeof dutySkip>;

export const dutyStep = z.strictObject({ version, reason: neededWords(2_000) });
export type DutyStep = z.input<typeof dutyStep>;

export const starterInput = z.strictObject({ bodyId: id.nullable() });
export type StarterInput = z.input<typeof starterInput>;
