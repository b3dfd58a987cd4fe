import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

export interface WorkedOn {
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly isDone: boolean;
}

/** The addressed bodies whose work has been planned or reported done: what an action can serve without moving it. */
export async function findWorkedOn(transaction: Transaction, organisationId: string): Promise<WorkedOn[]> {
  const { rows } = await transaction.execute<WorkedOn & Record<string, unknown>>(sql`
    select ad.recommendation_id as "recommendationId", ad.body_id as "bodyId",
      ad.state in ('reportedDone', 'confirmed') as "isDone"
    from addressee ad
    join recommendation r on r.organisation_id = ad.organisation_id and r.id = ad.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    where ad.organisation_id = ${organisationId} and r.withdrawn_at is null and au.withdrawn_at is null
      and ad.state in ('planned', 'reopened', 'reportedDone', 'confirmed')
    order by au.year, au.title, r.position, ad.body_id`);
  return rows;
}
