import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why the plan or a benefit cannot be changed as asked, besides what any form may be refused for. */
export const faults = [
  'inFuture',
  'idTaken',
  'planNoGuideline',
  'planThere',
  'planMonths',
  'phaseEndsFirst',
  'phaseUnknown',
  'phaseCircle',
  'phaseIsDone',
  'phaseNotDone',
  'phaseGoalsLeft',
  'goalUnknown',
  'benefitsThere',
  'benefitWithdrawn',
  'benefitNotWithdrawn',
  'benefitBaselineDay',
  'benefitIndicatorUnknown',
  'benefitByIndicator',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls them; goals are told of with their phase. */
export const phaseNoun = 'phase';
export const benefitNoun = 'benefit';
