import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why an exception cannot be asked for or decided as asked, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownPerson',
  'unknownLink',
  'unknownException',
  'nothingExcepted',
  'notOnScale',
  'inPast',
  'exceptionOverYear',
  'exceptionEndsFirst',
  'ownRequest',
  'exceptionNotNow',
  'exceptionOver',
  'sameRiskReason',
  'renewedAlready',
  'idTaken',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls it. */
export const exceptionNoun = 'exception';
