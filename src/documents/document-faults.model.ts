import type { Changed as ChangedWith, Refused as RefusedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why something of a governing document cannot be taken as it stands. */
export const faults = [
  'idTaken',
  'unknownBody',
  'unknownPerson',
  'unknownDocument',
  'parentBelow',
  'parentIsOwn',
  'childAbove',
  'inFuture',
  'beforeDecision',
  'beforeEarlierVersion',
  'versionEndsFirst',
  'notAfterToday',
  'boardOrOffice',
  'draftThere',
  'noDraft',
  'nothingInForce',
  'nothingWritten',
  'documentWithdrawn',
  'documentStands',
  'rhythmRange',
  'emptyFile',
  'fileTooLarge',
  'notADocumentFile',
  'oldVersionRead',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;
export type Refused = RefusedWith<Fault | FormFault>;
