import type { PlanMeeting, PlanProblem, PlanRoutine, WayOut } from './plan.model.ts';
import { daysOfMeeting, lastDayToMeet, onDay } from './plan-days.rules.ts';

export interface MeetingChoice {
  readonly meeting: PlanMeeting | null;
  readonly isOutsideCalendar: boolean;
  readonly problem: PlanProblem | null;
  readonly wayOut: WayOut | null;
}

interface Asked {
  /** The date that the answer has to arrive by; null where there is none. */
  readonly inForce: string | null;
  readonly meetings: readonly PlanMeeting[];
  readonly routine: PlanRoutine;
  readonly today: string;
  /** The meeting that has been noted on the matter, where one has and it has not been set back there. */
  readonly noted: string | null;
  readonly setBackOn: string | null;
  readonly isDrafted: boolean;
}

/**
 * The meeting that the answer goes to: the one noted on the matter, else the last from which it still arrives in
 * time. Where none does, the one from which it arrives first, and what can be done instead.
 */
export function chooseMeeting(asked: Asked): MeetingChoice {
  const { inForce, meetings, routine, today, noted, setBackOn, isDrafted } = asked;
  const left = meetings
    .filter(({ meetsOn }) => meetsOn >= today && (setBackOn === null || meetsOn > setBackOn))
    .toSorted((one, other) => (one.meetsOn < other.meetsOn ? -1 : 1));
  const arrives = (meeting: PlanMeeting) => daysOfMeeting(meeting, routine).received;
  if (noted !== null) {
    const known = meetings.find(({ meetsOn }) => meetsOn === noted);
    const meeting = known ?? onDay(noted);
    const isLate = inForce !== null && arrives(meeting) > inForce;
    return {
      meeting,
      isOutsideCalendar: known === undefined,
      problem: isLate ? 'noMeetingInTime' : null,
      wayOut: isLate ? wayOut(inForce, left, meeting, asked) : null,
    };
  }
  const nothingWrong = { isOutsideCalendar: false, problem: null, wayOut: null };
  if (inForce === null) {
    const reachable = left.find((meeting) => isDrafted || daysOfMeeting(meeting, routine).drafted >= today);
    return { ...nothingWrong, meeting: reachable ?? null, problem: 'noDate' };
  }
  if (left.length === 0) {
    const last = lastDayToMeet(inForce, routine);
    const isPossible = last >= today && (setBackOn === null || last > setBackOn);
    return {
      meeting: isPossible ? onDay(last) : null,
      isOutsideCalendar: isPossible,
      problem: 'noCalendar',
      wayOut: wayOut(inForce, left, null, asked),
    };
  }
  const inTime = left.findLast((meeting) => arrives(meeting) <= inForce);
  if (inTime) return { ...nothingWrong, meeting: inTime };
  const first = left.reduce((one, other) => (arrives(other) < arrives(one) ? other : one));
  return {
    meeting: first,
    isOutsideCalendar: false,
    problem: 'noMeetingInTime',
    wayOut: wayOut(inForce, left, first, asked),
  };
}

function wayOut(
  inForce: string,
  left: readonly PlanMeeting[],
  instead: PlanMeeting | null,
  { routine, today, setBackOn }: Asked,
): WayOut {
  const meetBy = lastDayToMeet(inForce, routine);
  const isAhead = meetBy >= today && (setBackOn === null || meetBy > setBackOn);
  const atOnce = left.findLast((meeting) => daysOfMeeting(meeting, routine, true).received <= inForce);
  return {
    meetBy: isAhead ? meetBy : null,
    adjustAtOnceOn: atOnce?.meetsOn ?? null,
    extendTo: instead && daysOfMeeting(instead, routine).received,
  };
}
