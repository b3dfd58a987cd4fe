import { addDays, workdayFrom, workdayUntil } from '../shared/working-day.ts';
import type { PlanMeeting, PlanRoutine } from './plan.model.ts';

/** The days that follow from a meeting. All are working days, but for those that the board's calendar says itself. */
export interface MeetingDays {
  readonly referred: string;
  readonly drafted: string;
  readonly prepared: string;
  readonly adjusted: string;
  readonly dispatched: string;
  readonly received: string;
}

const earlier = (one: string, other: string) => (one < other ? one : other);

/**
 * Forwards and backwards from a meeting: the draft is ready when the papers have to be in and no later than the
 * preparation; the answer is sent when the minutes are adjusted. @param atOnce the minutes are adjusted at the meeting
 */
export function daysOfMeeting(meeting: PlanMeeting, routine: PlanRoutine, atOnce = false): MeetingDays {
  const { meetsOn, papersBy, preparedOn, adjustedBy } = meeting;
  const prepared = preparedOn ?? workdayUntil(addDays(meetsOn, -routine.preparationDays));
  const papers = papersBy ?? workdayUntil(addDays(meetsOn, -routine.papersDays));
  const drafted = earlier(papers, prepared);
  const adjusted = atOnce ? meetsOn : (adjustedBy ?? workdayFrom(addDays(meetsOn, routine.adjustmentDays)));
  return {
    referred: workdayUntil(addDays(drafted, -routine.draftDays)),
    drafted,
    prepared,
    ...daysAfterAdjusting(adjusted, routine),
  };
}

/** From adjusted minutes to the auditors. */
export function daysAfterAdjusting(adjusted: string, routine: PlanRoutine) {
  const dispatched = workdayFrom(addDays(adjusted, routine.dispatchDays));
  return { adjusted, dispatched, received: workdayFrom(addDays(dispatched, routine.deliveryDays)) };
}

/** The last day on which the board can meet for the answer to arrive by the date, as its routine goes. */
export function lastDayToMeet(inForce: string, routine: PlanRoutine): string {
  let day = workdayUntil(inForce);
  while (daysOfMeeting(onDay(day), routine).received > inForce) day = workdayUntil(addDays(day, -1));
  return day;
}

/** A meeting of which nothing but its day is known. */
export const onDay = (meetsOn: string): PlanMeeting => ({
  meetsOn,
  papersBy: null,
  preparedOn: null,
  adjustedBy: null,
});
