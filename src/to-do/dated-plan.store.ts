import { type SQL, sql } from 'drizzle-orm';
import type { DatedQuestion } from './dated.model.ts';
import { row, within } from './dated-row.store.ts';

/** The last days of the phases of the plan in force: for who reads the plan, as in introduction-plan/plan.policy.ts. */
export function phaseEnds(question: DatedQuestion): SQL {
  const { organisationId, part, body, mine } = question;
  const reads = part.readsAllOfManagement || part.doesFor.length + part.follows.length > 0;
  const isAsked = (mine ? part.keepsSecurity : reads) && (body === null || body === organisationId);
  return sql`select ${row('phaseEnd', sql`x.id`, sql`x.name`, sql`x.to_on`, sql`x.done_on is not null`)}
    from phase x cross join lateral (select o.id, o.name from organisation o where o.id = x.organisation_id) b
    where x.organisation_id = ${organisationId} and ${isAsked}::boolean and ${within(question, sql`x.to_on`)}
      and exists (select from guideline_version v join guideline g on g.organisation_id = v.organisation_id and g.id = v.guideline_id
        where v.organisation_id = x.organisation_id and v.guideline_id = x.guideline_id and v.state = 'inForce' and g.withdrawn_at is null)`;
}
