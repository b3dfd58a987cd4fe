import type { Transaction } from '../database/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { BoardMeeting, BoardRoutine } from './board-meeting.model.ts';
import { mayKeepCalendar } from './meeting.policy.ts';
import { usualRoutine } from './meeting.rules.ts';
import { findMeeting, findMeetings, findRoutines } from './meeting.store.ts';
import type { PastedLine } from './paste.model.ts';
import { readPasted } from './paste.rules.ts';

export interface BoardCalendar {
  readonly body: { readonly id: string; readonly name: string };
  /** In the order of their days, those that have been as well. */
  readonly meetings: readonly BoardMeeting[];
  /** `version` 0 where the board has none of its own and the usual one counts. */
  readonly routine: BoardRoutine;
  readonly mayKeep: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** A board's calendar and routine. When boards meet is no secret: for everybody who has signed in. Null without such a body. */
export function findCalendar(context: RequestContext, bodyId: string): Promise<BoardCalendar | null> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const bodies = isId(bodyId) ? await findBodies(transaction, organisationId) : [];
    const body = bodies.find(({ id }) => id === bodyId);
    if (!body) return null;
    const meetings = await findMeetings(transaction, organisationId, [bodyId]);
    const routines = await findRoutinesOf(transaction, organisationId, [bodyId]);
    return {
      body: { id: body.id, name: body.name },
      meetings,
      routine: routines.get(bodyId) ?? { bodyId, ...usualRoutine, version: 0 },
      mayKeep: mayWrite(requester) && mayKeepCalendar(requester, bodyId),
      today: swedishDay(context.now()),
    };
  });
}

/** The routine of each body: its own, or the usual one with version 0. */
export async function findRoutinesOf(
  transaction: Transaction,
  organisationId: string,
  bodyIds: readonly string[],
): Promise<ReadonlyMap<string, BoardRoutine>> {
  const own = await findRoutines(transaction, organisationId, bodyIds);
  const usual = bodyIds.map((bodyId) => [bodyId, { bodyId, ...usualRoutine, version: 0 }] as const);
  return new Map([...usual, ...own.map((routine) => [routine.bodyId, routine] as const)]);
}

/** One meeting with its board's calendar, for those who keep it; null where there is none, or it is not for them. */
export async function findMeetingToChange(
  context: RequestContext,
  id: string,
): Promise<{ readonly calendar: BoardCalendar; readonly meeting: BoardMeeting } | null> {
  const { organisationId } = context.requester;
  const meeting = await inRequest(context, async (transaction) =>
    isId(id) ? findMeeting(transaction, organisationId, id) : undefined,
  );
  if (!meeting || meeting.withdrawnAt !== null) return null;
  const calendar = await findCalendar(context, meeting.bodyId);
  return calendar && { calendar, meeting };
}

/** The longest text that is read as a list of meetings, in characters. */
export const longestPasted = 20_000;

/** What a pasted list would change in a calendar, line by line. Nothing is saved. */
export const previewPasted = (calendar: BoardCalendar, text: string): PastedLine[] =>
  readPasted(text.slice(0, longestPasted), calendar);
