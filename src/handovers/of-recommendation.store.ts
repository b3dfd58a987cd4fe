import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';

/** More than anybody reads on a page. */
const mostShown = 100;

/** The requests and handovers about a recommendation, newest first. */
export async function findAboutRecommendation(
  transaction: Transaction,
  organisationId: string,
  id: string,
): Promise<{ readonly requestIds: string[]; readonly handoverIds: string[] }> {
  const { rows } = await transaction.execute<{ requestIds: string[]; handoverIds: string[] }>(sql`
    select array(select q.id::text from auditor_request q
        where q.organisation_id = ${organisationId} and q.recommendation_id = ${id}
        order by q.asked_at desc, q.id limit ${mostShown}) as "requestIds",
      array(select h.id::text from handover h
        where h.organisation_id = ${organisationId} and exists (select from handover_item i
          where i.organisation_id = h.organisation_id and i.handover_id = h.id
            and i.content->'recommendationIds' ? ${id}::text)
        order by h.handed_at desc, h.id limit ${mostShown}) as "handoverIds"`);
  return rows[0] ?? { requestIds: [], handoverIds: [] };
}
