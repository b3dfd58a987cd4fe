import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { type RecommendationState, recommendationStates } from '../recommendations/recommendation.model.ts';
import { isUnread, isVisible, shownWork } from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import type { BodyDistribution } from './register-overview.model.ts';
import { distributionOf, type GroupFigures, groupFigures } from './register-overview.store.ts';

type Found = GroupFigures &
  Record<RecommendationState, number> &
  Pick<BodyDistribution, 'id' | 'name' | 'withheld'>;

/**
 * Every body that is addressed, in one statement: by the auditors' latest assessment of it, as the list counts where it
 * is asked for that body alone, and by its own work as far as the one who asks may see it.
 */
export async function findBodyFigures(
  transaction: Transaction,
  question: RegisterQuestion,
): Promise<BodyDistribution[]> {
  const states = recommendationStates.map(
    (state) => sql`count(*) filter (where state = ${state})::int as ${sql.identifier(state)}`,
  );
  const { rows } = await transaction.execute<Found>(sql`
    with listed as (
      select a.body_id, a.assessed, ${shownWork(question, sql`a.state`)} as state,
        a.assessed = 'unknown' and s.interpreted_by is null and ${isUnread} as undecided,
        a.assessed = 'unknown' and s.interpreted_by is null and not ${isUnread} as not_assessable,
        a.assessed = 'unknown' and s.interpreted_by is not null and s.interpreted is null as left_unknown,
        array_position(array['red', 'yellow', 'green'], s.interpreted) as interpreted
      from addressee a
        join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
        join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
        left join assessment s
          on s.organisation_id = a.organisation_id and s.id = a.assessment_id and s.status = 'unknown'
      where a.organisation_id = ${question.organisationId}
        and r.withdrawn_at is null and au.withdrawn_at is null and ${isVisible(question, sql`au.is_security`)})
    select b.id, b.name, ${groupFigures}, ${sql.join(states, sql`, `)},
      count(*) filter (where state is null)::int as withheld
    from listed join body b on b.organisation_id = ${question.organisationId} and b.id = listed.body_id
    group by b.id, b.name order by b.name collate "sv-x-icu", b.id`);
  return rows.map(({ id, name, withheld, ...counted }) => ({
    id,
    name,
    withheld,
    ...distributionOf(counted),
    states: Object.fromEntries(
      recommendationStates.map((state) => [state, counted[state]]),
    ) as BodyDistribution['states'],
  }));
}
