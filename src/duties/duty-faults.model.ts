import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why a duty cannot be changed as asked, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownPerson',
  'monthsOutOfRange',
  'inPast',
  'inFuture',
  'sameDay',
  'dayNotAfter',
  'dutyCollides',
  'dutiesThere',
  'withdrawn',
  'notWithdrawn',
  'idTaken',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls it. */
export const dutyNoun = 'duty';
