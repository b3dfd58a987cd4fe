import { createHash, randomUUID } from 'node:crypto';
import { eq, inArray, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { signInRateLimits as counts } from './sign-in.table.ts';

interface Limit {
  readonly of: string;
  readonly most: number;
  readonly within: number;
}

/** Neither e-mails nor addresses are kept, only what shows that it is the same one again. */
const keyOf = ({ of }: Limit) => createHash('sha256').update(of).digest('base64url');

/** Longer than any limit's time: what is older counts for nothing. */
const oneDay = 24 * 60 * 60_000;

/**
 * Counts one attempt for each limit, up to the first that is exceeded, and tells how many there have been: what one
 * limit refuses never uses up those after it. Rows are counted and locked one after
 * the other, always in the order given, so attempts made at the same time are all counted and never wait in a ring.
 * @param now milliseconds since 1970
 */
export async function countAttempt<L extends Limit>(
  transaction: Transaction,
  limits: readonly L[],
  now: number,
): Promise<(L & { count: number; since: number })[]> {
  const counted: (L & { count: number; since: number })[] = [];
  for (const limit of limits) {
    const isOver = sql`${counts.lastRequest} <= ${now - limit.within}`;
    const [row] = await transaction
      .insert(counts)
      .values({ id: randomUUID(), key: keyOf(limit), count: 1, lastRequest: now })
      .onConflictDoUpdate({
        target: counts.key,
        set: {
          count: sql`case when ${isOver} then 1 else ${counts.count} + 1 end`,
          lastRequest: sql`case when ${isOver} then ${now} else ${counts.lastRequest} end`,
        },
      })
      .returning({ count: counts.count, since: counts.lastRequest });
    if (row) counted.push({ ...limit, ...row });
    if (row && row.count > limit.most) break;
  }
  return counted;
}

/** Takes an attempt that succeeded off again, and clears away what counts no more. */
export async function forgetAttempt(
  transaction: Transaction,
  limits: readonly Limit[],
  now: number,
): Promise<void> {
  for (const limit of limits) {
    await transaction
      .update(counts)
      .set({ count: sql`greatest(${counts.count} - 1, 0)` })
      .where(eq(counts.key, keyOf(limit)));
  }
  const old = transaction
    .select({ id: counts.id })
    .from(counts)
    .where(lt(counts.lastRequest, now - oneDay))
    .for('update', { skipLocked: true });
  await transaction.delete(counts).where(inArray(counts.id, old));
}
