import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** The first recommendation of the body's latest audit. */
export async function firstRecommendationOf(
  transaction: Transaction,
  organisationId: string,
  bodyId: string,
) {
  const { rows } = await transaction.execute<{ recommendationId: string; auditId: string }>(sql`
    select r.id as "recommendationId", r.audit_id as "auditId" from addressee a
    join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where a.organisation_id = ${organisationId} and a.body_id = ${bodyId}
    order by au.year desc, r.position, r.id limit 1`);
  return rows[0] ?? { recommendationId: null, auditId: null };
}
