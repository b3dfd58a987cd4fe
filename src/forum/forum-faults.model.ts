import type { Changed as ChangedWith } from '../shared/changed.ts';
import type { FormFault } from '../shared/entry.ts';

/** Why a meeting cannot be planned, noted or closed as asked, besides what any form may be refused for. */
export const faults = [
  'unknownBody',
  'unknownPerson',
  'unknownThing',
  'inPast',
  'beforeDue',
  'idTaken',
  'meetingNotNow',
  'meetingNotHeld',
  'meetingHasNoItems',
  'notParticipant',
  'itemHasActions',
  'noDecision',
] as const;
export type Fault = (typeof faults)[number];

export type Changed<Outcome extends object = object> = ChangedWith<Outcome, Fault | FormFault>;

/** What the change log calls a meeting; what is done with its agenda is told of the meeting. */
export const meetingNoun = 'forumMeeting';
