import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { uuids } from './response-conditions.store.ts';

/**
 * The addressees of these bodies that a response answers, by a part of their own or by one to the whole of their audit,
 * and whose work has not begun. By recommendation, so that two who change at once wait for each other in one order.
 */
export async function findAnswered(
  transaction: Transaction,
  organisationId: string,
  responseId: string,
  bodyIds: readonly string[],
): Promise<{ recommendationId: string; bodyId: string }[]> {
  const { rows } = await transaction.execute<{ recommendationId: string; bodyId: string }>(sql`
    select distinct a.recommendation_id as "recommendationId", a.body_id as "bodyId"
    from response_item i
      join recommendation r on r.organisation_id = i.organisation_id and r.withdrawn_at is null
        and (r.id = i.recommendation_id or (i.target = 'whole' and r.audit_id = i.audit_id))
      join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id and a.body_id = i.body_id
    where i.organisation_id = ${organisationId} and i.response_id = ${responseId} and i.body_id = any(${uuids(bodyIds)})
      and a.state = 'received'
    order by 1, 2`);
  return rows;
}
