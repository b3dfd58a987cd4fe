import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';

/** An audit that is out of the register, with who took it out and why. */
export interface WithdrawnAudit {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly at: Date;
  readonly by: string | null;
  /** Null where it left with the report that it was read from. */
  readonly reason: string | null;
}

/** More than anybody looks through; older ones are told by the change log. */
const shownAtMost = 200;

/** The latest first. */
export async function findWithdrawnAudits(
  transaction: Transaction,
  organisationId: string,
  { onlySecurity }: { readonly onlySecurity: boolean },
): Promise<WithdrawnAudit[]> {
  const { rows } = await transaction.execute<
    Omit<WithdrawnAudit, 'at'> & Record<string, unknown> & { at: string }
  >(sql`
    select au.id, au.title, au.year, au.withdrawn_at as at, person.name as by, told.reason
    from audit au
      left join lateral (select c.person_id, c.after ->> 'reason' as reason from change_log c
        where c.organisation_id = au.organisation_id and c.noun = 'audit' and c.noun_id = au.id and c.verb = 'withdraw'
        order by c.id desc limit 1) told on true
      left join person on person.organisation_id = au.organisation_id and person.id = told.person_id
    where au.organisation_id = ${organisationId} and au.withdrawn_at is not null
      and (not ${onlySecurity}::boolean or au.is_security)
    order by au.withdrawn_at desc, au.id limit ${shownAtMost}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
