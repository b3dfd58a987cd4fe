import { sql } from 'drizzle-orm';
import { pointsStanding } from '../control-plans/control-standing.table.ts';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/**
 * Controls of the internal control plans: somebody's own, within a month; in the bodies that they decide for those that
 * are late, and within a month those that nobody is named on; and plans whose year is done or over and is to be reported.
 * One statement.
 */
export function findWaitingControls(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today } = question;
  if (!part.worksHere) return Promise.resolve([]);
  const points = sql`from control_plan p
      join body b on b.organisation_id = p.organisation_id and b.id = p.body_id
      join control_point cp on cp.organisation_id = p.organisation_id and cp.plan_id = p.id and cp.withdrawn_at is null
      cross join lateral ${pointsStanding}
    where p.organisation_id = ${organisationId} and p.state = 'decided' and s.next_on <= ${today}::date + 30`;
  const facts = { id: sql`cp.id`, what: sql`cp.control`, whose: sql`b.name`, day: sql`s.next_on` };
  const isOwn = sql`cp.responsible_person_id = ${part.personId}::uuid`;
  const isOurs = sql`p.body_id = any(${uuids(part.decidesFor)})`;
  const isOver = sql`p.year < extract(year from ${today}::date)`;
  const allDone = sql`not exists (select from control_point cp cross join lateral ${pointsStanding}
    where cp.organisation_id = p.organisation_id and cp.plan_id = p.id and cp.withdrawn_at is null and s.next_on is not null)`;
  return firstOfEach(
    transaction,
    [
      sql`select ${told({ kind: 'ownControl', ...facts })} ${points} and ${isOwn}`,
      sql`select ${told({ kind: 'bodyControl', ...facts })} ${points} and ${isOurs} and ${isOwn} is not true
        and (cp.responsible_person_id is null or s.next_on < ${today}::date)`,
      sql`select ${told({ kind: 'planToReport', id: sql`p.id`, what: sql`p.year`, whose: sql`b.name`, since: sql`least(make_date(p.year, 12, 31), ${today}::date)` })}
        from control_plan p join body b on b.organisation_id = p.organisation_id and b.id = p.body_id
        where p.organisation_id = ${organisationId} and p.state = 'decided' and ${isOurs} and (${isOver} or ${allDone})`,
    ],
    question,
  );
}
