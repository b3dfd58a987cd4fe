import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { AgendaItem, ForumMeeting, ForumParticipant } from './forum.model.ts';
import { agendaItems, forumMeetings, forumParticipants } from './forum.table.ts';

const isMeeting = (organisationId: string, id: string) =>
  and(eq(forumMeetings.organisationId, organisationId), eq(forumMeetings.id, id));
const isItem = (organisationId: string, id: string) =>
  and(eq(agendaItems.organisationId, organisationId), eq(agendaItems.id, id));

/** A meeting with those called to it. */
export interface HeldMeeting extends ForumMeeting {
  readonly participantIds: readonly string[];
}

type New = Pick<ForumMeeting, 'id' | 'kind' | 'onDay' | 'place' | 'chairPersonId'>;

/** False where there is one of that id already. */
export async function insertMeeting(
  transaction: Transaction,
  organisationId: string,
  row: New,
): Promise<boolean> {
  const added = await transaction
    .insert(forumMeetings)
    .values({ ...row, organisationId })
    .onConflictDoNothing()
    .returning({ id: forumMeetings.id });
  return added.length > 0;
}

/** The meeting, held until the transaction ends. */
export async function lockMeeting(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<HeldMeeting | undefined> {
  const [row] = await transaction
    .select()
    .from(forumMeetings)
    .where(isMeeting(organisationId, id))
    .for('update');
  if (!row) return undefined;
  const { organisationId: _, ...meeting } = row;
  const called = await transaction
    .select({ personId: forumParticipants.personId })
    .from(forumParticipants)
    .where(and(eq(forumParticipants.organisationId, organisationId), eq(forumParticipants.meetingId, id)))
    .orderBy(asc(forumParticipants.personId));
  return { ...meeting, participantIds: called.map(({ personId }) => personId) };
}

/** Every change gives it a new version. */
export async function updateMeeting(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Omit<ForumMeeting, 'id' | 'kind' | 'version'>>,
): Promise<void> {
  await transaction
    .update(forumMeetings)
    .set({ ...facts, version: sql`${forumMeetings.version} + 1` })
    .where(isMeeting(organisationId, id));
}

/** Exactly these are called; what has been said of the presence of those who stay is kept. */
export async function replaceParticipants(
  transaction: Transaction,
  organisationId: string,
  meetingId: string,
  personIds: readonly string[],
): Promise<void> {
  const wanted = sql`${sql.param([...personIds])}::uuid[]`;
  await transaction.execute(sql`delete from forum_participant
    where organisation_id = ${organisationId} and meeting_id = ${meetingId}::uuid and person_id <> all(${wanted})`);
  if (personIds.length === 0) return;
  await transaction
    .insert(forumParticipants)
    .values(personIds.map((personId) => ({ organisationId, meetingId, personId })))
    .onConflictDoNothing();
}

/** Who of those called was there; the others were not. */
export async function markPresence(
  transaction: Transaction,
  organisationId: string,
  meetingId: string,
  present: readonly string[],
): Promise<void> {
  await transaction.execute(sql`update forum_participant
    set was_present = (person_id = any(${sql.param([...present])}::uuid[]))
    where organisation_id = ${organisationId} and meeting_id = ${meetingId}::uuid`);
}

/** What has been said of who was there. One statement. */
export async function findParticipants(
  transaction: Transaction,
  organisationId: string,
  meetingId: string,
): Promise<Pick<ForumParticipant, 'personId' | 'wasPresent'>[]> {
  return transaction
    .select({ personId: forumParticipants.personId, wasPresent: forumParticipants.wasPresent })
    .from(forumParticipants)
    .where(
      and(eq(forumParticipants.organisationId, organisationId), eq(forumParticipants.meetingId, meetingId)),
    )
    .orderBy(asc(forumParticipants.personId));
}

/** The items of a meeting, held until the transaction ends, in their order. */
export async function lockItems(
  transaction: Transaction,
  organisationId: string,
  meetingId: string,
): Promise<AgendaItem[]> {
  const rows = await transaction
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.organisationId, organisationId), eq(agendaItems.meetingId, meetingId)))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
    .for('update');
  return rows.map((row) => {
    const { organisationId: _, ...item } = row;
    return item;
  });
}

/** The meeting of an item; undefined where there is no such item. */
export async function findMeetingOfItem(
  transaction: Transaction,
  organisationId: string,
  itemId: string,
): Promise<string | undefined> {
  const [row] = await transaction
    .select({ meetingId: agendaItems.meetingId })
    .from(agendaItems)
    .where(isItem(organisationId, itemId));
  return row?.meetingId;
}

export type NewItem = Pick<
  AgendaItem,
  'id' | 'meetingId' | 'position' | 'title' | 'background' | 'noun' | 'nounId'
>;

/** How many were added: fewer where there is one of some id already. */
export async function insertItems(
  transaction: Transaction,
  organisationId: string,
  rows: readonly NewItem[],
): Promise<number> {
  if (rows.length === 0) return 0;
  const added = await transaction
    .insert(agendaItems)
    .values(rows.map((row) => ({ ...row, organisationId })))
    .onConflictDoNothing()
    .returning({ id: agendaItems.id });
  return added.length;
}

/** Every change of its words gives it a new version. */
export async function updateItem(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Pick<AgendaItem, 'title' | 'background' | 'note' | 'decision' | 'secrecy'>>,
): Promise<void> {
  await transaction
    .update(agendaItems)
    .set({ ...facts, version: sql`${agendaItems.version} + 1` })
    .where(isItem(organisationId, id));
}

/** Gives the items their places, the first 1. One statement. */
export async function orderItems(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  await transaction.execute(sql`update agenda_item i set position = o.place
    from unnest(${sql.param([...ids])}::uuid[]) with ordinality o(id, place)
    where i.organisation_id = ${organisationId} and i.id = o.id and i.position <> o.place`);
}

export async function deleteItem(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<void> {
  await transaction.delete(agendaItems).where(isItem(organisationId, id));
}

/** Whether some action carries out what was decided on the item. */
export async function hasActions(
  transaction: Transaction,
  organisationId: string,
  itemId: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from action_of where organisation_id = ${organisationId} and noun = 'agendaItem'
      and noun_id = ${itemId}::uuid limit 1`);
  return rows.length > 0;
}
