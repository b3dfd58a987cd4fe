import { type SQL, sql } from 'drizzle-orm';
import { outcomesOf } from '../audits/promises/promise-outcome.table.ts';
import { isInPlan } from '../control-plans/promise-point.table.ts';

/**
 * Whether the promise of the commitment `c` is kept or carried out, for those who see the work: as `standingOf` in
 * commitment.rules.ts says, for the stores that count. A test holds the two together.
 * @param work the state of the addressee's work with the recommendation
 */
export const isFulfilled = (work: SQL): SQL => {
  const actions = (
    which: SQL,
  ) => sql`exists (select from action ac where ac.organisation_id = c.organisation_id
    and ac.commitment_id = c.id and ac.withdrawn_at is null and ${which})`;
  const found = sql`(select found.outcome from ${outcomesOf(sql`c`, { madeBy: null, most: 1 })} found)`;
  return sql`coalesce(case when ${found} <> 'unknown' then ${found} = 'kept'
    when ${work} = 'notToAct' or (c.enters_control_plan and not ${isInPlan(sql`c`)}) then false
    else not ${actions(sql`ac.state in ('planned', 'underWay')`)}
      and (${actions(sql`ac.state = 'done'`)} or c.enters_control_plan or ${work} in ('reportedDone', 'confirmed')) end, false)`;
};
