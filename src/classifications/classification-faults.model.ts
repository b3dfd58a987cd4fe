import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

export const faults = [
  /** The top class: nothing of what was sent has been kept. */
  'protectiveSecurity',
  'notOnScale',
  'belowHarms',
  'testAtMostTwo',
  /** The organisation has changed its scale since. */
  'otherScale',
  'classDraftThere',
  'notClassDraft',
  'subjectWithdrawn',
  'nothingToPlan',
  'monthsOutOfRange',
  'inPast',
  'inFuture',
] as const;
export type Fault = (typeof faults)[number] | FormFault;
export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault>;

export const noun = 'classification';
