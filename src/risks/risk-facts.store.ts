import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

export interface PersonChoice {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** Who can own information of these bodies: people with a duty in one of them today, and these others. The first 500. */
export async function findOwnerChoices(
  transaction: Transaction,
  organisationId: string,
  { bodyIds, also, today }: { bodyIds: readonly string[]; also: readonly string[]; today: string },
): Promise<PersonChoice[]> {
  const { rows } = await transaction.execute<PersonChoice & Record<string, unknown>>(sql`
    select p.id, p.name, p.title from person p
    where p.organisation_id = ${organisationId} and (p.id = any(${uuids(also)}) or (
      coalesce(p.ended_on, 'infinity') > ${today} and p.id in (
        select person_id from role_assignment where organisation_id = ${organisationId}
          and body_id = any(${uuids(bodyIds)}) and role not in ('layAuditor', 'boardMember', 'employee')
          and from_date <= ${today} and coalesce(to_date, 'infinity') >= ${today})))
    order by p.name collate "sv-x-icu", p.id limit 500`);
  return rows;
}
