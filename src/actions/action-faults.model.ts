import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why an action cannot be taken or changed as asked, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownPerson',
  'unknownRecommendation',
  'unknownCommitment',
  'unknownAction',
  'unknownThing',
  'notAnAmount',
  'inFuture',
  'inPast',
  'beforeDue',
  'beforeAudit',
  'withdrawn',
  'actionNotInState',
  'actionSettled',
  'moveInstead',
  'sameDay',
  'dependsAlready',
  'circle',
  'idTaken',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls it. */
export const actionNoun = 'action';
