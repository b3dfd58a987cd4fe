import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { ForumState, StateAsked } from './management-state.model.ts';

const most = 50;

/**
 * The closed meetings of a period and what was decided there, the latest first. Read from the tables: the forum's own door
 * asks for this state, and would be asked in a circle. One statement.
 */
export async function findDecisions(
  transaction: Transaction,
  organisationId: string,
  { since, onDay }: StateAsked,
): Promise<ForumState> {
  const { rows } = await transaction.execute<ForumState & Record<string, unknown>>(sql`
    with meeting as (select id, on_day from forum_meeting where organisation_id = ${organisationId}
      and state = 'closed' and withdrawn_at is null and on_day between ${since}::date and ${onDay}::date)
    select (select count(*)::int from meeting) as meetings,
      coalesce((select jsonb_agg(d) from (
        select i.title, i.decision, m.on_day::text as "onDay", i.secrecy is not null as "isSecret"
        from agenda_item i join meeting m on m.id = i.meeting_id
        where i.organisation_id = ${organisationId} and i.decision is not null
        order by m.on_day desc, i.position limit ${most}) d), '[]') as decisions`);
  return rows[0] ?? { meetings: 0, decisions: [] };
}
