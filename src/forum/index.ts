export { actOnDecision } from './act-on-decision.ts';
export { addItem, changeItem, moveItem, removeItem } from './change-agenda.ts';
export { changeMeeting, restoreMeeting, withdrawMeeting } from './change-meeting.ts';
export { closeMeeting } from './close-meeting.ts';
export {
  type DecisionForm,
  findDecisionForm,
  findItem,
  findMeetingForm,
  findOpenMatters,
  type MeetingForm,
} from './find-forms.ts';
export { findMeeting, type MeetingFile } from './find-meeting.ts';
export { findMeetingPaper } from './find-meeting-paper.ts';
export { listMeetings } from './list-meetings.ts';
export { noteMeeting } from './note-meeting.ts';
export { planMeeting } from './plan-meeting.ts';
export { takeIn } from './take-in.ts';
