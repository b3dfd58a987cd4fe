import { sql } from 'drizzle-orm';
import { wordsSame } from './repeated.table.ts';

/**
 * The control point that the commitment `c` had when its answer was decided: as it stands in what the auditors are sent.
 * Which one it became afterwards is the body's own work, and reaches them with a handover (revisorerna ser det som
 * överlämnats). Told by the change log; null where that tells of none.
 */
export const pointInAnswer = sql`(select noted.after ->> 'controlPoint'
  from response_item answer
    join change_log decided on decided.organisation_id = answer.organisation_id and decided.noun = 'response'
      and decided.noun_id = answer.response_id and decided.verb = 'decide'
    join change_log noted on noted.organisation_id = c.organisation_id and noted.noun = 'commitment'
      and noted.noun_id in (select w.id from commitment w where ${wordsSame(sql`w`, sql`c`)})
      and noted.verb = 'noteControlPoint' and noted.id < decided.id
  where c.enters_control_plan and answer.organisation_id = c.organisation_id and answer.id = c.item_id
  order by noted.id desc limit 1)`;
