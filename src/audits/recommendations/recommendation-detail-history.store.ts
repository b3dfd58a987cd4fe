import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { HistoryEntry } from '../history/change-history.model.ts';
import { uuids } from '../register/register-conditions.store.ts';

/** How far back a page shows; the change log itself keeps everything. */
const shownAtMost = 300;

interface About {
  readonly id: string;
  readonly auditId: string;
  readonly followUpIds: readonly string[];
  /** Whose matters are told of. */
  readonly bodyIds: readonly string[];
}

/**
 * What has happened to a recommendation and to the matters about it, newest first, with the names of those who did it.
 * Matters are logged under the audit or the round that they are about.
 */
export async function findRecommendationHistory(
  transaction: Transaction,
  organisationId: string,
  { id, auditId, followUpIds, bodyIds }: About,
): Promise<HistoryEntry[]> {
  const ofMatter = sql`c.verb in ('addMatter', 'changeMatter')
    and coalesce(c.after ->> 'bodyId', c.before ->> 'bodyId') = any(${sql.param([...bodyIds])}::text[])`;
  const { rows } = await transaction.execute<Omit<HistoryEntry, 'at'> & { at: string }>(sql`
    select c.at, c.actor, p.name as by, c.verb,
      case jsonb_typeof(c.before) when 'object' then c.before else '{}' end as before,
      case jsonb_typeof(c.after) when 'object' then c.after else '{}' end as after
    from change_log c left join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
    where c.organisation_id = ${organisationId} and (
      (c.noun = 'recommendation' and c.noun_id = ${id})
      or (c.noun = 'audit' and c.noun_id = ${auditId} and ${ofMatter})
      or (c.noun = 'followUp' and c.noun_id = any(${uuids(followUpIds)}) and ${ofMatter}))
    order by c.id desc limit ${shownAtMost}`);
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}
