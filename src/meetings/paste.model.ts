import type { MeetingDays } from './meeting.rules.ts';

/** What is wrong with a line of a pasted list. `thereAlready`: the calendar has the same meeting with the same days. */
export const lineProblems = [
  'noMeetingDay',
  'notADate',
  'tooManyColumns',
  'twice',
  'thereAlready',
  'afterMeeting',
  'beforeMeeting',
  'adjustedTooLate',
] as const;
export type LineProblem = (typeof lineProblems)[number];

/** What to look at although the line can be taken. */
export const lineNotes = ['closedDay', 'longAgo', 'changes'] as const;
export type LineNote = (typeof lineNotes)[number];

/** A line of the list as it was understood. */
export interface PastedLine {
  /** Its place in what was pasted, from 1. */
  readonly number: number;
  readonly text: string;
  /** Null where no meeting can be made of it. */
  readonly meeting: MeetingDays | null;
  readonly problem: LineProblem | null;
  readonly notes: readonly LineNote[];
}
