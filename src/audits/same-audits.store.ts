import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

export interface SameAudit {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly isSecurity: boolean;
}

/** Without regard to capitals, spaces, or how an accent is stored, as `folded` in shared. */
const folded = (text: ReturnType<typeof sql>) =>
  sql`lower(regexp_replace(btrim(normalize(${text}, NFC)), '\\s+', ' ', 'g') collate "sv-x-icu")`;

/** Audits in the register of that title and year, ten at most. */
export async function findAuditsCalled(
  transaction: Transaction,
  organisationId: string,
  { title, year }: { readonly title: string; readonly year: number | null },
): Promise<SameAudit[]> {
  const { rows } = await transaction.execute<SameAudit & Record<string, unknown>>(sql`
    select id, title, year, is_security as "isSecurity" from audit
    where organisation_id = ${organisationId} and withdrawn_at is null
      and year is not distinct from ${year}::int
      and ${folded(sql`title`)} = ${folded(sql`${title.trim()}::text`)}
    order by id limit 10`);
  return rows;
}
