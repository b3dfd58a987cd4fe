export { addMeeting, addMeetings } from './add-meetings.ts';
export { callOffMeeting, changeMeeting } from './change-meeting.ts';
export { changeRoutine } from './change-routine.ts';
export {
  type BoardCalendar,
  findCalendar,
  findMeetingToChange,
  findRoutinesOf,
  longestPasted,
  previewPasted,
} from './find-calendar.ts';
export { findMeetings } from './meeting.store.ts';
