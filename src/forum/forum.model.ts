import type { ActionState } from '../actions/action.model.ts';
import type { ManagementState } from '../management-reports/management-state.model.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';

/** A meeting of the forum for information security, or the management's yearly review (ledningens genomgång, ISO/IEC 27001 9.3). */
export const forumMeetingKinds = ['forum', 'managementReview'] as const;
export type ForumMeetingKind = (typeof forumMeetingKinds)[number];

/** Planned until it is closed with its notes; then never altered. */
export const forumMeetingStates = ['planned', 'closed'] as const;
export type ForumMeetingState = (typeof forumMeetingStates)[number];

export interface ForumMeeting {
  readonly id: string;
  readonly kind: ForumMeetingKind;
  /** YYYY-MM-DD. */
  readonly onDay: string;
  readonly place: string | null;
  readonly state: ForumMeetingState;
  readonly chairPersonId: string | null;
  /** What was assembled for a management review, as it stood when the meeting was closed. */
  readonly inputs: MeetingInputs | null;
  readonly closedBy: string | null;
  readonly closedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

export interface ForumParticipant {
  readonly meetingId: string;
  readonly personId: string;
  readonly wasPresent: boolean | null;
}

export const agendaNouns = [
  'risk',
  'exception',
  'requirement',
  'document',
  'recommendation',
  'indicator',
] as const;
/** What an item on the agenda was taken from; null where it was written. */
export type AgendaNoun = (typeof agendaNouns)[number];

/** One item on the agenda, with what was noted and decided. A decision becomes actions (`action_of` noun 'agendaItem'). */
export interface AgendaItem {
  readonly id: string;
  readonly meetingId: string;
  readonly position: number;
  readonly title: string;
  readonly background: string | null;
  readonly noun: AgendaNoun | null;
  readonly nounId: string | null;
  readonly note: string | null;
  readonly decision: string | null;
  /** Why it is left out of the public minutes; null where it is not. */
  readonly secrecy: SecrecyMark | null;
  readonly version: number;
}

/** An action that carries out a decision, and how it goes. Days are YYYY-MM-DD. */
export interface DecisionActionState {
  readonly id: string;
  readonly title: string;
  readonly state: ActionState;
  readonly dueOn: string | null;
  readonly completedOn: string | null;
  readonly ownerName: string | null;
  /** The owner's role, or else title. */
  readonly ownerTitle: string | null;
  readonly bodyName: string;
  readonly secrecy: SecrecyMark | null;
}

/** What an earlier meeting decided, with how it went. */
export interface FollowedDecision {
  readonly itemId: string;
  readonly meetingId: string;
  readonly kind: ForumMeetingKind;
  /** The day of that meeting, YYYY-MM-DD. */
  readonly onDay: string;
  readonly title: string;
  /** What the item was taken from. */
  readonly noun: AgendaNoun | null;
  readonly decision: string | null;
  readonly secrecy: SecrecyMark | null;
  readonly actions: readonly DecisionActionState[];
}

/** What a meeting had before it when it was closed; shown so for ever. */
export interface MeetingInputs {
  /** YYYY-MM-DD. */
  readonly takenOn: string;
  readonly followed: readonly FollowedDecision[];
  /** Of a management review. */
  readonly state: ManagementState | null;
}
