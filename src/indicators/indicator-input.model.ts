import { z } from 'zod';
import { because, neededDay, neededLine, neededWords, optionalLine, optionalWords } from '../shared/entry.ts';
import { indicatorDirections, indicatorSources, indicatorUnits } from './indicator.model.ts';
import type { Fault } from './indicator-faults.model.ts';

/** What people and programs may send. */

const fault = because<Fault>;
const id = z.uuid(because('malformed'));
const version = z.int().positive();
const ownId = z.uuidv4(because('malformed')).optional();
const number = z
  .number(fault('indicatorNumber'))
  .min(0, fault('indicatorNumber'))
  .max(1e12, fault('indicatorNumber'));
/** Of how many, at most: what the database holds. */
export const mostCounted = 2_000_000_000;
const whole = z
  .int(fault('indicatorShare'))
  .min(0, fault('indicatorShare'))
  .max(mostCounted, fault('indicatorShare'));

const facts = {
  name: neededLine(200),
  definition: neededWords(4_000),
  /** Of what the system computes, unit and direction follow from the source, whatever stands here. */
  unit: z.enum(indicatorUnits, because('malformed')).default('percent'),
  direction: z.enum(indicatorDirections, because('malformed')).default('higher'),
  target: number.nullable().default(null),
  rhythmMonths: z
    .int(fault('indicatorRhythm'))
    .min(1, fault('indicatorRhythm'))
    .max(60, fault('indicatorRhythm')),
  isPerBody: z.boolean(),
  source: z.enum(indicatorSources, because('malformed')).default('entered'),
  ownerRole: optionalLine(200).default(null),
  ownerPersonId: id.nullable().default(null),
};

export const newIndicatorInput = z.strictObject({
  /** An id of the program's own, so that the same request sent twice defines one thing. */
  id: ownId,
  ...facts,
});
export type NewIndicatorInput = z.input<typeof newIndicatorInput>;

/** The whole definition anew. */
export const indicatorChange = z.strictObject({ version, ...facts });
export type IndicatorChange = z.input<typeof indicatorChange>;

export const indicatorWithdrawal = z.strictObject({ version, reason: neededWords(2_000) });
export type IndicatorWithdrawal = z.input<typeof indicatorWithdrawal>;

export const indicatorRestoring = z.strictObject({ version });
export type IndicatorRestoring = z.input<typeof indicatorRestoring>;

/** A measurement: a value, or how many of how many, or why there is none. */
export const newValueInput = z.strictObject({
  id: ownId,
  /** The body that was measured; null where it is the whole municipality. */
  bodyId: id.nullable().default(null),
  onDay: neededDay,
  value: number.nullable().default(null),
  numerator: whole.nullable().default(null),
  denominator: whole.nullable().default(null),
  note: optionalWords(2_000).default(null),
});
export type NewValueInput = z.input<typeof newValueInput>;
export type NewValue = z.output<typeof newValueInput>;
