import { z } from 'zod';
import { searchWords } from '../shared/entry.ts';
import { type ForumMeeting, forumMeetingKinds } from './forum.model.ts';
import type { MeetingStanding } from './forum.rules.ts';

export const meetingViews = ['planned', 'closed', 'withdrawn', 'all'] as const;
export const meetingsOnPage = 25;

const meetingFilter = z.object({
  /** `all`: those that have not been withdrawn. */
  view: z.enum(meetingViews).catch('all'),
  kind: z.enum(forumMeetingKinds).nullable().catch(null),
  q: searchWords,
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  size: z.coerce.number().int().min(1).max(200).catch(meetingsOnPage),
});
/** Which meetings to see, and which page of them. Null leaves a choice out. */
export type MeetingFilter = z.output<typeof meetingFilter>;

/** Reads the filter from an address. What is not understood is left out, never an error: an old bookmark still opens. */
export function parseMeetingFilter(query: Readonly<Record<string, string | undefined>>): MeetingFilter {
  const given = Object.entries(query).filter(([, value]) => value !== '' && value !== undefined);
  return meetingFilter.parse({ kind: null, ...Object.fromEntries(given) });
}

export interface MeetingQuestion {
  readonly organisationId: string;
  readonly personId: string;
  /** Whether the requester reads everybody's meetings, or those that they are called to. */
  readonly seesAll: boolean;
  readonly seesOwn: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly filter: MeetingFilter;
}

export interface FoundMeeting
  extends Pick<
    ForumMeeting,
    'id' | 'kind' | 'onDay' | 'place' | 'state' | 'chairPersonId' | 'withdrawnAt' | 'version'
  > {
  readonly chairName: string | null;
  readonly called: number;
  readonly items: number;
  readonly decisions: number;
  /** Actions of its decisions that are still to be done, and those of them whose day has been. */
  readonly openActions: number;
  readonly lateActions: number;
  /** The first item that has the words that were searched for. */
  readonly matchingItem: string | null;
}

export interface ListedMeeting extends FoundMeeting {
  readonly standing: MeetingStanding;
}

export type MeetingTotals = Readonly<Record<(typeof meetingViews)[number], number>>;

export interface MeetingPage {
  readonly rows: readonly ListedMeeting[];
  readonly totals: MeetingTotals;
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
}
