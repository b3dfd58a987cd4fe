import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { BodyThere } from './indicator-figure.model.ts';

export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** Who can own an indicator: people with a duty here today, and this one; the first 1,000. One statement. */
export async function findOwnerChoices(
  transaction: Transaction,
  organisationId: string,
  { also, today }: { readonly also: string | null; readonly today: string },
): Promise<PersonChoice[]> {
  const { rows } = await transaction.execute<PersonChoice & Record<string, unknown>>(sql`
    select p.id, p.name, p.title from person p
    where p.organisation_id = ${organisationId} and (p.id = ${also}::uuid or (
      coalesce(p.ended_on, 'infinity') > ${today} and p.id in (
        select person_id from role_assignment where organisation_id = ${organisationId}
          and role not in ('electedAuditor', 'auditExpert', 'layAuditor', 'boardMember', 'employee')
          and from_date <= ${today} and coalesce(to_date, 'infinity') >= ${today})))
    order by p.name collate "sv-x-icu", p.id limit 1000`);
  return rows;
}

/** Every body but the council that has not ended, by name; the first 1,000. One statement. @param today YYYY-MM-DD */
export async function findBodiesThere(
  transaction: Transaction,
  organisationId: string,
  today: string,
): Promise<BodyThere[]> {
  const { rows } = await transaction.execute<BodyThere & Record<string, unknown>>(sql`
    select id, name, kind from body where organisation_id = ${organisationId} and kind <> 'council'
      and coalesce(ended_on, 'infinity') > ${today}
    order by kind = 'board', name collate "sv-x-icu", id limit 1000`);
  return rows;
}
