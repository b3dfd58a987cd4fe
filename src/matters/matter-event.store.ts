import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { people } from '../people/person.table.ts';
import type { MatterEvent, NotedStep } from './matter-way.model.ts';
import { matterEvents } from './matter-way.table.ts';

function eventOf(row: typeof matterEvents.$inferSelect): MatterEvent {
  const { organisationId: _, ...event } = row;
  return event;
}

const isEvent = (organisationId: string, id: string) =>
  and(eq(matterEvents.organisationId, organisationId), eq(matterEvents.id, id));

export async function insertMatterEvent(
  transaction: Transaction,
  organisationId: string,
  event: Omit<typeof matterEvents.$inferInsert, 'organisationId'>,
): Promise<void> {
  await transaction.insert(matterEvents).values({ organisationId, ...event });
}

/** The steps of a matter that stand, in the order in which they were noted. */
export async function findMatterEvents(
  transaction: Transaction,
  organisationId: string,
  matterId: string,
): Promise<MatterEvent[]> {
  const rows = await transaction
    .select()
    .from(matterEvents)
    .where(
      and(
        eq(matterEvents.organisationId, organisationId),
        eq(matterEvents.matterId, matterId),
        isNull(matterEvents.withdrawnAt),
      ),
    )
    .orderBy(asc(matterEvents.at), asc(matterEvents.onDay), asc(matterEvents.id));
  return rows.map(eventOf);
}

export async function markEventWithdrawn(
  transaction: Transaction,
  organisationId: string,
  id: string,
  at: Date,
): Promise<void> {
  await transaction.update(matterEvents).set({ withdrawnAt: at }).where(isEvent(organisationId, id));
}

/** The steps that stand of many matters, each matter's in the order in which they were noted. */
export async function findEventsOf(
  transaction: Transaction,
  organisationId: string,
  matterIds: readonly string[],
): Promise<ReadonlyMap<string, MatterEvent[]>> {
  const of = new Map<string, MatterEvent[]>(matterIds.map((id) => [id, []]));
  if (matterIds.length === 0) return of;
  const rows = await transaction
    .select()
    .from(matterEvents)
    .where(
      and(
        eq(matterEvents.organisationId, organisationId),
        inArray(matterEvents.matterId, [...matterIds]),
        isNull(matterEvents.withdrawnAt),
      ),
    )
    .orderBy(asc(matterEvents.at), asc(matterEvents.onDay), asc(matterEvents.id));
  for (const { organisationId: _, ...event } of rows) of.get(event.matterId)?.push(event);
  return of;
}

/** Every step of a matter, also those that were taken back, with the names of those who noted them. */
export async function findNotedSteps(
  transaction: Transaction,
  organisationId: string,
  matterId: string,
): Promise<NotedStep[]> {
  const rows = await transaction
    .select({ event: matterEvents, byName: people.name })
    .from(matterEvents)
    .leftJoin(people, and(eq(people.organisationId, organisationId), eq(people.id, matterEvents.by)))
    .where(and(eq(matterEvents.organisationId, organisationId), eq(matterEvents.matterId, matterId)))
    .orderBy(asc(matterEvents.onDay), asc(matterEvents.at), asc(matterEvents.id))
    .limit(300);
  return rows.map(({ event, byName }) => ({ ...eventOf(event), byName }));
}
