import { dayAfter } from '../shared/day-after.ts';
import type { SelfAssessment } from './compliance.model.ts';

/** Where a self-assessment stands. */
export const selfAssessmentStates = ['underWay', 'finished', 'discarded'] as const;
export type SelfAssessmentState = (typeof selfAssessmentStates)[number];

/** What may be done with one: answers are saved in sittings, then it is finished; or it is given up. */
export const selfAssessmentCommands = ['save', 'finish', 'discard'] as const;
export type SelfAssessmentCommand = (typeof selfAssessmentCommands)[number];

/** The whole workflow, by those who answer for the unit: from each state, what may be done, and where it leads. */
export const selfAssessmentWorkflow: Record<
  SelfAssessmentState,
  Partial<Record<SelfAssessmentCommand, SelfAssessmentState>>
> = {
  underWay: { save: 'underWay', finish: 'finished', discard: 'discarded' },
  finished: {},
  discarded: {},
};

export function stateOf({
  finishedAt,
  withdrawnAt,
}: Pick<SelfAssessment, 'finishedAt' | 'withdrawnAt'>): SelfAssessmentState {
  if (withdrawnAt !== null) return 'discarded';
  return finishedAt === null ? 'underWay' : 'finished';
}

/** A unit assesses itself every year. */
const daysBetweenAssessments = 365;

/** The day when the next one is due: a year after the last was finished; null, at once, where none has been. */
export const nextDue = (lastFinishedOn: string | null): string | null =>
  lastFinishedOn === null ? null : dayAfter(lastFinishedOn, daysBetweenAssessments);

/** For how many days ahead an answer that ends is told of. */
export const expiresSoonDays = 60;

/** Whether an answer in force ends soon. @param today YYYY-MM-DD */
export const endsSoon = (validTo: string | null, today: string): boolean =>
  validTo !== null && validTo >= today && validTo <= dayAfter(today, expiresSoonDays);

/** A year that an assessment can be about: not long gone, not far ahead. */
export const isAssessmentYear = (year: number, today: string): boolean => {
  const now = Number(today.slice(0, 4));
  return year >= now - 1 && year <= now + 1;
};
