import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Acknowledgement } from './document.model.ts';
import { acknowledgements } from './document.table.ts';
import { isConcerned } from './in-force.table.ts';

/** Somebody whom a document concerns, and when they said that they had read the version. */
export interface ConcernedReader {
  readonly personId: string;
  readonly name: string;
  readonly at: Date | null;
}

/** How many a version concerns and how many of them have read it. */
export interface ReadShare {
  readonly concerned: number;
  readonly read: number;
}

const concerned = (organisationId: string, documentId: string, number: number, today: string) => sql`
  select p.id as "personId", p.name, a.at from person p
  join governing_document d on d.organisation_id = p.organisation_id and d.id = ${documentId}
  left join acknowledgement a on a.organisation_id = p.organisation_id and a.document_id = d.id
    and a.number = ${number} and a.person_id = p.id
  where p.organisation_id = ${organisationId} and coalesce(p.ended_on, 'infinity') > ${today}::date
    and exists (select from role_assignment ra where ra.organisation_id = p.organisation_id and ra.person_id = p.id
      and ${isConcerned(today)})`;

/** How many it concerns today, and how many of those have read the version. @param today YYYY-MM-DD */
export async function countReaders(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
  { number, today }: { readonly number: number; readonly today: string },
): Promise<ReadShare> {
  const { rows } = await transaction.execute<ReadShare & Record<string, unknown>>(sql`
    select count(*)::int as concerned, count(c.at)::int as read
    from (${concerned(organisationId, documentId, number, today)}) c`);
  return rows[0] ?? { concerned: 0, read: 0 };
}

/** The first of those whom it concerns today, those who have not read it first, by name. @param today YYYY-MM-DD */
export async function findConcerned(
  transaction: Transaction,
  organisationId: string,
  documentId: string,
  { number, today, most }: { readonly number: number; readonly today: string; readonly most: number },
): Promise<ConcernedReader[]> {
  const { rows } = await transaction.execute<{ personId: string; name: string; at: string | null }>(sql`
    select * from (${concerned(organisationId, documentId, number, today)}) c
    order by c.at is not null, c.name collate "sv-x-icu", c."personId" limit ${most}`);
  return rows.map(({ at, ...row }) => ({ ...row, at: at === null ? null : new Date(at) }));
}

/** Whether it concerns the person, and when they read the version. @param today YYYY-MM-DD */
export async function findOwnReading(
  transaction: Transaction,
  organisationId: string,
  { documentId, number, personId }: Omit<Acknowledgement, 'at'>,
  today: string,
): Promise<{ readonly isConcerned: boolean; readonly at: Date | null }> {
  const { rows } = await transaction.execute<{ isConcerned: boolean; at: string | null }>(sql`
    select exists (select from (${concerned(organisationId, documentId, number, today)}) c where c."personId" = ${personId})
        as "isConcerned",
      (select a.at from acknowledgement a where a.organisation_id = ${organisationId} and a.document_id = ${documentId}
        and a.number = ${number} and a.person_id = ${personId}) as at`);
  const { isConcerned: concerns = false, at = null } = rows[0] ?? {};
  return { isConcerned: concerns, at: at === null ? null : new Date(at) };
}

/** False where they had said so already. */
export async function insertAcknowledgement(
  transaction: Transaction,
  organisationId: string,
  acknowledgement: Acknowledgement,
): Promise<boolean> {
  const rows = await transaction
    .insert(acknowledgements)
    .values({ organisationId, ...acknowledgement })
    .onConflictDoNothing()
    .returning({ personId: acknowledgements.personId });
  return rows.length > 0;
}
