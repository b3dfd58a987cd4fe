import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/**
 * Classes that somebody is to decide or to review: as information owner, or for what has none as director, and to review
 * also as coordinator. One statement.
 */
export function findWaitingClassifications(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part } = question;
  const { personId, directs, leads } = part;
  if (!part.worksHere) return Promise.resolve([]);
  const of = (bodies: readonly string[]) => sql`from classification c
    left join information_asset a on a.organisation_id = c.organisation_id and a.id = c.asset_id
    left join "system" s on s.organisation_id = c.organisation_id and s.id = c.system_id
    join body b on b.organisation_id = c.organisation_id and b.id = coalesce(a.body_id, s.body_id)
    where c.organisation_id = ${organisationId} and c.withdrawn_at is null
      and a.withdrawn_at is null and s.withdrawn_at is null
      and (coalesce(a.owner_person_id, s.owner_person_id) = ${personId}
        or (a.owner_person_id is null and s.owner_person_id is null and b.id = any(${uuids(bodies)})))`;
  const facts = { id: sql`c.id`, what: sql`coalesce(a.name, s.name)`, whose: sql`b.name` };
  return firstOfEach(
    transaction,
    [
      sql`select ${told({ kind: 'classToDecide', ...facts, since: sql`c.assessed_at` })} ${of(directs)} and c.decided_on is null`,
      sql`select ${told({ kind: 'classDue', ...facts, day: sql`c.next_review_on` })} ${of(leads)} and c.decided_on is not null
        and not exists (select from classification later where later.organisation_id = c.organisation_id
          and later.withdrawn_at is null and later.id <> c.id
          and (later.asset_id = c.asset_id or later.system_id = c.system_id)
          and (later.decided_on is null or (later.decided_on, later.assessed_at) > (c.decided_on, c.assessed_at)))`,
    ],
    question,
  );
}
