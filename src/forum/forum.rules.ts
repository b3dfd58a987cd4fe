import type { ForumMeeting, ForumMeetingState } from './forum.model.ts';
import type { Fault } from './forum-faults.model.ts';

/** How a meeting stands on a day. `toClose`: its day has been, and its notes are not closed. */
export const meetingStandings = ['coming', 'toClose', 'closed', 'withdrawn'] as const;
export type MeetingStanding = (typeof meetingStandings)[number];

type Facts = Pick<ForumMeeting, 'state' | 'onDay' | 'withdrawnAt'>;

/** @param today YYYY-MM-DD */
export function standingOf({ state, onDay, withdrawnAt }: Facts, today: string): MeetingStanding {
  if (withdrawnAt !== null) return 'withdrawn';
  if (state === 'closed') return 'closed';
  return onDay < today ? 'toClose' : 'coming';
}

/**
 * `change`: day, place, chair, who is called. `arrange`: what stands on the agenda, in which order. `note`: what was said
 * and decided, and who was there. `act`: an action of a decision.
 */
export const meetingCommands = ['note', 'arrange', 'act', 'close', 'change', 'withdraw', 'restore'] as const;
export type MeetingCommand = (typeof meetingCommands)[number];

/** `keeper`: leads the work with information security. `called`: the chair, and whoever is called. */
type Hand = 'keeper' | 'called';
export type MeetingHand = Readonly<Record<Hand, boolean>>;

type Stage = ForumMeetingState | 'withdrawn';

interface Step {
  readonly to: Stage;
  readonly by: readonly Hand[];
  /** `dayHasCome`: a meeting is not closed before it has been held. */
  readonly demands: 'dayHasCome' | null;
}

const step = (to: Stage, by: readonly Hand[], demands: Step['demands'] = null): Step => ({ to, by, demands });

/**
 * What may be done with a meeting in each stage. A closed one is a record and never altered: what its decisions led to
 * stands beside it, as actions.
 */
export const meetingWorkflow: Record<Stage, Partial<Record<MeetingCommand, Step>>> = {
  planned: {
    note: step('planned', ['keeper', 'called']),
    arrange: step('planned', ['keeper']),
    act: step('planned', ['keeper']),
    close: step('closed', ['keeper'], 'dayHasCome'),
    change: step('planned', ['keeper']),
    withdraw: step('withdrawn', ['keeper']),
  },
  closed: { act: step('closed', ['keeper']) },
  withdrawn: { restore: step('planned', ['keeper']) },
};

const stageOf = ({ state, withdrawnAt }: Facts): Stage => (withdrawnAt === null ? state : 'withdrawn');

interface Asked {
  readonly meeting: Facts;
  readonly hand: MeetingHand;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** `forbidden`: never this hand's to do. A fault: not now. Null: go on. */
export function commandFault(
  command: MeetingCommand,
  { meeting, hand, today }: Asked,
): 'forbidden' | Fault | null {
  const may = (stage: Stage) => meetingWorkflow[stage][command]?.by.some((each) => hand[each]) ?? false;
  if (!(Object.keys(meetingWorkflow) as Stage[]).some(may)) return 'forbidden';
  const stage = stageOf(meeting);
  if (!may(stage)) return 'meetingNotNow';
  const isEarly = meetingWorkflow[stage][command]?.demands === 'dayHasCome' && today < meeting.onDay;
  return isEarly ? 'meetingNotHeld' : null;
}

/** What this hand may do now. */
export const meetingCommandsFor = (asked: Asked): MeetingCommand[] =>
  meetingCommands.filter((command) => commandFault(command, asked) === null);

/** The ids in a new order: one of them a place nearer the beginning or the end; as they were where it stands there. */
export function moved(ids: readonly string[], id: string, direction: 'up' | 'down'): string[] {
  const from = ids.indexOf(id);
  const to = from + (direction === 'up' ? -1 : 1);
  const other = ids[to];
  if (from === -1 || other === undefined) return [...ids];
  return ids.map((each, index) => (index === from ? other : index === to ? id : each));
}
