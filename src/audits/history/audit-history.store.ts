import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { SeenBodies } from '../audit-detail.model.ts';
import { uuids } from '../register/register-conditions.store.ts';
import type { HistoryEntry } from './change-history.model.ts';

/** How far back a page shows; the change log itself keeps everything. */
const shownAtMost = 300;

interface Asked {
  readonly auditId: string;
  readonly seen: SeenBodies;
  /** Whether those that have been withdrawn are told of: only to those who can put them back. */
  readonly withWithdrawn: boolean;
}

interface Found extends Omit<HistoryEntry, 'at' | 'before' | 'after'> {
  readonly at: string;
  readonly count: number;
  readonly recommendation: string | null;
  readonly reason: string | null;
}

/**
 * The coming and going of an audit's recommendations, newest first: each is logged under the recommendation itself.
 * Those that one person adds on a Swedish day are one entry, and those that leave with a report are one.
 */
export async function findComingAndGoing(
  transaction: Transaction,
  organisationId: string,
  { auditId, seen, withWithdrawn }: Asked,
): Promise<HistoryEntry[]> {
  const isSeen = sql`exists (select from addressee ad where ad.organisation_id = r.organisation_id
    and ad.recommendation_id = r.id and ad.body_id = any(${uuids(seen.visible)}))`;
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    select max(c.at) as at, c.actor, p.name as by, c.verb || 'Recommendations' as verb, count(*)::int as count,
      case when count(*) = 1 then min(r.number) end as recommendation, min(c.after ->> 'reason') as reason
    from recommendation r
      join change_log c on c.organisation_id = r.organisation_id and c.noun = 'recommendation' and c.noun_id = r.id
        and c.verb in ('add', 'enter', 'withdraw', 'restore')
      left join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
    where r.organisation_id = ${organisationId} and r.audit_id = ${auditId}
      and ${seen.all ? sql`true` : isSeen} and ${withWithdrawn ? sql`true` : sql`r.withdrawn_at is null`}
    group by c.verb, c.actor, c.person_id, p.name,
      case when c.verb in ('add', 'enter') then (c.at at time zone 'Europe/Stockholm')::date::text else c.at::text end
    order by max(c.id) desc limit ${shownAtMost}`);
  return rows.map(({ at, count, recommendation, reason, ...entry }) => ({
    ...entry,
    at: new Date(at),
    before: {},
    after: { count, recommendation, ...(reason === null ? {} : { reason }) },
  }));
}
