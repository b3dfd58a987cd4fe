import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Review, ReviewAudit, ReviewDocument, ReviewRow } from './review.model.ts';
import { reviewAudits, reviewDocuments, reviewRows } from './review.table.ts';

type Draft = { readonly organisationId: string; readonly draftId: string };
type PartTable = typeof reviewDocuments | typeof reviewAudits | typeof reviewRows;

const ofDraft = (table: PartTable, { organisationId, draftId }: Draft) =>
  and(eq(table.organisationId, organisationId), eq(table.draftId, draftId));

/** Keeps a review as it begins. */
export async function insertReview(
  transaction: Transaction,
  organisationId: string,
  review: Review,
): Promise<void> {
  const own = { organisationId, draftId: review.draftId };
  await transaction.insert(reviewDocuments).values(review.documents.map((each) => ({ ...each, ...own })));
  await transaction.insert(reviewAudits).values(
    review.audits.map((each) => ({
      ...each,
      ...own,
      readBodies: [...each.readBodies],
      bodyIds: [...each.bodyIds],
    })),
  );
  const rows = review.rows.map((each) => ({
    ...each,
    ...own,
    readAddressees: [...each.readAddressees],
    bodyIds: [...each.bodyIds],
  }));
  for (let start = 0; start < rows.length; start += 1_000) {
    await transaction.insert(reviewRows).values(rows.slice(start, start + 1_000));
  }
}

/** The whole review of a draft; undefined where none has begun. Three queries. */
export async function findReviewParts(transaction: Transaction, draft: Draft): Promise<Review | undefined> {
  const documents = await transaction
    .select()
    .from(reviewDocuments)
    .where(ofDraft(reviewDocuments, draft))
    .orderBy(asc(reviewDocuments.key));
  if (documents.length === 0) return undefined;
  const audits = await transaction
    .select()
    .from(reviewAudits)
    .where(ofDraft(reviewAudits, draft))
    .orderBy(asc(reviewAudits.position));
  const rows = await transaction
    .select({ row: reviewRows })
    .from(reviewRows)
    .innerJoin(
      reviewAudits,
      and(
        eq(reviewAudits.organisationId, reviewRows.organisationId),
        eq(reviewAudits.draftId, reviewRows.draftId),
        eq(reviewAudits.key, reviewRows.auditKey),
      ),
    )
    .where(ofDraft(reviewRows, draft))
    .orderBy(asc(reviewAudits.position), asc(reviewRows.position));
  return { draftId: draft.draftId, documents, audits, rows: rows.map(({ row }) => row) };
}

/** One row, held against other changes until the transaction ends. */
export async function lockReviewRow(
  transaction: Transaction,
  draft: Draft,
  key: string,
): Promise<ReviewRow | undefined> {
  const [row] = await transaction
    .select()
    .from(reviewRows)
    .where(and(ofDraft(reviewRows, draft), eq(reviewRows.key, key)))
    .for('update');
  return row;
}

export async function lockReviewAudit(
  transaction: Transaction,
  draft: Draft,
  key: string,
): Promise<ReviewAudit | undefined> {
  const [audit] = await transaction
    .select()
    .from(reviewAudits)
    .where(and(ofDraft(reviewAudits, draft), eq(reviewAudits.key, key)))
    .for('update');
  return audit;
}

export async function lockReviewDocument(
  transaction: Transaction,
  draft: Draft,
  key: string,
): Promise<ReviewDocument | undefined> {
  const [document] = await transaction
    .select()
    .from(reviewDocuments)
    .where(and(ofDraft(reviewDocuments, draft), eq(reviewDocuments.key, key)))
    .for('update');
  return document;
}

/** Who changed it and when; the version grows by one. */
export interface Touch {
  readonly changedBy: string;
  readonly changedAt: Date;
}

type Settable<Part> = {
  -readonly [Key in keyof Part]?: Part[Key] extends readonly (infer Each)[] ? Each[] : Part[Key];
};

export async function saveReviewRow(
  transaction: Transaction,
  draft: Draft,
  key: string,
  changes: Settable<ReviewRow>,
  touch: Touch,
): Promise<void> {
  await transaction
    .update(reviewRows)
    .set({ ...changes, ...touch, version: sql`${reviewRows.version} + 1` })
    .where(and(ofDraft(reviewRows, draft), eq(reviewRows.key, key)));
}

export async function saveReviewAudit(
  transaction: Transaction,
  draft: Draft,
  key: string,
  changes: Settable<ReviewAudit>,
  touch: Touch,
): Promise<void> {
  await transaction
    .update(reviewAudits)
    .set({ ...changes, ...touch, version: sql`${reviewAudits.version} + 1` })
    .where(and(ofDraft(reviewAudits, draft), eq(reviewAudits.key, key)));
}

export async function saveReviewDocument(
  transaction: Transaction,
  draft: Draft,
  key: string,
  changes: Settable<ReviewDocument>,
  touch: Touch,
): Promise<void> {
  await transaction
    .update(reviewDocuments)
    .set({ ...changes, ...touch, version: sql`${reviewDocuments.version} + 1` })
    .where(and(ofDraft(reviewDocuments, draft), eq(reviewDocuments.key, key)));
}

/** Marks rows as checked, all at once. */
export async function checkReviewRows(
  transaction: Transaction,
  draft: Draft,
  keys: readonly string[],
  touch: Touch,
): Promise<void> {
  if (keys.length === 0) return;
  await transaction
    .update(reviewRows)
    .set({
      ...touch,
      checkedBy: touch.changedBy,
      checkedAt: touch.changedAt,
      version: sql`${reviewRows.version} + 1`,
    })
    .where(and(ofDraft(reviewRows, draft), inArray(reviewRows.key, [...keys])));
}

/**
 * Adds a body to the rows of some audits that name it in these words, and are unchecked or have no body at all, in one
 * statement. Gives their keys.
 */
export async function addBodyByName(
  transaction: Transaction,
  draft: Draft,
  {
    name,
    bodyId,
    auditKeys,
  }: { readonly name: string; readonly bodyId: string; readonly auditKeys: readonly string[] },
  touch: Touch,
): Promise<string[]> {
  const changed = await transaction
    .update(reviewRows)
    .set({
      ...touch,
      bodyIds: sql`array_append(${reviewRows.bodyIds}, ${bodyId}::uuid)`,
      version: sql`${reviewRows.version} + 1`,
    })
    .where(
      and(
        ofDraft(reviewRows, draft),
        inArray(reviewRows.auditKey, [...auditKeys]),
        or(isNull(reviewRows.checkedAt), eq(reviewRows.bodyIds, [])),
        sql`${name} = any(${reviewRows.readAddressees})`,
        sql`not ${bodyId}::uuid = any(${reviewRows.bodyIds})`,
      ),
    )
    .returning({ key: reviewRows.key });
  return changed.map(({ key }) => key);
}

/** Notes which recommendation of the register each row became, in one statement. */
export async function saveEnteredRows(
  transaction: Transaction,
  draft: Draft,
  entered: readonly { readonly key: string; readonly recommendationId: string }[],
): Promise<void> {
  const list = (items: string[]) => sql.param(`{${items.join(',')}}`);
  const keys = list(entered.map(({ key }) => key));
  const ids = list(entered.map(({ recommendationId }) => recommendationId));
  await transaction
    .update(reviewRows)
    .set({ recommendationId: sql`entered.id` })
    .from(sql`unnest(${keys}::text[], ${ids}::uuid[]) as entered(key, id)`)
    .where(and(ofDraft(reviewRows, draft), eq(reviewRows.key, sql`entered.key`)));
}

/** Puts rows in one audit, at these positions, in one statement. */
export async function joinReviewRows(
  transaction: Transaction,
  draft: Draft,
  {
    auditKey,
    rows,
  }: {
    readonly auditKey: string;
    readonly rows: readonly { readonly key: string; readonly position: number }[];
  },
  touch: Touch,
): Promise<void> {
  const keys = sql.param(`{${rows.map(({ key }) => key).join(',')}}`);
  const positions = sql.param(`{${rows.map(({ position }) => position).join(',')}}`);
  await transaction
    .update(reviewRows)
    .set({ ...touch, auditKey, position: sql`joined.position`, version: sql`${reviewRows.version} + 1` })
    .from(sql`unnest(${keys}::text[], ${positions}::int[]) as joined(key, position)`)
    .where(and(ofDraft(reviewRows, draft), eq(reviewRows.key, sql`joined.key`)));
}
