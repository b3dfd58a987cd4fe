import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { MatterEvent } from './matter-way.model.ts';
import { matterEvents } from './matter-way.table.ts';

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
  return rows.map(({ organisationId: _, ...event }) => event);
}

export async function markEventWithdrawn(
  transaction: Transaction,
  organisationId: string,
  id: string,
  at: Date,
): Promise<void> {
  await transaction.update(matterEvents).set({ withdrawnAt: at }).where(isEvent(organisationId, id));
}
