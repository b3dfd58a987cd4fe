import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Matched } from './subject.model.ts';
import { subjectFacts, subjects, subjectTables } from './subject.store.ts';

/** What is called so or has such a reference, in one statement; whoever asks has to leave out what is not theirs. */
export async function findSubjectsCalled(
  transaction: Transaction,
  organisationId: string,
  called: readonly string[],
): Promise<Matched[]> {
  if (called.length === 0) return [];
  const names = sql`array[${sql.join(
    called.map((name) => sql`lower(${name}::text)`),
    sql`, `,
  )}]`;
  const { rows } = await transaction.execute<Matched & Record<string, unknown>>(sql`
    select ${subjectFacts}, exists (select from classification c where c.organisation_id = s.organisation_id
      and (c.asset_id = s.id or c.system_id = s.id) and c.decided_on is null and c.withdrawn_at is null) as "hasDraft"
    from ${subjects} s ${subjectTables}
    where s.organisation_id = ${organisationId} and s.withdrawn_at is null
      and (lower(s.name) = any(${names}) or lower(s.reference) = any(${names}))
    order by s.name, s.id limit 5000`);
  return rows;
}
