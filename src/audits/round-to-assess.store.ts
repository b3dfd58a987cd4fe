import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { Status } from '../reading/reading.model.ts';

/** One body's part in a recommendation that a round goes over. */
export interface ToAssess {
  readonly recommendationId: string;
  readonly number: string | null;
  readonly text: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly auditTitle: string;
  readonly auditYear: number | null;
  /** What the round says of it; null where it is left to assess. */
  readonly status: Status | null;
}

const ofRound = (organisationId: string, followUpId: string) => sql`
  from follow_up_audit fa
  join audit au on au.organisation_id = fa.organisation_id and au.id = fa.audit_id and au.withdrawn_at is null
  join recommendation r on r.organisation_id = au.organisation_id and r.audit_id = au.id and r.withdrawn_at is null
  join addressee ad on ad.organisation_id = r.organisation_id and ad.recommendation_id = r.id
  join body b on b.organisation_id = ad.organisation_id and b.id = ad.body_id
  left join assessment s on s.organisation_id = ad.organisation_id and s.follow_up_id = fa.follow_up_id
    and s.recommendation_id = ad.recommendation_id and s.body_id = ad.body_id
  where fa.organisation_id = ${organisationId} and fa.follow_up_id = ${followUpId}`;

/** How many there are, and how many of them are left to assess. */
export async function countToAssess(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
): Promise<{ readonly all: number; readonly left: number }> {
  const { rows } = await transaction.execute<{ all: number; left: number }>(sql`
    select count(*)::int as all, (count(*) filter (where s.id is null))::int as left
    ${ofRound(organisationId, followUpId)}`);
  return rows[0] ?? { all: 0, left: 0 };
}

/** Those left to assess first, each audit's in its own order. */
export async function findToAssess(
  transaction: Transaction,
  organisationId: string,
  followUpId: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<ToAssess[]> {
  const { rows } = await transaction.execute<ToAssess & Record<string, unknown>>(sql`
    select r.id as "recommendationId", r.number, r.text, b.id as "bodyId", b.name as "bodyName",
      au.title as "auditTitle", au.year as "auditYear", s.status
    ${ofRound(organisationId, followUpId)}
    order by s.id is not null, au.year desc nulls last, au.title collate "sv-x-icu", au.id, r.position, r.id,
      b.name collate "sv-x-icu", b.id
    limit ${limit} offset ${offset}`);
  return rows;
}
