import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/**
 * How many assets, and how many systems, of the bodies whose register somebody keeps have no owner or class, or a class that is due
 * for review: a line for each list, which shows the same. One statement.
 */
export function findWaitingAssets(transaction: Transaction, question: Question): Promise<Waiting[]> {
  if (question.part.leads.length === 0) return Promise.resolve([]);
  const counts = [
    gapsIn('assetGaps', sql`information_asset`, sql`asset_id`, question),
    gapsIn('systemGaps', sql`"system"`, sql`system_id`, question),
  ];
  return firstOfEach(transaction, counts, question);
}

function gapsIn(
  kind: 'assetGaps' | 'systemGaps',
  table: SQL,
  about: SQL,
  { organisationId, part, today }: Question,
): SQL {
  return sql`select * from (select ${told({ kind, id: sql`gen_random_uuid()`, count: sql`count(*)` })}
    from ${table} a
      left join person p on p.organisation_id = a.organisation_id and p.id = a.owner_person_id
      left join lateral (select c.next_review_on from classification c
        where c.organisation_id = a.organisation_id and c.${about} = a.id and c.decided_on is not null
          and c.withdrawn_at is null
        order by c.decided_on desc, c.assessed_at desc limit 1) l on true
    where a.organisation_id = ${organisationId} and a.withdrawn_at is null and a.body_id = any(${uuids(part.leads)})
      and (p.id is null or p.ended_on <= ${today}::date or l.next_review_on <= ${today}::date
        or not exists (select from classification c where c.organisation_id = a.organisation_id and c.${about} = a.id
          and c.decided_on is not null and c.withdrawn_at is null))) one where count > 0`;
}
