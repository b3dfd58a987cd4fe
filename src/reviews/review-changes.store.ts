import { and, eq, gt, ne } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { people } from '../people/person.table.ts';
import { reviewRows } from './review.table.ts';

/** A row that somebody has changed. */
export interface ChangedRow {
  readonly key: string;
  readonly version: number;
  /** Name of who did; null where the person is no longer there. */
  readonly by: string | null;
  readonly at: Date;
}

/** Rows of a draft that others than this person have changed after a moment. One query. */
export async function findRowsChangedByOthers(
  transaction: Transaction,
  { organisationId, draftId }: { readonly organisationId: string; readonly draftId: string },
  { personId, since }: { personId: string; since: Date },
): Promise<ChangedRow[]> {
  const rows = await transaction
    .select({
      key: reviewRows.key,
      version: reviewRows.version,
      by: people.name,
      at: reviewRows.changedAt,
    })
    .from(reviewRows)
    .leftJoin(
      people,
      and(eq(people.organisationId, reviewRows.organisationId), eq(people.id, reviewRows.changedBy)),
    )
    .where(
      and(
        eq(reviewRows.organisationId, organisationId),
        eq(reviewRows.draftId, draftId),
        ne(reviewRows.changedBy, personId),
        gt(reviewRows.changedAt, since),
      ),
    )
    .orderBy(reviewRows.changedAt);
  return rows.flatMap(({ at, ...row }) => (at ? [{ ...row, at }] : []));
}
