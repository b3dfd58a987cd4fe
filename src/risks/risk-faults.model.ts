import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why a risk cannot be added or changed as asked, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownPerson',
  'unknownLink',
  'notOnScale',
  'bothOrNeither',
  'inFuture',
  'beforeLatest',
  'overYearOn',
  'dayNotAfter',
  'riskNotAssessed',
  'reviewDue',
  'untilAfterReview',
  'directorOnly',
  'riskClosed',
  'riskOpen',
  'withdrawn',
  'notWithdrawn',
  'stepsOutOfRange',
  'stepsInUse',
  'levelsNotRising',
  'levelOutOfReach',
  'idTaken',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls it. */
export const riskNoun = 'risk';
export const riskScaleNoun = 'riskScale';
