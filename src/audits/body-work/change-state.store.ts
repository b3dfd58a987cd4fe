import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { Addressee } from '../recommendations/recommendation.model.ts';
import { hasOwnedAction } from './owned-action.store.ts';
import type { WorkEvent } from './work-event.model.ts';
import { workEventEvidence, workEvents } from './work-event.table.ts';

type Work = Pick<Addressee, 'recommendationId' | 'bodyId'>;

/** Whether the person has ever reported this body's work as done: remembered also when roles have changed. */
export async function hasReportedDone(
  transaction: Transaction,
  organisationId: string,
  { recommendationId, bodyId }: Work,
  personId: string,
): Promise<boolean> {
  const [row] = await transaction
    .select({ id: workEvents.id })
    .from(workEvents)
    .where(
      and(
        eq(workEvents.organisationId, organisationId),
        eq(workEvents.recommendationId, recommendationId),
        eq(workEvents.bodyId, bodyId),
        eq(workEvents.command, 'reportDone'),
        eq(workEvents.by, personId),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Whether the person owns, or has owned, one of the actions that carry this body's work out. */
export async function ownsActionFor(
  transaction: Transaction,
  organisationId: string,
  work: Work,
  personId: string,
): Promise<boolean> {
  const { recommendationId, bodyId } = work;
  const { rows } = await transaction.execute<{ owns: boolean }>(
    sql`select ${hasOwnedAction({ organisationId, recommendationId, bodyId, personId })} as owns`,
  );
  return rows[0]?.owns === true;
}

/** Writes a step of the work with its evidence. */
export async function insertWorkEvent(
  transaction: Transaction,
  organisationId: string,
  { evidence, ...event }: WorkEvent,
): Promise<void> {
  await transaction.insert(workEvents).values({ ...event, organisationId });
  if (evidence.length === 0) return;
  const rows = evidence.map((each) => ({ ...each, organisationId, workEventId: event.id }));
  await transaction.insert(workEventEvidence).values(rows);
}
