import { and, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../database/index.ts';
import { people } from '../people/person.table.ts';
import { reviewRows } from '../reviews/review.table.ts';
import { readingDrafts } from './reading-draft.table.ts';
import type { ListedReading } from './reading-list.model.ts';

const confirmers = alias(people, 'confirmer');

/** Reports of the organisation, the latest handed in first. */
export async function findListedReadings(
  transaction: Transaction,
  organisationId: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ total: number; readings: ListedReading[] }> {
  const [counted] = await transaction
    .select({ total: count() })
    .from(readingDrafts)
    .where(eq(readingDrafts.organisationId, organisationId));
  const readings = await selectListed(transaction, organisationId, undefined, { limit, offset });
  return { total: counted?.total ?? 0, readings };
}

/** One report as the list tells it. */
export async function findListedReading(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ListedReading | undefined> {
  const only = eq(readingDrafts.id, id);
  return (await selectListed(transaction, organisationId, only, { limit: 1, offset: 0 }))[0];
}

async function selectListed(
  transaction: Transaction,
  organisationId: string,
  only: SQL | undefined,
  { limit, offset }: { limit: number; offset: number },
): Promise<ListedReading[]> {
  // Chosen first: what is told of a report is looked up in its reading, which is large, for those of the page alone.
  const page = transaction
    .select({ id: readingDrafts.id })
    .from(readingDrafts)
    .where(and(eq(readingDrafts.organisationId, organisationId), only))
    .orderBy(desc(readingDrafts.receivedAt), readingDrafts.id)
    .limit(limit)
    .offset(offset)
    .as('page');
  const drafts = await transaction
    .select({
      id: readingDrafts.id,
      fileName: readingDrafts.fileName,
      state: readingDrafts.state,
      isUnreadable: sql<boolean>`coalesce(
        jsonb_array_length(${readingDrafts.reading}->'documents') = 0
          and jsonb_path_exists(${readingDrafts.reading}, '$.issues[*] ? (@.severity == "error")'), false)`,
      receivedAt: readingDrafts.receivedAt,
      receivedBy: people.name,
      confirmedAt: readingDrafts.confirmedAt,
      confirmedBy: confirmers.name,
      recommendations: sql<number | null>`(${readingDrafts.reading}->'found'->>'recommendations')::int`,
    })
    .from(readingDrafts)
    .innerJoin(page, eq(page.id, readingDrafts.id))
    .leftJoin(
      people,
      and(eq(people.organisationId, readingDrafts.organisationId), eq(people.id, readingDrafts.receivedBy)),
    )
    .leftJoin(
      confirmers,
      and(
        eq(confirmers.organisationId, readingDrafts.organisationId),
        eq(confirmers.id, readingDrafts.confirmedBy),
      ),
    )
    .where(eq(readingDrafts.organisationId, organisationId))
    .orderBy(desc(readingDrafts.receivedAt), readingDrafts.id);
  const counts = await countChecked(
    transaction,
    organisationId,
    drafts.map(({ id }) => id),
  );
  return drafts.map((draft) => ({ ...draft, ...(counts.get(draft.id) ?? { rows: 0, checked: 0 }) }));
}

async function countChecked(transaction: Transaction, organisationId: string, draftIds: string[]) {
  if (draftIds.length === 0) return new Map<string, Pick<ListedReading, 'rows' | 'checked'>>();
  const counted = await transaction
    .select({ draftId: reviewRows.draftId, rows: count(), checked: count(reviewRows.checkedAt) })
    .from(reviewRows)
    .where(
      and(
        eq(reviewRows.organisationId, organisationId),
        inArray(reviewRows.draftId, draftIds),
        reviewRows.included,
      ),
    )
    .groupBy(reviewRows.draftId);
  return new Map(counted.map(({ draftId, rows, checked }) => [draftId, { rows, checked }]));
}
