import type { InvalidField } from '../shared/entry.ts';
import { addDays } from '../shared/working-day.ts';
import type { BoardMeeting, BoardRoutine } from './board-meeting.model.ts';
import type { MeetingFault } from './meeting-input.model.ts';

/** The routine of a board that has not said how long its steps take. */
export const usualRoutine: Omit<BoardRoutine, 'bodyId' | 'version'> = {
  papersDays: 14,
  preparationDays: 10,
  draftDays: 21,
  adjustmentDays: 7,
  dispatchDays: 2,
  deliveryDays: 2,
};

export type MeetingDays = Pick<BoardMeeting, 'meetsOn' | 'papersBy' | 'preparedOn' | 'adjustedBy'>;

/** The longest that adjusting the minutes may take, in days (kommunallagen 6 kap. 35 §). */
const longestAdjustment = 14;

/** Which days of a meeting cannot be: papers and preparation come before it, adjusted minutes after, within 14 days. */
export function faultsOfMeeting(meeting: MeetingDays): InvalidField<MeetingFault>[] {
  const { meetsOn, papersBy, preparedOn, adjustedBy } = meeting;
  const faults: InvalidField<MeetingFault>[] = [];
  if (papersBy !== null && papersBy > meetsOn) faults.push({ field: 'papersBy', code: 'afterMeeting' });
  if (preparedOn !== null && preparedOn > meetsOn) faults.push({ field: 'preparedOn', code: 'afterMeeting' });
  if (adjustedBy !== null && adjustedBy < meetsOn)
    faults.push({ field: 'adjustedBy', code: 'beforeMeeting' });
  if (adjustedBy !== null && adjustedBy > addDays(meetsOn, longestAdjustment)) {
    faults.push({ field: 'adjustedBy', code: 'adjustedTooLate' });
  }
  return faults;
}

/** Days around a meeting that are sent as they were though the meeting is moved: they may have been forgotten. */
export function daysNotMoved(
  meeting: MeetingDays,
  sent: { readonly [Day in keyof MeetingDays]?: string | null | undefined },
): InvalidField<MeetingFault>[] {
  if (sent.meetsOn === undefined || sent.meetsOn === meeting.meetsOn) return [];
  return (['papersBy', 'preparedOn', 'adjustedBy'] as const)
    .filter((day) => meeting[day] !== null && sent[day] === meeting[day])
    .map((field) => ({ field, code: 'notMoved' }));
}
