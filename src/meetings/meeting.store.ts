import { and, asc, eq, gte, inArray, isNull, lte, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { bodies } from '../organisation/body.table.ts';
import type { BoardMeeting, BoardRoutine } from './board-meeting.model.ts';
import { boardMeetings, boardRoutines } from './board-meeting.table.ts';

type MeetingRow = typeof boardMeetings.$inferSelect;

function meetingOf(row: MeetingRow): BoardMeeting {
  const { organisationId: _, ...meeting } = row;
  return meeting;
}

const isMeeting = (organisationId: string, id: string) =>
  and(eq(boardMeetings.organisationId, organisationId), eq(boardMeetings.id, id));

/** Holds the body, so that one change at a time is made to its calendar; undefined where there is no such body. */
export async function lockBody(
  transaction: Transaction,
  organisationId: string,
  bodyId: string,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const [row] = await transaction
    .select({ id: bodies.id, name: bodies.name })
    .from(bodies)
    .where(and(eq(bodies.organisationId, organisationId), eq(bodies.id, bodyId)))
    .for('update');
  return row;
}

/** The meetings of some bodies that stand, in the order of their days. @param from @param to YYYY-MM-DD, both counted in */
export async function findMeetings(
  transaction: Transaction,
  organisationId: string,
  bodyIds: readonly string[],
  { from, to }: { readonly from?: string; readonly to?: string } = {},
): Promise<BoardMeeting[]> {
  if (bodyIds.length === 0) return [];
  const rows = await transaction
    .select()
    .from(boardMeetings)
    .where(
      and(
        eq(boardMeetings.organisationId, organisationId),
        inArray(boardMeetings.bodyId, [...bodyIds]),
        isNull(boardMeetings.withdrawnAt),
        from === undefined ? undefined : gte(boardMeetings.meetsOn, from),
        to === undefined ? undefined : lte(boardMeetings.meetsOn, to),
      ),
    )
    .orderBy(asc(boardMeetings.meetsOn));
  return rows.map(meetingOf);
}

export async function findMeeting(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<BoardMeeting | undefined> {
  const [row] = await transaction.select().from(boardMeetings).where(isMeeting(organisationId, id));
  return row && meetingOf(row);
}

export async function insertMeetings(
  transaction: Transaction,
  organisationId: string,
  meetings: readonly Omit<BoardMeeting, 'withdrawnAt' | 'version'>[],
): Promise<void> {
  if (meetings.length === 0) return;
  await transaction.insert(boardMeetings).values(meetings.map((each) => ({ ...each, organisationId })));
}

export async function updateMeeting(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Pick<BoardMeeting, 'meetsOn' | 'papersBy' | 'preparedOn' | 'adjustedBy' | 'withdrawnAt'>>,
): Promise<void> {
  await transaction
    .update(boardMeetings)
    .set({ ...facts, version: sql`${boardMeetings.version} + 1` })
    .where(isMeeting(organisationId, id));
}

/** The routines that boards have of their own, among these bodies. */
export async function findRoutines(
  transaction: Transaction,
  organisationId: string,
  bodyIds: readonly string[],
): Promise<BoardRoutine[]> {
  if (bodyIds.length === 0) return [];
  const rows = await transaction
    .select()
    .from(boardRoutines)
    .where(
      and(eq(boardRoutines.organisationId, organisationId), inArray(boardRoutines.bodyId, [...bodyIds])),
    );
  return rows.map((row) => {
    const { organisationId: _, ...routine } = row;
    return routine;
  });
}

/** Keeps a board's routine, the first or a new one. */
export async function saveRoutine(
  transaction: Transaction,
  organisationId: string,
  routine: BoardRoutine,
): Promise<void> {
  await transaction
    .insert(boardRoutines)
    .values({ organisationId, ...routine })
    .onConflictDoUpdate({
      target: [boardRoutines.organisationId, boardRoutines.bodyId],
      set: routine,
    });
}
