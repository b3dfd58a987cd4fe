import type { MatterRow } from './list-matters.ts';
import type { StepStanding, WayStep } from './plan.model.ts';

/** The steps that the list has columns for. */
export const listedSteps = ['drafted', 'prepared', 'meeting', 'decided', 'adjusted', 'dispatched'] as const;
export type ListedStep = (typeof listedSteps)[number];

/** What a column says of a step. Days are YYYY-MM-DD. */
export interface StepCell {
  readonly done: string | null;
  readonly planned: string | null;
  readonly standing: StepStanding;
}

/** A step of a row: from its plan, or from what has been handed over where the plan is not theirs to see. */
export function stepCell({ matter, plan, events }: MatterRow, step: WayStep): StepCell | null {
  const planned = plan?.steps.find((each) => each.step === step);
  if (planned) return planned;
  if (plan) return null;
  const days: Partial<Record<WayStep, string | null>> = {
    meeting: matter.minuteItem === null ? null : matter.boardMeeting,
    decided: matter.minuteItem === null ? null : matter.boardMeeting,
    adjusted:
      events.findLast((each) => each.step === 'adjusted' || each.step === 'adjustedAtOnce')?.onDay ?? null,
    dispatched: matter.dispatchedOn,
    receivedByAuditors: matter.receivedOn,
  };
  const done = days[step] ?? null;
  return done === null ? null : { done, planned: null, standing: 'done' };
}
