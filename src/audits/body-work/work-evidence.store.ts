import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { EvidenceOfWork } from './work-event.model.ts';

/**
 * The evidence of each addressed body's work with a recommendation: its own, that of the actions that carry the work
 * out, and that of its commitments. One statement.
 */
export async function findEvidenceOfWork(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
): Promise<EvidenceOfWork[]> {
  const { rows } = await transaction.execute<
    EvidenceOfWork & Record<string, unknown> & { addedAt: string }
  >(sql`
    with of_work as (
      select evidence_id, body_id from evidence_of
      where organisation_id = ${organisationId} and noun = 'recommendation' and noun_id = ${recommendationId}
      union
      select tied.evidence_id, serves.body_id from action_recommendation serves
      join evidence_of tied on tied.organisation_id = serves.organisation_id and tied.noun = 'action' and tied.noun_id = serves.action_id
      where serves.organisation_id = ${organisationId} and serves.recommendation_id = ${recommendationId}
      union
      select tied.evidence_id, promise.body_id from commitment promise
      join evidence_of tied on tied.organisation_id = promise.organisation_id and tied.noun = 'commitment' and tied.noun_id = promise.id
      where promise.organisation_id = ${organisationId} and promise.recommendation_id = ${recommendationId}
    )
    select of_work.body_id as "bodyId", evidence.id as "evidenceId", latest.number, evidence.title,
      latest.file_name as "fileName", latest.url, latest.added_at as "addedAt"
    from of_work
    join evidence on evidence.organisation_id = ${organisationId} and evidence.id = of_work.evidence_id and evidence.withdrawn_at is null
    join lateral (
      select * from evidence_version
      where evidence_version.organisation_id = evidence.organisation_id and evidence_version.evidence_id = evidence.id
      order by number desc limit 1
    ) latest on true
    order by latest.added_at, evidence.id`);
  return rows.map((row) => ({ ...row, addedAt: new Date(row.addedAt) }));
}
