import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why something about a matter's way cannot be taken; the texts have a sentence for each. */
export const matterFaults = [
  'inFuture',
  'withdrawn',
  'unknownBody',
  'needsDecision',
  'needsDispatch',
  'decidedSince',
  'dispatchedSince',
  'receivedSince',
  'notAdjusted',
  'notedAlready',
  'followsResponse',
  'heldByResponse',
  'beforeLetter',
  'beforeSetBack',
  'beforeDecision',
  'beforeDispatch',
  'beforeReceipt',
  'afterDecision',
  'afterDispatch',
  'afterReceipt',
] as const;
export type MatterFault = (typeof matterFaults)[number] | FormFault;

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, MatterFault>;
