import { findChanges, type LoggedChange } from '../change-log/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findManagementState } from '../management-reports/index.ts';
import type { ManagementState } from '../management-reports/management-state.model.ts';
import { findPeopleNames } from '../people/index.ts';
import { isId } from '../shared/entry.ts';
import type { FollowedDecision, MeetingInputs } from './forum.model.ts';
import { handOf } from './forum.policy.ts';
import { type MeetingCommand, meetingCommandsFor, standingOf } from './forum.rules.ts';
import { meetingNoun } from './forum-faults.model.ts';
import { meetingQuestion } from './list-meetings.ts';
import {
  type Called,
  findCalled,
  findDayBefore,
  findFollowed,
  findInputs,
  findShownItems,
  type ShownItem,
} from './meeting-file.store.ts';
import { type ListedMeeting, parseMeetingFilter } from './meeting-list.model.ts';
import { findOneListed } from './meeting-list.store.ts';

/** Everything about a meeting that the requester may know, and what they may do with it. */
export interface MeetingFile extends ListedMeeting {
  readonly participants: readonly Called[];
  readonly agenda: readonly ShownItem[];
  /** What earlier meetings decided, with how it goes; of a closed meeting as it went then. */
  readonly followed: readonly FollowedDecision[];
  /** What a management review has before it; of a closed one as it stood then. Null of a forum, and for who may not put it together. */
  readonly reviewState: ManagementState | null;
  /** When `followed` and `reviewState` were put together, where the meeting is closed. */
  readonly fixedOn: string | null;
  readonly commands: readonly MeetingCommand[];
  /** The newest first. */
  readonly changes: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** One meeting; undefined where there is none that the requester may know of. A bounded number of statements. */
export async function findMeeting(context: RequestContext, id: string): Promise<MeetingFile | undefined> {
  if (!isId(id)) return undefined;
  const found = await findStored(context, id);
  if (!found) return undefined;
  const { inputs, since, ...meeting } = found;
  if (inputs)
    return { ...meeting, followed: inputs.followed, reviewState: inputs.state, fixedOn: inputs.takenOn };
  const state =
    meeting.kind === 'managementReview'
      ? await findManagementState(context, { onDay: meeting.today, since })
      : undefined;
  return { ...meeting, reviewState: state ?? null, fixedOn: null };
}

type Stored = Omit<MeetingFile, 'reviewState' | 'fixedOn'> & {
  readonly inputs: MeetingInputs | null;
  /** The day of the review before this one, or else a year ago. */
  readonly since: string;
};

function findStored(context: RequestContext, id: string): Promise<Stored | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const question = meetingQuestion(context, parseMeetingFilter({}));
    const found = await findOneListed(transaction, question, id);
    if (!found) return undefined;
    const { today } = question;
    const participants = await findCalled(transaction, organisationId, id);
    const participantIds = participants.map(({ personId }) => personId);
    const hand = handOf(requester, { chairPersonId: found.chairPersonId, participantIds });
    const inputs = found.state === 'closed' ? await findInputs(transaction, organisationId, id) : null;
    const changes = await findChanges(transaction, organisationId, { noun: meetingNoun, nounId: id });
    return {
      ...found,
      standing: standingOf(found, today),
      participants,
      agenda: await findShownItems(transaction, organisationId, id),
      followed: inputs ? [] : await findFollowed(transaction, organisationId, found),
      inputs,
      since: (await findDayBefore(transaction, organisationId, found)) ?? yearBefore(today),
      commands: mayWrite(requester) ? meetingCommandsFor({ meeting: found, hand, today }) : [],
      changes,
      names: await findPeopleNames(transaction, organisationId, peopleIn(changes)),
      today,
    };
  });
}

const yearBefore = (day: string): string =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`.replace('-02-29', '-02-28');

/** Ids of those who changed something, or whom a change tells of. */
function peopleIn(changes: readonly LoggedChange[]): (string | null)[] {
  return changes.flatMap(({ personId, before, after }) => [
    personId,
    ...[before, after].flatMap((told) => {
      if (typeof told !== 'object' || told === null) return [];
      const { chairPersonId, participantIds, present } = told as Record<string, unknown>;
      return [chairPersonId, ...listIn(participantIds), ...listIn(present)].filter(
        (each): each is string => typeof each === 'string',
      );
    }),
  ]);
}

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
