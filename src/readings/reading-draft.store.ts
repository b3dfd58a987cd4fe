import { and, count, desc, eq, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { documentVersions } from '../documents/document.table.ts';
import { evidenceVersions } from '../evidence/evidence.table.ts';
import type { Reading } from '../reading/reading.model.ts';
import { guidelineVersions } from '../requirements/requirement.table.ts';
import type { DraftState, ReadingDraft } from './reading-draft.model.ts';
import { readingDrafts } from './reading-draft.table.ts';

type Row = typeof readingDrafts.$inferSelect;

function draftOf(row: Row): ReadingDraft {
  const { organisationId: _, pagesDone, pagesTotal, ...rest } = row;
  return { ...rest, progress: { done: pagesDone, total: pagesTotal } };
}

const isDraft = (organisationId: string, id: string) =>
  and(eq(readingDrafts.organisationId, organisationId), eq(readingDrafts.id, id));

const isOfFile = (organisationId: string, sha256: string) =>
  and(eq(readingDrafts.organisationId, organisationId), eq(readingDrafts.sha256, sha256));

/** Keeps other transactions from receiving or removing the same file until this one ends. */
export async function holdFile(
  transaction: Transaction,
  organisationId: string,
  sha256: string,
): Promise<void> {
  const name = `file ${organisationId} ${sha256}`;
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
}

export async function insertDraft(
  transaction: Transaction,
  organisationId: string,
  draft: ReadingDraft,
): Promise<void> {
  const { progress, ...rest } = draft;
  await transaction
    .insert(readingDrafts)
    .values({ organisationId, ...rest, pagesDone: progress.done, pagesTotal: progress.total });
}

export async function findDraft(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ReadingDraft | undefined> {
  const [row] = await transaction.select().from(readingDrafts).where(isDraft(organisationId, id));
  return row && draftOf(row);
}

/** The draft, held against other changes until the transaction ends. */
export async function lockDraft(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<ReadingDraft | undefined> {
  const [row] = await transaction
    .select()
    .from(readingDrafts)
    .where(isDraft(organisationId, id))
    .for('update');
  return row && draftOf(row);
}

/** What PostgreSQL's jsonb cannot hold (NUL, halves of characters) is dropped from the texts. */
function storable(reading: Reading): Reading {
  const clean = (_key: string, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value;
  return JSON.parse(JSON.stringify(reading, clean));
}

/** The state of a draft, held against other changes until the transaction ends. Without its reading, which is large. */
export async function holdDraftForReview(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<DraftState | undefined> {
  const [row] = await transaction
    .select({ state: readingDrafts.state })
    .from(readingDrafts)
    .where(isDraft(organisationId, id))
    .for('update');
  return row?.state;
}

/** Notes who put it into the register and when, or that it was taken out again. */
export async function saveConfirmation(
  transaction: Transaction,
  organisationId: string,
  id: string,
  confirmation: { readonly by: string; readonly at: Date } | null,
): Promise<void> {
  await transaction
    .update(readingDrafts)
    .set({
      state: confirmation ? 'confirmed' : 'read',
      confirmedBy: confirmation?.by ?? null,
      confirmedAt: confirmation?.at ?? null,
    })
    .where(isDraft(organisationId, id));
}

export async function saveState(
  transaction: Transaction,
  organisationId: string,
  id: string,
  state: DraftState,
  reading: Reading | null = null,
): Promise<void> {
  const result = reading && storable(reading);
  await transaction.update(readingDrafts).set({ state, reading: result }).where(isDraft(organisationId, id));
}

/** Notes how far the reading has come; false where the draft is no longer being read. */
export async function saveProgress(
  transaction: Transaction,
  organisationId: string,
  id: string,
  { done, total }: ReadingDraft['progress'],
): Promise<boolean> {
  const { rowCount } = await transaction
    .update(readingDrafts)
    .set({ pagesDone: done, pagesTotal: total })
    .where(and(isDraft(organisationId, id), eq(readingDrafts.state, 'reading')));
  return rowCount === 1;
}

export async function deleteDraft(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<void> {
  await transaction.delete(readingDrafts).where(isDraft(organisationId, id));
}

/** The latest draft of this content that was read, or will be. */
export async function findDraftOfFile(
  transaction: Transaction,
  organisationId: string,
  sha256: string,
): Promise<ReadingDraft | undefined> {
  const [row] = await transaction
    .select()
    .from(readingDrafts)
    .where(and(isOfFile(organisationId, sha256), notInArray(readingDrafts.state, ['failed', 'cancelled'])))
    .orderBy(desc(readingDrafts.receivedAt))
    .limit(1);
  return row && draftOf(row);
}

/** How many drafts, pieces of evidence and versions of documents and guidelines hold this content. */
export async function countOfFile(
  transaction: Transaction,
  organisationId: string,
  sha256: string,
): Promise<number> {
  const [row] = await transaction
    .select({ drafts: count() })
    .from(readingDrafts)
    .where(isOfFile(organisationId, sha256));
  // The same file may have been added as evidence, or be a governing document: it lies once in the store.
  const ofContent = and(
    eq(evidenceVersions.organisationId, organisationId),
    eq(evidenceVersions.sha256, sha256),
  );
  const [other] = await transaction.select({ versions: count() }).from(evidenceVersions).where(ofContent);
  const ofDocument = and(
    eq(documentVersions.organisationId, organisationId),
    eq(documentVersions.sha256, sha256),
  );
  const [document] = await transaction.select({ versions: count() }).from(documentVersions).where(ofDocument);
  const ofGuideline = and(
    eq(guidelineVersions.organisationId, organisationId),
    eq(guidelineVersions.sha256, sha256),
  );
  const [guideline] = await transaction
    .select({ versions: count() })
    .from(guidelineVersions)
    .where(ofGuideline);
  return (row?.drafts ?? 0) + (other?.versions ?? 0) + (document?.versions ?? 0) + (guideline?.versions ?? 0);
}
