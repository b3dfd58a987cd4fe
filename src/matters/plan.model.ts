import type { BoardMeeting, BoardRoutine } from '../meetings/board-meeting.model.ts';

/** The way of a matter that is to be answered, in its order. `meeting` is the board's meeting, `decided` its paragraph. */
export const waySteps = [
  'letterReceived',
  'registered',
  'referred',
  'drafted',
  'prepared',
  'meeting',
  'decided',
  'adjusted',
  'dispatched',
  'receivedByAuditors',
] as const;
export type WayStep = (typeof waySteps)[number];

/**
 * How a step stands. `passed`: nobody has noted it, but a later one has been taken. `atRisk`: its day is ahead, but by
 * then the answer is too late: the meeting that cannot be in time and what follows it. `doneLate`: the answer was received after the date in force.
 */
export const stepStandings = ['done', 'doneLate', 'passed', 'ahead', 'atRisk', 'late', 'unplanned'] as const;
export type StepStanding = (typeof stepStandings)[number];

export interface PlannedStep {
  readonly step: WayStep;
  /** YYYY-MM-DD; null where nothing says when. */
  readonly planned: string | null;
  /** The day on which it was done; null also where it was done on a day that nobody knows. */
  readonly done: string | null;
  readonly standing: StepStanding;
}

export type PlanMeeting = Pick<BoardMeeting, 'meetsOn' | 'papersBy' | 'preparedOn' | 'adjustedBy'>;
export type PlanRoutine = Omit<BoardRoutine, 'bodyId' | 'version'>;

/**
 * Why there is no plan that holds. `noMeetingInTime`: no meeting that is left lets the answer arrive in time;
 * `noCalendar`: the board has no meetings ahead in its calendar; `noDate`: the auditors have given none.
 */
export type PlanProblem = 'noMeetingInTime' | 'noCalendar' | 'noDate';

/** What can be done where no meeting is in time. Days are YYYY-MM-DD. */
export interface WayOut {
  /** The board must meet on this day at the latest; null where that day has passed. */
  readonly meetBy: string | null;
  /** A meeting in the calendar that is in time if its minutes are adjusted at once. */
  readonly adjustAtOnceOn: string | null;
  /** The day to ask the auditors for, if it waits for the next meeting. */
  readonly extendTo: string | null;
}

export interface WayPlan {
  readonly steps: readonly PlannedStep[];
  /** The meeting that the plan counts on; null where there is none. */
  readonly meeting: PlanMeeting | null;
  /** True where the meeting is not in the calendar: noted on the matter, or the last possible day. */
  readonly isOutsideCalendar: boolean;
  readonly problem: PlanProblem | null;
  readonly wayOut: WayOut | null;
  /** What remains first, and its day; null where all is done or no answer is wanted. */
  readonly next: Pick<PlannedStep, 'step' | 'planned' | 'standing'> | null;
  /** When the answer reaches the auditors as things stand; null where nothing says. */
  readonly arrives: string | null;
}
