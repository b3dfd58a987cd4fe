import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { NamedPerson } from './named-person.model.ts';

/** The people whose names stand in a text, with their titles. One statement, however many people there are. */
export async function findNamedPeople(
  transaction: Transaction,
  organisationId: string,
  text: string,
): Promise<NamedPerson[]> {
  const { rows } = await transaction.execute<NamedPerson & Record<string, unknown>>(sql`
    select name, title from person
    where organisation_id = ${organisationId} and strpos(${text}, name) > 0 and length(name) > 2
    order by length(name) desc, name`);
  return rows;
}
