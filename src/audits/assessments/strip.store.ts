import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { isShownAssessment, isVisible, seesWork, uuids } from '../register/register-conditions.store.ts';
import type { RegisterQuestion } from '../register/register-filter.model.ts';
import type { Strip } from './strip.model.ts';

const yearAt = sql`extract(year from e.at at time zone 'Europe/Stockholm')::int`;
const yearDated = sql`left(f.dated, 4)::int`;

/**
 * How each body's tracks stood year by year, as far as they may be seen: its work and the verification as the last step
 * of a year left them, whoever took it, and the last closed round of a year. One statement, however many recommendations.
 */
export async function findStrips(
  transaction: Transaction,
  question: RegisterQuestion,
  recommendationIds: readonly string[],
): Promise<Strip[]> {
  const { organisationId } = question;
  const { rows } = await transaction.execute<Strip & Record<string, unknown>>(sql`
    with seen as (
      select a.organisation_id, a.recommendation_id, a.body_id, b.name, ${seesWork(question)} as is_work_seen
      from addressee a
        join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id and r.withdrawn_at is null
        join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
        join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
      where a.organisation_id = ${organisationId} and a.recommendation_id = any(${uuids(recommendationIds)})
        and ${isVisible(question, sql`au.is_security`)}
    ), steps as (
      select e.recommendation_id, e.body_id, ${yearAt} as year, e.state, e.verification, e.nth
      from work_event e join seen on seen.organisation_id = e.organisation_id
        and seen.recommendation_id = e.recommendation_id and seen.body_id = e.body_id and seen.is_work_seen
    ), assessed as (
      select s.recommendation_id, s.body_id, ${yearDated} as year, f.made_by, s.status, f.dated, f.entered_at,
        case when s.status = 'unknown' and s.status_from = 'person' then true end as is_not_assessable
      from assessment s join seen on seen.organisation_id = s.organisation_id
          and seen.recommendation_id = s.recommendation_id and seen.body_id = s.body_id
        join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
      where f.closed_at is not null and f.withdrawn_at is null and f.dated is not null and ${isShownAssessment(question)}
    ), marks as (
      select last.recommendation_id, last.body_id, told.track, last.year, told.value, null::boolean as is_not_assessable
        from (select distinct on (recommendation_id, body_id, year) * from steps
            order by recommendation_id, body_id, year, nth desc) last
          cross join lateral (values ('work', last.state), ('verification', last.verification)) told(track, value)
      union all
      (select distinct on (recommendation_id, body_id, made_by, year) recommendation_id, body_id,
          case made_by when 'auditors' then 'auditors' else 'own' end, year, status, is_not_assessable
        from assessed order by recommendation_id, body_id, made_by, year, dated desc, entered_at desc)
    )
    select seen.recommendation_id as "recommendationId", seen.body_id as "bodyId", seen.name as "bodyName",
      seen.is_work_seen as "isWorkSeen", coalesce((
        select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('track', m.track, 'year', m.year, 'value', m.value,
          'isNotAssessable', m.is_not_assessable)) order by m.year)
        from marks m where m.recommendation_id = seen.recommendation_id and m.body_id = seen.body_id), '[]') as marks
    from seen order by seen.recommendation_id, seen.name collate "sv-x-icu"`);
  return rows;
}
