import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { audits } from '../audit.table.ts';
import { recommendations } from '../recommendations/recommendation.table.ts';

const tables = { audit: audits, recommendation: recommendations };

/**
 * Which of the ids that a program has chosen are taken. One transaction at a time asks, until it ends: the same
 * request sent twice at once is so taken once.
 */
export async function findTakenIds(
  transaction: Transaction,
  organisationId: string,
  kind: keyof typeof tables,
  ids: readonly string[],
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const name = `new ids ${organisationId}`;
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
  const table = tables[kind];
  const rows = await transaction
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.organisationId, organisationId), inArray(table.id, [...ids])));
  return new Set(rows.map(({ id }) => id));
}
