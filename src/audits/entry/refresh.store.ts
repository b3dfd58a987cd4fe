import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { fromLeastDone } from '../recommendations/recommendation.model.ts';

const textArray = (values: readonly string[]) => sql`${sql.param(`{${values.join(',')}}`)}::text[]`;

/**
 * Brings each addressee up to its latest assessment in a closed round of the auditors' (by the round's date, then by when it was entered),
 * and each recommendation up to the addressee furthest from done. Three statements, however many recommendations.
 */
export async function refreshAssessed(
  transaction: Transaction,
  organisationId: string,
  recommendationIds: readonly string[],
): Promise<void> {
  if (recommendationIds.length === 0) return;
  const ids = sql`${textArray(recommendationIds)}::uuid[]`;
  // Held in one order, and before their addressees, as every change of a recommendation does: nobody waits in a ring.
  await transaction.execute(sql`
    select from recommendation where organisation_id = ${organisationId} and id = any(${ids}) order by id for update`);
  await transaction.execute(sql`
    update addressee set
      assessed = coalesce(latest.status, 'notAssessed'),
      interpreted = latest.interpreted,
      assessment_id = latest.id
    from addressee same left join lateral (
      select assessment.* from assessment
      join follow_up on follow_up.organisation_id = assessment.organisation_id and follow_up.id = assessment.follow_up_id
      where assessment.organisation_id = same.organisation_id
        and assessment.recommendation_id = same.recommendation_id and assessment.body_id = same.body_id
        and follow_up.made_by = 'auditors' and follow_up.withdrawn_at is null and follow_up.closed_at is not null
      order by follow_up.dated desc nulls last, follow_up.entered_at desc, follow_up.id limit 1
    ) latest on true
    where same.organisation_id = ${organisationId} and same.recommendation_id = any(${ids})
      and addressee.organisation_id = same.organisation_id
      and addressee.recommendation_id = same.recommendation_id and addressee.body_id = same.body_id`);
  await transaction.execute(sql`
    update recommendation set assessed = coalesce((
      select addressee.assessed from addressee
      where addressee.organisation_id = recommendation.organisation_id
        and addressee.recommendation_id = recommendation.id
      order by array_position(${textArray(fromLeastDone)}, addressee.assessed) limit 1
    ), 'notAssessed')
    where organisation_id = ${organisationId} and id = any(${ids})`);
}

/**
 * Ties each addressee to the matter in which it was last asked for: that of the auditors' latest round over it, else
 * that of the audit itself. One statement.
 */
export async function refreshMatters(
  transaction: Transaction,
  organisationId: string,
  recommendationIds: readonly string[],
): Promise<void> {
  if (recommendationIds.length === 0) return;
  await transaction.execute(sql`
    update addressee set matter_id = latest.id
    from addressee same left join lateral (
      select matter.id from matter
      left join follow_up on follow_up.organisation_id = matter.organisation_id and follow_up.id = matter.follow_up_id
      where matter.organisation_id = same.organisation_id and matter.body_id = same.body_id
        and (
          matter.audit_id = (
            select audit_id from recommendation
            where organisation_id = same.organisation_id and id = same.recommendation_id
          )
          or follow_up.made_by = 'auditors' and follow_up.withdrawn_at is null and follow_up.closed_at is not null and exists (
            select from assessment
            where assessment.organisation_id = same.organisation_id and assessment.follow_up_id = matter.follow_up_id
              and assessment.recommendation_id = same.recommendation_id and assessment.body_id = same.body_id
          )
        )
      order by follow_up.id is not null desc, follow_up.dated desc nulls last, follow_up.entered_at desc limit 1
    ) latest on true
    where same.organisation_id = ${organisationId}
      and same.recommendation_id = any(${textArray(recommendationIds)}::uuid[])
      and addressee.organisation_id = same.organisation_id
      and addressee.recommendation_id = same.recommendation_id and addressee.body_id = same.body_id`);
}
