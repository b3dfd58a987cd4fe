import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why an asset or a system cannot be taken or changed as asked, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownPerson',
  'withdrawn',
  'notWithdrawn',
  'referenceTaken',
  'bodyNotYours',
  'unknownAsset',
  'unknownSystem',
  'needsItself',
  'tieThere',
  'idTaken',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;
