import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { DocumentKind, DocumentRevision, GoverningDocument } from './document.model.ts';

/** A document with the names that stand beside it. */
export interface DocumentFacts extends GoverningDocument {
  readonly bodyName: string | null;
  readonly ownerName: string | null;
}

export async function findFacts(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<DocumentFacts | undefined> {
  const { rows } = await transaction.execute<DocumentFacts & Record<string, unknown>>(sql`
    select d.id, d.kind, d.title, d.parent_id as "parentId", d.body_id as "bodyId", d.owner_role as "ownerRole",
      d.owner_person_id as "ownerPersonId", d.revised_by as "revisedBy", d.followed_up_by as "followedUpBy",
      d.rhythm_months as "rhythmMonths", d.next_revision_on as "nextRevisionOn",
      d.wants_acknowledgement as "wantsAcknowledgement", d.withdrawn_at as "withdrawnAt", d.version,
      b.name as "bodyName", p.name as "ownerName"
    from governing_document d
    left join body b on b.organisation_id = d.organisation_id and b.id = d.body_id
    left join person p on p.organisation_id = d.organisation_id and p.id = d.owner_person_id
    where d.organisation_id = ${organisationId} and d.id = ${id}`);
  const [row] = rows;
  return row && { ...row, withdrawnAt: row.withdrawnAt === null ? null : new Date(row.withdrawnAt) };
}

/** Another document that this one stands beside or above. */
export interface LinkedDocument {
  readonly id: string;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly bodyName: string | null;
  readonly isWithdrawn: boolean;
  readonly as: 'child' | 'related';
}

/** What carries it out, and what it is read together with; the first 300. One statement. */
export async function findLinked(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<LinkedDocument[]> {
  const { rows } = await transaction.execute<LinkedDocument & Record<string, unknown>>(sql`
    select d.id, d.kind, d.title, b.name as "bodyName", d.withdrawn_at is not null as "isWithdrawn", linked.as
    from (select id, 'child' as as from governing_document where organisation_id = ${organisationId} and parent_id = ${id}
      union all
      select case when document_id = ${id} then related_id else document_id end, 'related' from document_relation
        where organisation_id = ${organisationId} and (document_id = ${id} or related_id = ${id})) linked
    join governing_document d on d.organisation_id = ${organisationId} and d.id = linked.id
    left join body b on b.organisation_id = d.organisation_id and b.id = d.body_id
    order by linked.as, array_position(array['policy', 'guideline', 'rules', 'routine'], d.kind),
      d.title collate "sv-x-icu", d.id limit 300`);
  return rows;
}

export interface RevisionShown extends Omit<DocumentRevision, 'documentId' | 'by'> {
  readonly byName: string | null;
}

/** Every time that it was revised, the latest first; the first 100. */
export async function findRevisions(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<RevisionShown[]> {
  const { rows } = await transaction.execute<RevisionShown & Record<string, unknown>>(sql`
    select r.id, r.on_day as "onDay", r.outcome, r.note, r.next_on as "nextOn", r.at, p.name as "byName"
    from document_revision r left join person p on p.organisation_id = r.organisation_id and p.id = r.by_person
    where r.organisation_id = ${organisationId} and r.document_id = ${id} order by r.on_day desc, r.at desc limit 100`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
