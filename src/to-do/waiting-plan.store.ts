import { type SQL, sql } from 'drizzle-orm';
import { told } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';

/** So many days after it was last measured, a benefit should have been measured again. */
const measuredWithin = 365;

/** Phases of the plan in force that are not done, by their last day. */
export const phasesDue = ({ organisationId }: Question): SQL => sql`
  select ${told({ kind: 'phaseDue', id: sql`x.id`, what: sql`x.name`, day: sql`x.to_on` })}
  from phase x where x.organisation_id = ${organisationId} and x.done_on is null and x.to_on is not null
    and exists (select from guideline_version v join guideline g on g.organisation_id = v.organisation_id and g.id = v.guideline_id
      where v.organisation_id = x.organisation_id and v.guideline_id = x.guideline_id and v.state = 'inForce' and g.withdrawn_at is null)`;

/** How many benefits have not been measured for a year, of those that can be and that no indicator measures. */
export const benefitsDue = ({ organisationId, today }: Question): SQL => sql`
  select ${told({ kind: 'benefitsDue', id: sql`${organisationId}::uuid`, count: sql`count(*)` })}
  from benefit b where b.organisation_id = ${organisationId} and b.withdrawn_at is null and b.measure is not null
    and b.indicator_id is null and not exists (select from benefit_outcome o where o.organisation_id = b.organisation_id
      and o.benefit_id = b.id and o.on_day >= ${today}::date - ${measuredWithin}::int)
  having count(*) > 0`;
