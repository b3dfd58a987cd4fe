import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { isConcerned, versionInForce } from '../documents/in-force.table.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/**
 * Governing documents that somebody is to revise: their own, and those overdue of the bodies that they lead, or of the
 * whole municipality where they keep those, whoever owns them; and what they are asked to read. One statement.
 */
export function findWaitingDocuments(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today } = question;
  const { personId, leads, keepsAll, keepsSecurity } = part;
  if (!part.worksHere) return Promise.resolve([]);
  const document = { id: sql`d.id`, what: sql`d.title`, whose: sql`b.name` };
  const from = sql`from governing_document d
    left join body b on b.organisation_id = d.organisation_id and b.id = d.body_id
    where d.organisation_id = ${organisationId} and d.withdrawn_at is null`;
  const kept = sql`(d.body_id = any(${uuids(leads)}) or (d.body_id is null and ${keepsAll || keepsSecurity}))`;
  return firstOfEach(
    transaction,
    [
      sql`select ${told({ kind: 'ownRevision', ...document, day: sql`d.next_revision_on` })} ${from}
        and d.owner_person_id = ${personId} and d.next_revision_on is not null`,
      sql`select ${told({ kind: 'bodyRevision', ...document, day: sql`d.next_revision_on` })} ${from}
        and d.owner_person_id is distinct from ${personId}::uuid and d.next_revision_on < ${today}::date and ${kept}`,
      sql`select ${told({ kind: 'readDocument', ...document, since: sql`v.valid_from` })}
        from governing_document d
        left join body b on b.organisation_id = d.organisation_id and b.id = d.body_id
        cross join lateral (${versionInForce(today)}) v
        where d.organisation_id = ${organisationId} and d.withdrawn_at is null and d.wants_acknowledgement
          and exists (select from role_assignment ra where ra.organisation_id = d.organisation_id
            and ra.person_id = ${personId} and ${isConcerned(today)})
          and not exists (select from acknowledgement a where a.organisation_id = d.organisation_id
            and a.document_id = d.id and a.number = v.number and a.person_id = ${personId})`,
    ],
    question,
  );
}
