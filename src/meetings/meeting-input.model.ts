import { z } from 'zod';
import type { Changed as ChangedWith } from '../shared/changed.ts';
import { because, type FormFault, neededDay, optionalDay } from '../shared/entry.ts';

/** Why something about a board's calendar cannot be taken; the texts have a sentence for each. */
export const meetingFaults = [
  'meetingThere',
  'afterMeeting',
  'beforeMeeting',
  'adjustedTooLate',
  'notMoved',
  'daysOutOfRange',
  'nothingToAdd',
] as const;
export type MeetingFault = (typeof meetingFaults)[number] | FormFault;
export type Changed<Outcome extends object = object> = ChangedWith<Outcome, MeetingFault>;

const fault = because<MeetingFault>;

const facts = { papersBy: optionalDay, preparedOn: optionalDay, adjustedBy: optionalDay };

/** A meeting as it is entered. Days are YYYY-MM-DD. */
export const newMeeting = z.strictObject({
  meetsOn: neededDay,
  papersBy: facts.papersBy.default(null),
  preparedOn: facts.preparedOn.default(null),
  adjustedBy: facts.adjustedBy.default(null),
});
export type NewMeetingInput = z.input<typeof newMeeting>;

/** What is left out stays as it was. */
export const meetingChange = z.strictObject({
  meetsOn: neededDay.optional(),
  papersBy: facts.papersBy.optional(),
  preparedOn: facts.preparedOn.optional(),
  adjustedBy: facts.adjustedBy.optional(),
  /** That a day that is sent as it was is right, though the meeting is moved. */
  isDayConfirmed: z.boolean().default(false),
  version: z.int().positive(),
});
export type MeetingChange = z.input<typeof meetingChange>;

/** How many meetings are taken at once. */
export const meetingsAtOnce = 200;
export const newMeetings = z
  .array(newMeeting)
  .min(1, fault('nothingToAdd'))
  .max(meetingsAtOnce, fault('tooMany'));

const days = (most: number) =>
  z.int(fault('daysOutOfRange')).min(0, fault('daysOutOfRange')).max(most, fault('daysOutOfRange'));

/** How many days each part of the way takes. Minutes are adjusted within 14 days of the meeting (kommunallagen 6 kap. 35 §). */
export const routineChange = z.strictObject({
  papersDays: days(90),
  preparationDays: days(90),
  draftDays: days(180),
  adjustmentDays: days(14),
  dispatchDays: days(60),
  deliveryDays: days(60),
  /** 0 where the board has no routine of its own yet. */
  version: z.int().min(0),
});
export type RoutineChange = z.input<typeof routineChange>;
