import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { WaitingReport, WaitingReports } from './overview.model.ts';

const most = 5;

type Found = Omit<WaitingReport, 'receivedAt'> & { receivedAt: string; total: number };

/** Reports that are read, hold something for the register, and are not yet in it: the one that came first, first. */
export async function findWaitingReports(
  transaction: Transaction,
  organisationId: string,
): Promise<WaitingReports> {
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    with waiting as (
      select id, file_name, received_at, count(*) over ()::int as total from reading_draft
      where organisation_id = ${organisationId} and state = 'read'
        and jsonb_path_exists(reading, '$.documents[*].audits[*]')
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
