import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why a request or a handover cannot be taken, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownAudit',
  'notConcerned',
  'requestClosed',
  'nothingChosen',
  'notToHandOver',
  'secrecyNotConfirmed',
  'inPast',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls them. */
export const nouns = { request: 'auditorRequest', handover: 'handover' } as const;
