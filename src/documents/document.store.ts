import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Role } from '../people/role.model.ts';
import type { DocumentKind, DocumentRevision, GoverningDocument, InPyramid } from './document.model.ts';
import {
  documentReaders,
  documentRelations,
  documentRevisions,
  governingDocuments,
} from './document.table.ts';

/** Higher than any pyramid; it ends a circle that was there before the rules. */
const mostLevels = 50;

/** Whom a document concerns. */
export interface Reader {
  readonly bodyId: string | null;
  readonly role: Role | null;
}

/** A document, held against other changes. */
export async function lockDocument(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<GoverningDocument | undefined> {
  const [row] = await transaction
    .select()
    .from(governingDocuments)
    .where(and(eq(governingDocuments.organisationId, organisationId), eq(governingDocuments.id, id)))
    .for('update');
  if (!row) return undefined;
  const { organisationId: _own, words: _words, ...document } = row;
  return document;
}

/** A document and everything above it in the pyramid, from below. */
export async function findAbove(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<(InPyramid & { readonly title: string })[]> {
  const { rows } = await transaction.execute<{
    id: string;
    kind: DocumentKind;
    parentId: string | null;
    title: string;
  }>(sql`
    with recursive above as (
      select d.id, d.kind, d.parent_id, d.title, 1 as level from governing_document d
        where d.organisation_id = ${organisationId} and d.id = ${id}
      union all
      select d.id, d.kind, d.parent_id, d.title, above.level + 1 from above
        join governing_document d on d.organisation_id = ${organisationId} and d.id = above.parent_id
        where above.level < ${mostLevels})
    select id, kind, parent_id as "parentId", title from above order by level`);
  return rows;
}

/** The kinds of the documents that carry out this one. */
export async function findChildKinds(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<DocumentKind[]> {
  const rows = await transaction
    .selectDistinct({ kind: governingDocuments.kind })
    .from(governingDocuments)
    .where(and(eq(governingDocuments.organisationId, organisationId), eq(governingDocuments.parentId, id)));
  return rows.map(({ kind }) => kind);
}

/** Those of the ids that are documents. */
export async function findExisting(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(
    sql`select id from governing_document where organisation_id = ${organisationId} and id = any(${sql.param([...ids])}::uuid[])`,
  );
  return rows.map(({ id }) => id);
}

/** Whether the person can own a document: they work here today, and not for the auditors. @param today YYYY-MM-DD */
export async function canOwn(
  transaction: Transaction,
  organisationId: string,
  personId: string,
  today: string,
): Promise<boolean> {
  const { rows } = await transaction.execute(sql`
    select from person p where p.organisation_id = ${organisationId} and p.id = ${personId}
      and coalesce(p.ended_on, 'infinity') > ${today} and exists (select from role_assignment ra
        where ra.organisation_id = p.organisation_id and ra.person_id = p.id and ${isAtWork(today)})`);
  return rows.length > 0;
}

/** `ra` is a role in force for the municipality, and not for its auditors. @param today YYYY-MM-DD */
export const isAtWork = (today: string) => sql`(ra.role not in ('electedAuditor', 'auditExpert', 'layAuditor')
  and ra.from_date <= ${today}::date and coalesce(ra.to_date, 'infinity') >= ${today}::date)`;

type Facts = Omit<GoverningDocument, 'id' | 'version' | 'withdrawnAt'>;

/** False where the id is taken. */
export async function insertDocument(
  transaction: Transaction,
  organisationId: string,
  document: Facts & { readonly id: string },
): Promise<boolean> {
  const rows = await transaction
    .insert(governingDocuments)
    .values({ organisationId, ...document })
    .onConflictDoNothing()
    .returning({ id: governingDocuments.id });
  return rows.length > 0;
}

export async function updateDocument(
  transaction: Transaction,
  organisationId: string,
  id: string,
  facts: Partial<Facts & Pick<GoverningDocument, 'withdrawnAt'>>,
): Promise<void> {
  await transaction
    .update(governingDocuments)
    .set({ ...facts, version: sql`${governingDocuments.version} + 1` })
    .where(and(eq(governingDocuments.organisationId, organisationId), eq(governingDocuments.id, id)));
}

/** Whom it concerns, in the place of whom it did. */
export async function saveReaders(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
  readers: readonly Reader[],
): Promise<void> {
  await transaction
    .delete(documentReaders)
    .where(
      and(eq(documentReaders.organisationId, organisationId), eq(documentReaders.documentId, documentId)),
    );
  const rows = readers.map(({ bodyId, role }) => ({ organisationId, documentId, bodyId, role }));
  if (rows.length > 0) await transaction.insert(documentReaders).values(rows);
}

export async function findReaders(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
): Promise<(Reader & { readonly bodyName: string | null })[]> {
  const { rows } = await transaction.execute<{
    bodyId: string | null;
    role: Role | null;
    bodyName: string | null;
  }>(sql`
    select r.body_id as "bodyId", r.role, b.name as "bodyName" from document_reader r
    left join body b on b.organisation_id = r.organisation_id and b.id = r.body_id
    where r.organisation_id = ${organisationId} and r.document_id = ${documentId}
    order by b.name collate "sv-x-icu" nulls first, r.role nulls first`);
  return rows;
}

/** The documents that it is read together with, in the place of those that it was. */
export async function saveRelated(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
  relatedIds: readonly string[],
): Promise<void> {
  await transaction.execute(sql`delete from document_relation where organisation_id = ${organisationId}
    and (document_id = ${documentId} or related_id = ${documentId})`);
  const rows = [...new Set(relatedIds)].map((relatedId) => {
    const [lower = '', higher = ''] = [documentId.toLowerCase(), relatedId.toLowerCase()].sort();
    return { organisationId, documentId: lower, relatedId: higher };
  });
  if (rows.length > 0) await transaction.insert(documentRelations).values(rows);
}

export async function findRelatedIds(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ id: string }>(sql`
    select case when document_id = ${documentId} then related_id else document_id end as id from document_relation
    where organisation_id = ${organisationId} and (document_id = ${documentId} or related_id = ${documentId}) order by 1`);
  return rows.map(({ id }) => id);
}

export async function insertRevision(
  transaction: Transaction,
  organisationId: string,
  revision: Omit<DocumentRevision, 'id'>,
): Promise<void> {
  await transaction.insert(documentRevisions).values({ organisationId, ...revision });
}
