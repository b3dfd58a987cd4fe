import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/**
 * Risks that a body which somebody leads is to review, counted by body; acceptances of their own that run out; exceptions
 * that they are to decide, and those that end before long, which they have asked for or whose body they lead. One statement.
 */
export function findWaitingRisks(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today, edges } = question;
  const { personId, leads } = part;
  if (!part.worksHere) return Promise.resolve([]);
  const risks = sql`from risk x join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
    where x.organisation_id = ${organisationId} and x.withdrawn_at is null and x.closed_on is null`;
  const exceptions = sql`from exception e join body b on b.organisation_id = e.organisation_id and b.id = e.body_id
    where e.organisation_id = ${organisationId}`;
  const exception = { id: sql`e.id`, what: sql`e.title`, whose: sql`b.name` };
  const dueOn = sql`coalesce(x.next_review_on, ${today}::date)`;
  const accepted = sql`(select a.until_on from risk_acceptance a where a.organisation_id = x.organisation_id and a.risk_id = x.id
    and a.at >= (select max(l.at) from risk_assessment l where l.organisation_id = x.organisation_id and l.risk_id = x.id)
    order by a.at desc limit 1)`;
  return firstOfEach(
    transaction,
    [
      sql`select ${told({ kind: 'risksDue', id: sql`b.id`, whose: sql`b.name`, day: sql`min(${dueOn})`, count: sql`count(*)` })}
        ${risks} and x.body_id = any(${uuids(leads)}) and ${dueOn} <= ${edges.month}::date group by b.id, b.name`,
      sql`select ${told({ kind: 'acceptanceEnds', id: sql`x.id`, what: sql`x.title`, whose: sql`b.name`, day: accepted })}
        ${risks} and x.owner_person_id = ${personId}::uuid and ${accepted} between ${today}::date and ${edges.month}::date`,
      sql`select ${told({ kind: 'exceptionToDecide', ...exception, since: sql`e.asked_at` })} ${exceptions}
        and e.state = 'asked' and e.owner_person_id = ${personId}::uuid and e.asked_by <> ${personId}::uuid
        and e.until_on >= ${today}::date`,
      sql`select ${told({ kind: 'exceptionEnds', ...exception, day: sql`e.until_on` })} ${exceptions}
        and e.state = 'approved' and e.from_on <= ${today}::date and e.until_on between ${today}::date and ${today}::date + 60
        and (e.asked_by = ${personId}::uuid or e.body_id = any(${uuids(leads)}))
        and not exists (select from exception r where r.organisation_id = e.organisation_id and r.renews_id = e.id
          and r.state in ('asked', 'approved'))`,
    ],
    question,
  );
}
