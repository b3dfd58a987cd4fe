import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

export interface PersonChoice {
  readonly id: string;
  readonly name: string;
}

/** Who holds an office at the body, or at an administration or board tied to it, on that day. By name. */
export async function findOfficeHolders(
  transaction: Transaction,
  organisationId: string,
  bodyId: string,
  day: string,
): Promise<PersonChoice[]> {
  const { rows } = await transaction.execute<PersonChoice & Record<string, unknown>>(sql`
    select distinct p.id, p.name from role_assignment held
      join person p on p.organisation_id = held.organisation_id and p.id = held.person_id
    where held.organisation_id = ${organisationId} and held.role not in ('employee', 'boardMember', 'layAuditor')
      and held.from_date <= ${day}::date and (held.to_date is null or held.to_date >= ${day}::date) and p.ended_on is null
      and (held.body_id = ${bodyId} or held.body_id in (
        select administration_id from board_administration where organisation_id = ${organisationId} and board_id = ${bodyId}
        union select board_id from board_administration where organisation_id = ${organisationId} and administration_id = ${bodyId}))
    order by p.name limit 300`);
  return rows;
}
