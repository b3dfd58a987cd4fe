import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why an indicator or a value cannot be taken as sent, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownPerson',
  'inFuture',
  'idTaken',
  'indicatorNameThere',
  'indicatorWithdrawn',
  'indicatorStands',
  'indicatorComputed',
  'indicatorEntered',
  'indicatorHasValues',
  'indicatorNumber',
  'indicatorShare',
  'indicatorNoteMissing',
  'indicatorBodyMissing',
  'indicatorNoBody',
  'indicatorRhythm',
  'tooManyIndicators',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls it. */
export const indicatorNoun = 'indicator';
