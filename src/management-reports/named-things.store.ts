import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** Shorter names than this stand in too many words. */
const shortest = 4;
const most = 20;

/**
 * What of the registers a text names: systems, information assets, risks and exceptions, by the names that they have
 * there. One statement.
 */
export async function findNamedThings(
  transaction: Transaction,
  organisationId: string,
  text: string,
): Promise<string[]> {
  const { rows } = await transaction.execute<{ name: string }>(sql`
    select distinct name from (
      select name from "system" where organisation_id = ${organisationId} and withdrawn_at is null
      union all select name from information_asset where organisation_id = ${organisationId} and withdrawn_at is null
      union all select title from risk where organisation_id = ${organisationId} and withdrawn_at is null
      union all select title from exception where organisation_id = ${organisationId}) named
    where length(name) >= ${shortest} and strpos(lower(${text}), lower(name)) > 0
    order by name limit ${most}`);
  return rows.map(({ name }) => name);
}
