import type { ManagementState } from '../management-reports/management-state.model.ts';
import type { AgendaItem, DecisionActionState, FollowedDecision, ForumMeetingKind } from './forum.model.ts';

interface MeetingPerson {
  readonly name: string;
  readonly title: string | null;
  readonly wasPresent: boolean | null;
}

export interface MeetingItem
  extends Pick<AgendaItem, 'title' | 'background' | 'note' | 'decision' | 'secrecy' | 'noun'> {
  readonly actions: readonly DecisionActionState[];
}

/** A meeting of the forum or a management review, as its notice and its minutes tell of it. Days are YYYY-MM-DD. */
export interface MeetingData {
  readonly id: string;
  readonly kind: ForumMeetingKind;
  readonly onDay: string;
  readonly place: string | null;
  readonly chair: string | null;
  /** Who closed the notes. */
  readonly closedBy: string | null;
  readonly isClosed: boolean;
  readonly called: readonly MeetingPerson[];
  readonly items: readonly MeetingItem[];
  readonly followed: readonly FollowedDecision[];
  /** Of a management review. */
  readonly state: ManagementState | null;
}

/** The papers of a meeting. */
export const meetingPaperKinds = ['forumNotice', 'forumMinutes'] as const;
export type MeetingPaperKind = (typeof meetingPaperKinds)[number];
