import { type SQL, sql } from 'drizzle-orm';
import { controlDay, pointsStanding } from '../control-plans/control-standing.table.ts';
import type { DatedQuestion } from './dated.model.ts';
import { ofBody, row, within } from './dated-row.store.ts';
import { uuids } from './first-of-each.store.ts';

/**
 * The days of the controls of plans that boards have decided, one for each time of the year, as `controlDays` in
 * control-plans/control-due.rules.ts. Seen as `mayReadPlan` says; in the own calendar are those that one is responsible for.
 */
export function controlsDue(question: DatedQuestion): SQL {
  const { organisationId, part, mine } = question;
  const day = controlDay(sql`n.nth`);
  const isNamed = sql`(cp.responsible_person_id is not distinct from ${part.personId}::uuid and ${part.worksHere})`;
  const all = part.readsAllOfManagement || part.keepsAll || part.registers;
  const seen =
    all && !mine
      ? sql`true`
      : mine
        ? isNamed
        : sql`(p.body_id = any(${uuids([...part.doesFor, ...part.follows])}) or ${isNamed})`;
  return sql`select ${row('controlDue', sql`cp.id`, sql`cp.control`, day, sql`n.nth <= s.done or p.state = 'reported'`, { owner: sql`cp.responsible_person_id` })}
    from control_plan p
      join body b on b.organisation_id = p.organisation_id and b.id = p.body_id
      join control_point cp on cp.organisation_id = p.organisation_id and cp.plan_id = p.id and cp.withdrawn_at is null
      cross join lateral ${pointsStanding}
      cross join lateral generate_series(1, cp.times_a_year) n(nth)
    where p.organisation_id = ${organisationId} and p.state <> 'draft' and ${within(question, day)}
      and ${ofBody(question, sql`p.body_id`)} and ${seen}`;
}
