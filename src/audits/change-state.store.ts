import { and, eq, sql } from 'drizzle-orm';
import { changeLog } from '../change-log/change-log.table.ts';
import type { Transaction } from '../database/index.ts';
import type { Addressee } from './recommendation.model.ts';

/** Whether the person has ever reported this body's work as done: the change log remembers when roles have changed. */
export async function hasReportedDone(
  transaction: Transaction,
  organisationId: string,
  { recommendationId, bodyId }: Pick<Addressee, 'recommendationId' | 'bodyId'>,
  personId: string,
): Promise<boolean> {
  const [row] = await transaction
    .select({ id: changeLog.id })
    .from(changeLog)
    .where(
      and(
        eq(changeLog.organisationId, organisationId),
        eq(changeLog.noun, 'recommendation'),
        eq(changeLog.nounId, recommendationId),
        eq(changeLog.verb, 'reportDone'),
        eq(changeLog.personId, personId),
        sql`${changeLog.after} ->> 'bodyId' = ${bodyId}`,
      ),
    )
    .limit(1);
  return row !== undefined;
}
