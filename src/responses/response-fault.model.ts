import type { Changed as ChangedWith, Refusal as RefusalWith } from '../shared/changed.ts';
import { type InvalidField as FieldWith, type FormFault, formFaults } from '../shared/entry.ts';

/** Why something entered about a response or a referral cannot be taken, beside what every form may say. */
export const faults = [
  ...formFaults,
  'inFuture',
  'withdrawn',
  'beforeLetter',
  /** Another decision has been noted in the matter. */
  'decidedOtherwise',
  'noMeetingThatDay',
  'overYearAgo',
  /** The minutes of the decision are not known to be adjusted that day. */
  'notAdjusted',
  'beforeDecision',
  'beforeDispatch',
  'decidedIsKept',
  'notInThisStep',
  'nothingAnswered',
  'leadWithoutMatter',
  'unknownMatter',
  'answeredAlready',
  'supersededAlready',
  'decidedAlready',
  'unknownRecommendation',
  'itemThere',
  'referralMissing',
  'referredAlready',
  'unknownBody',
  'promisesNothing',
  'roundClosed',
  'unknownPerson',
] as const;
export type Fault = FormFault | (typeof faults)[number];
export type InvalidField = FieldWith<Fault>;
export type Refusal = RefusalWith<Fault>;
export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault>;

/** What the change log calls things. Everything about a response, its parts and promises is logged under the response. */
export const nouns = { response: 'response', referral: 'referral', commitment: 'commitment' } as const;
