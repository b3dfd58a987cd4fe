import { firstDayIn } from '../shared/calendar-date.ts';
import { addDays } from '../shared/working-day.ts';
import type { MatterBegun } from './response.model.ts';
import type { Fault } from './response-fault.model.ts';

/** The day before which nothing can be decided or promised in any of the matters; null where nothing says when they began. */
export function firstDayOf(matters: readonly MatterBegun[]): string | null {
  const days = matters.map(
    ({ letterDated, letterCameOn, aboutDated }) =>
      letterDated ?? letterCameOn ?? (aboutDated === null ? null : firstDayIn(aboutDated)),
  );
  // One of which nothing is known may be the oldest of them.
  if (days.length === 0) return null;
  return days.reduce((one, other) => (one === null || other === null ? null : one < other ? one : other));
}

/** What a day of decision is judged by. */
export interface DecisionDays {
  /** YYYY-MM-DD; null where nothing says. */
  readonly firstDay: string | null;
  /** Days of the board's meetings, all that its calendar has; empty where it has none. */
  readonly meetingDays: readonly string[];
}

/**
 * Why a board cannot have decided on a day, or, where the day is only odd and nobody has confirmed it, what is odd:
 * its calendar has no meeting then, or it was more than a year ago. A calendar without meetings says nothing.
 * @param today YYYY-MM-DD
 */
export function decisionDayFault(
  day: string,
  { firstDay, meetingDays }: DecisionDays,
  isConfirmed: boolean,
  today: string,
): Fault | null {
  if (day > today) return 'inFuture';
  if (firstDay !== null && day < firstDay) return 'beforeLetter';
  if (isConfirmed) return null;
  if (meetingDays.length > 0 && !meetingDays.includes(day)) return 'noMeetingThatDay';
  return day < addDays(today, -365) ? 'overYearAgo' : null;
}

/** Faults that are no more once somebody has said that the day is right. */
export const isToConfirm = (code: string): boolean =>
  code === 'noMeetingThatDay' || code === 'overYearAgo' || code === 'notAdjusted';
