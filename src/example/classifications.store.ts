import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** An asset or a system of the example, by its name. */
export interface ExampleSubject {
  readonly noun: 'asset' | 'system';
  readonly id: string;
  readonly name: string;
  readonly bodyId: string;
  readonly ownerPersonId: string | null;
}

export async function findExampleSubjects(
  transaction: Transaction,
  organisationId: string,
): Promise<ExampleSubject[]> {
  const { rows } = await transaction.execute<ExampleSubject & Record<string, unknown>>(sql`
    select 'asset' as noun, id, name, body_id as "bodyId", owner_person_id as "ownerPersonId" from information_asset
      where organisation_id = ${organisationId}
    union all select 'system', id, name, body_id, owner_person_id from "system"
      where organisation_id = ${organisationId} order by 1, 3`);
  return rows;
}
