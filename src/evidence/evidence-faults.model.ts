import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why a piece of evidence cannot be taken or changed, besides what any form may be refused for. */
export const faults = [
  'emptyFile',
  'fileTooLarge',
  'typeNotTaken',
  'contentThere',
  'notALink',
  'oneOfFileAndLink',
  'notDecided',
  'withdrawn',
  'notWithdrawn',
  'inFuture',
  'attachedAlready',
  'lastPlace',
  'idTaken',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;
