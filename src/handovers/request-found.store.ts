import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import type { RequestFound } from './request-shown.model.ts';

/** Requests with the names in them, in the order of the ids. */
export async function findRequests(
  transaction: Transaction,
  organisationId: string,
  ids: readonly string[],
): Promise<RequestFound[]> {
  if (ids.length === 0) return [];
  const wanted = sql`${sql.param([...ids])}::uuid[]`;
  const { rows } = await transaction.execute<RequestFound & Record<string, unknown>>(sql`
    select q.id, q.body_id as "bodyId", b.name as "bodyName", q.kind,
      coalesce(q.audit_id, r.audit_id) as "auditId", au.title as "auditTitle",
      q.recommendation_id as "recommendationId", r.number as "recommendationNumber", r.text as "recommendationText",
      q.text, q.wanted_by as "wantedBy", q.answer, q.version,
      q.asked_by as "askedBy", asker.name as "askedByName", to_json(q.asked_at) #>> '{}' as "askedAt",
      answerer.name as "answeredByName", to_json(q.answered_at) #>> '{}' as "answeredAt",
      to_json(q.withdrawn_at) #>> '{}' as "withdrawnAt"
    from auditor_request q
    join body b on b.organisation_id = q.organisation_id and b.id = q.body_id
    left join recommendation r on r.organisation_id = q.organisation_id and r.id = q.recommendation_id
    left join audit au on au.organisation_id = q.organisation_id and au.id = coalesce(q.audit_id, r.audit_id)
    left join person asker on asker.organisation_id = q.organisation_id and asker.id = q.asked_by
    left join person answerer on answerer.organisation_id = q.organisation_id and answerer.id = q.answered_by
    where q.organisation_id = ${organisationId} and q.id = any(${wanted})
    order by array_position(${wanted}, q.id)`);
  return rows;
}
