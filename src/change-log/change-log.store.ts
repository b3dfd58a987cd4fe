import { and, count, desc, eq, gt, inArray } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Author, Change, LoggedChange } from './change-log.model.ts';
import { changeLog } from './change-log.table.ts';

/** Writes changes in the same transaction as the changes themselves: either all are kept or none. */
export async function recordChanges(
  transaction: Transaction,
  author: Author,
  changes: readonly Change[],
): Promise<void> {
  await recordEverybodys(
    transaction,
    changes.map((change) => ({ ...author, ...change })),
  );
}

/** The same of what several people have done, in its order. */
export async function recordEverybodys(
  transaction: Transaction,
  changes: readonly (Author & Change)[],
): Promise<void> {
  if (changes.length > 0) await transaction.insert(changeLog).values([...changes]);
}

/** What has happened to one thing, newest first. */
export async function findChanges(
  transaction: Transaction,
  organisationId: string,
  { noun, nounId }: Pick<Change, 'noun' | 'nounId'>,
  limit = 500,
): Promise<LoggedChange[]> {
  const ofNoun = and(
    eq(changeLog.organisationId, organisationId),
    eq(changeLog.noun, noun),
    eq(changeLog.nounId, nounId),
  );
  return transaction
    .select({
      id: changeLog.id,
      at: changeLog.at,
      actor: changeLog.actor,
      personId: changeLog.personId,
      verb: changeLog.verb,
      before: changeLog.before,
      after: changeLog.after,
    })
    .from(changeLog)
    .where(ofNoun)
    .orderBy(desc(changeLog.id))
    .limit(limit);
}

/**
 * How many changes have been written of any of these things since an entry was. Counted in the order of writing: the
 * clocks of several servers need not agree.
 */
export async function countChangesSince(
  transaction: Transaction,
  organisationId: string,
  nounIds: readonly string[],
  { id }: Pick<LoggedChange, 'id'>,
): Promise<number> {
  if (nounIds.length === 0) return 0;
  const [row] = await transaction
    .select({ changes: count() })
    .from(changeLog)
    .where(
      and(
        eq(changeLog.organisationId, organisationId),
        inArray(changeLog.nounId, [...nounIds]),
        gt(changeLog.id, id),
      ),
    );
  return row?.changes ?? 0;
}
