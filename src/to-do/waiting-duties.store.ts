import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/**
 * Duties that come back: somebody's own, within a month; and in the bodies that they lead those that nobody is named on,
 * and those that are late. One statement.
 */
export function findWaitingDuties(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today } = question;
  if (!part.worksHere) return Promise.resolve([]);
  const duties = sql`from duty x left join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
    where x.organisation_id = ${organisationId} and x.withdrawn_at is null and x.next_on <= ${today}::date + 30`;
  const facts = { id: sql`x.id`, what: sql`x.title`, whose: sql`b.name`, day: sql`x.next_on` };
  const isOwn = sql`x.owner_person_id = ${part.personId}::uuid`;
  const isLed = sql`(x.body_id = any(${uuids(part.leads)}) or (x.body_id is null and ${part.keepsSecurity}))`;
  return firstOfEach(
    transaction,
    [
      sql`select ${told({ kind: 'ownDuty', ...facts })} ${duties} and ${isOwn}`,
      sql`select ${told({ kind: 'bodyDuty', ...facts })} ${duties} and ${isLed} and ${isOwn} is not true
        and (x.owner_person_id is null or x.next_on < ${today}::date)`,
    ],
    question,
  );
}
