import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { WaitingReport, WaitingReports } from './overview.model.ts';

const most = 5;

type Found = Omit<WaitingReport, 'receivedAt'> & { receivedAt: string; total: number };

/** Whose task a report is: everybody's who keeps the whole register, or theirs who keep the audits of security. */
export interface Reviewer {
  readonly personId: string;
  readonly keepsAll: boolean;
}

/**
 * Reports that are read, hold something for the register, are not yet in it, and are for this person to look through:
 * the one that came first, first.
 */
export async function findWaitingReports(
  transaction: Transaction,
  organisationId: string,
  reviewer: Reviewer,
): Promise<WaitingReports> {
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    with waiting as (
      select id, file_name, received_at, count(*) over ()::int as total from reading_draft
      where organisation_id = ${organisationId} and state = 'read'
        and jsonb_path_exists(reading, '$.documents[*].audits[*]')
        and ${reviewer.keepsAll ? sql`true` : isAboutSecurity(organisationId, reviewer.personId)}
      order by received_at, id limit ${most})
    select w.id, w.file_name as "fileName", w.received_at as "receivedAt", w.total,
      count(r.key)::int as rows, count(r.checked_at)::int as checked
    from waiting w
      left join review_row r on r.organisation_id = ${organisationId} and r.draft_id = w.id and r.included
    group by w.id, w.file_name, w.received_at, w.total order by w.received_at, w.id`);
  return {
    total: rows[0]?.total ?? 0,
    first: rows.map(({ id, fileName, receivedAt, rows: all, checked }) => ({
      id,
      fileName,
      receivedAt: new Date(receivedAt),
      rows: all,
      checked,
    })),
  };
}

/** What a report is about is known once somebody has begun to look it through; until then it is theirs who handed it in. */
const isAboutSecurity = (organisationId: string, personId: string): SQL => sql`
  coalesce((select bool_or(au.included and au.is_security) from review_audit au
      where au.organisation_id = ${organisationId} and au.draft_id = reading_draft.id),
    received_by = ${personId}::uuid, false)`;
