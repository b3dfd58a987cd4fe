import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why a plan, a point or an outcome cannot be entered as asked, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownPerson',
  'unknownLink',
  'notAYear',
  'inFuture',
  'idTaken',
  'promisesNothing',
  'controlPlanThere',
  'controlPlanNotNow',
  'controlPlanEmpty',
  'controlTimes',
  'controlDayOutside',
  'controlBeforeDecision',
  'controlsLeft',
  'unknownControlPoint',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls them. */
export const nouns = { plan: 'controlPlan', point: 'controlPoint' } as const;
