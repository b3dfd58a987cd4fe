import { type SQL, sql } from 'drizzle-orm';
import { promiseOf } from '../responses/repeated.table.ts';

/**
 * The one rule of when a promise to enter the internal control plan has done so: it is linked to a point of a plan that
 * the board has decided. What stands in a draft of a plan, or is told in words alone, is not there yet.
 */

const linked = (commitment: SQL): SQL => sql`
  from control_point_commitment in_plan
    join control_point own_point on own_point.organisation_id = in_plan.organisation_id and own_point.id = in_plan.point_id
      and own_point.withdrawn_at is null
    join control_plan own_plan on own_plan.organisation_id = own_point.organisation_id and own_plan.id = own_point.plan_id
      and own_plan.state <> 'draft'
  where in_plan.organisation_id = ${commitment}.organisation_id and in_plan.commitment_id = ${promiseOf(commitment)}`;

/** Whether the promise of the commitment of that name is in a decided plan. */
export const isInPlan = (commitment: SQL): SQL => sql`exists (select ${linked(commitment)})`;

/** The point of the latest decided plan that the promise is in, as "2026:3 Stickprov av avtal"; null where it is in none. */
export const pointOfPromise = (commitment: SQL): SQL =>
  sql`(select own_plan.year || ':' || own_point.position || ' ' || own_point.control ${linked(commitment)}
    order by own_plan.year desc, own_point.position limit 1)`;
