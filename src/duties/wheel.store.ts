import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { BoardMeeting, BoardsOf } from './wheel.model.ts';

/** Which boards each administration works for. One statement. */
export async function findBoardsOf(transaction: Transaction, organisationId: string): Promise<BoardsOf> {
  const { rows } = await transaction.execute<{ body: string; boards: string[] }>(sql`
    select administration_id as body, array_agg(board_id) as boards from board_administration
    where organisation_id = ${organisationId} group by administration_id`);
  return new Map(rows.map(({ body, boards }) => [body, boards]));
}

/** The boards' meetings between two days, by day; the first 2,000. Days are YYYY-MM-DD. One statement. */
export async function findMeetings(
  transaction: Transaction,
  organisationId: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<BoardMeeting[]> {
  const { rows } = await transaction.execute<BoardMeeting & Record<string, unknown>>(sql`
    select m.body_id as "boardId", b.name as "boardName", m.meets_on as "meetsOn"
    from board_meeting m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
    where m.organisation_id = ${organisationId} and m.withdrawn_at is null and m.meets_on between ${from}::date and ${to}::date
    order by m.meets_on, b.name limit 2000`);
  return rows;
}
