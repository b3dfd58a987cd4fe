import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { isAtWork } from './document.store.ts';

export interface OwnerChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** Who can own a document: people who work here today, and this one. @param today YYYY-MM-DD */
export async function findOwnerChoices(
  transaction: Transaction,
  organisationId: string,
  also: string | null,
  today: string,
): Promise<OwnerChoice[]> {
  const { rows } = await transaction.execute<OwnerChoice & Record<string, unknown>>(sql`
    select p.id, p.name, p.title from person p
    where p.organisation_id = ${organisationId} and (p.id = ${also}::uuid or (
      coalesce(p.ended_on, 'infinity') > ${today}::date and exists (select from role_assignment ra
        where ra.organisation_id = p.organisation_id and ra.person_id = p.id and ${isAtWork(today)}
          and ra.role <> 'boardMember')))
    order by p.id = ${also}::uuid desc nulls last, p.name collate "sv-x-icu", p.id limit 1000`);
  return rows;
}
