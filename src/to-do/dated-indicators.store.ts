import { type SQL, sql } from 'drizzle-orm';
import type { DatedQuestion } from './dated.model.ts';
import { row, seesManagementOf, within } from './dated-row.store.ts';
import { measuringPoints } from './waiting-indicators.store.ts';

/**
 * Indicators on the first day that one of the requester's bodies is to be measured: one for each indicator, or a year would
 * hold little else. What was never measured is to be today. As `mayReadValue` in indicators/indicator.policy.ts.
 */
export function indicatorsDue(question: DatedQuestion): SQL {
  const { organisationId, part, body, mine, today } = question;
  const named = sql`c.owner_person_id is not distinct from ${part.personId}::uuid`;
  const readsSome = part.readsAllOfManagement || part.doesFor.length + part.follows.length > 0;
  const isWide = sql`(c.body_id is null and c.source = 'entered' and ${readsSome && !mine})`;
  const ofBody =
    body === null ? sql`true` : sql`coalesce(c.body_id, ${organisationId}::uuid) = ${body}::uuid`;
  return sql`select ${row('indicatorDue', sql`x.id`, sql`x.name`, sql`x.day`, sql`false`, { owner: sql`x.owner_person_id` })}
    from (select c.id, c.name, c.owner_person_id, min(c.day) as day,
        case when count(*) = 1 then (array_agg(c.body_id))[1] end as body_id
      from ${measuringPoints(organisationId, today)} c
      where ${ofBody} and (${isWide} or ${seesManagementOf(question, sql`c.body_id`, named)})
      group by c.id, c.name, c.owner_person_id) x
    cross join lateral (select coalesce(of.id, o.id) as id, coalesce(of.name, o.name) as name from organisation o
      left join body of on of.organisation_id = o.id and of.id = coalesce(x.body_id, ${body}::uuid)
      where o.id = ${organisationId}::uuid) b
    where ${within(question, sql`x.day`)}`;
}
