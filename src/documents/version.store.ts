import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { DocumentVersion } from './document.model.ts';
import { documentVersions } from './document.table.ts';

const ofDocument = (organisationId: string, documentId: string) =>
  and(eq(documentVersions.organisationId, organisationId), eq(documentVersions.documentId, documentId));

/** A version without its words, as it is listed. */
export interface ListedVersion extends Omit<DocumentVersion, 'text'> {
  readonly hasText: boolean;
  readonly decidedByName: string | null;
  readonly madeByName: string | null;
}

/** Every version, the newest first, without their words. */
export async function findVersions(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
): Promise<ListedVersion[]> {
  const { rows } = await transaction.execute<ListedVersion & Record<string, unknown>>(sql`
    select v.document_id as "documentId", v.number, v.text is not null as "hasText", v.sha256, v.file_name as "fileName",
      v.media_type as "mediaType", v.bytes::float8 as bytes, v.changes, v.decided_on as "decidedOn",
      v.decided_by_body_id as "decidedByBodyId", v.decided_by_role as "decidedByRole", v.minute_item as "minuteItem",
      v.registry_number as "registryNumber", v.valid_from as "validFrom", v.valid_to as "validTo",
      v.made_by as "madeBy", v.made_at as "madeAt", v.version, b.name as "decidedByName", p.name as "madeByName"
    from document_version v
    left join body b on b.organisation_id = v.organisation_id and b.id = v.decided_by_body_id
    left join person p on p.organisation_id = v.organisation_id and p.id = v.made_by
    where v.organisation_id = ${organisationId} and v.document_id = ${documentId} order by v.number desc limit 500`);
  return rows.map((row) => ({ ...row, madeAt: new Date(row.madeAt) }));
}

/** One version with its words. */
export async function findVersion(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
  number: number,
): Promise<DocumentVersion | undefined> {
  const [row] = await transaction
    .select()
    .from(documentVersions)
    .where(and(ofDocument(organisationId, documentId), eq(documentVersions.number, number)));
  return row && withoutOrganisation(row);
}

/** The draft, where there is one. */
export async function findDraft(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
): Promise<DocumentVersion | undefined> {
  const [row] = await transaction
    .select()
    .from(documentVersions)
    .where(and(ofDocument(organisationId, documentId), isNull(documentVersions.decidedOn)))
    .orderBy(desc(documentVersions.number))
    .limit(1);
  return row && withoutOrganisation(row);
}

/** The latest decided version, in force or to come. */
export async function findLatestDecided(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
): Promise<DocumentVersion | undefined> {
  const [row] = await transaction
    .select()
    .from(documentVersions)
    .where(and(ofDocument(organisationId, documentId), isNotNull(documentVersions.decidedOn)))
    .orderBy(desc(documentVersions.number))
    .limit(1);
  return row && withoutOrganisation(row);
}

const withoutOrganisation = ({
  organisationId: _own,
  ...version
}: DocumentVersion & { readonly organisationId: string }): DocumentVersion => version;

export async function insertVersion(
  transaction: Transaction,
  organisationId: string,
  version: Omit<DocumentVersion, 'version'>,
): Promise<void> {
  await transaction.insert(documentVersions).values({ organisationId, ...version });
}

export async function updateVersion(
  transaction: Transaction,
  organisationId: string,
  { documentId, number }: Pick<DocumentVersion, 'documentId' | 'number'>,
  facts: Partial<Omit<DocumentVersion, 'documentId' | 'number' | 'version'>>,
): Promise<void> {
  await transaction
    .update(documentVersions)
    .set({ ...facts, version: sql`${documentVersions.version} + 1` })
    .where(and(ofDocument(organisationId, documentId), eq(documentVersions.number, number)));
}

export async function deleteVersion(
  transaction: Transaction,
  organisationId: string,
  { documentId, number }: Pick<DocumentVersion, 'documentId' | 'number'>,
): Promise<void> {
  await transaction
    .delete(documentVersions)
    .where(and(ofDocument(organisationId, documentId), eq(documentVersions.number, number)));
}

/** Ends the validity of those before it that would hold longer. @param lastDay YYYY-MM-DD */
export async function endEarlier(
  transaction: Transaction,
  organisationId: string,
  { documentId, number }: Pick<DocumentVersion, 'documentId' | 'number'>,
  lastDay: string,
): Promise<void> {
  await transaction.execute(sql`update document_version set valid_to = ${lastDay}, version = version + 1
    where organisation_id = ${organisationId} and document_id = ${documentId} and number < ${number}
      and decided_on is not null and coalesce(valid_to, 'infinity') > ${lastDay}::date`);
}
