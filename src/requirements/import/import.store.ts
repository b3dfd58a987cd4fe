import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { GuidelineReading } from '../requirement.model.ts';
import { guidelines, guidelineVersions } from '../requirement.table.ts';
import type { ImportedDraft } from './guideline-import.model.ts';

/** A draft that was made from a file; undefined where there is none, or it has none. */
export async function findImportedDraft(
  transaction: Transaction,
  organisationId: string,
  guidelineId: string,
  { lock = false } = {},
): Promise<ImportedDraft | undefined> {
  const { rows } = await transaction.execute<ImportedDraft & Record<string, unknown>>(sql`
    select v.guideline_id as "guidelineId", v.number, g.title, v.file_name as "fileName", v.sha256, v.reading,
      v.reading_fault as "readingFault",
      (select f.number from guideline_version f where f.organisation_id = v.organisation_id
        and f.guideline_id = v.guideline_id and f.state = 'inForce') as "inForce"
    from guideline_version v
    join guideline g on g.organisation_id = v.organisation_id and g.id = v.guideline_id and g.withdrawn_at is null
    where v.organisation_id = ${organisationId} and v.guideline_id = ${guidelineId} and v.state = 'draft'
      and v.reading is not null and v.sha256 is not null ${lock ? sql`for update of v` : sql``}`);
  return rows[0];
}

/** Notes how far the reading of a draft's file has come. It leaves the draft's version alone: no person changed it. */
export async function saveReadingState(
  transaction: Transaction,
  organisationId: string,
  { guidelineId, number }: Pick<ImportedDraft, 'guidelineId' | 'number'>,
  reading: GuidelineReading,
  readingFault: string | null = null,
): Promise<void> {
  await transaction
    .update(guidelineVersions)
    .set({ reading, readingFault })
    .where(
      and(
        eq(guidelineVersions.organisationId, organisationId),
        eq(guidelineVersions.guidelineId, guidelineId),
        eq(guidelineVersions.number, number),
      ),
    );
}

/** Titles of guidelines that have not been withdrawn, one left aside. */
export async function findTitles(
  transaction: Transaction,
  organisationId: string,
  but: string | null = null,
): Promise<Set<string>> {
  const rows = await transaction
    .select({ id: guidelines.id, title: guidelines.title })
    .from(guidelines)
    .where(and(eq(guidelines.organisationId, organisationId), sql`${guidelines.withdrawnAt} is null`));
  return new Set(rows.filter(({ id }) => id !== but).map(({ title }) => title));
}
