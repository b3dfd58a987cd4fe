import { sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

/** Those who have a role and no way to sign in, counted; and roles that end soon. One statement. */
export function findWaitingPeople(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today, edges } = question;
  if (!part.administers) return Promise.resolve([]);
  const works = sql`p.organisation_id = ${organisationId} and (p.ended_on is null or p.ended_on > ${today}::date)`;
  return firstOfEach(
    transaction,
    [
      sql`select * from (select ${told({ kind: 'noSignIn', id: sql`gen_random_uuid()`, count: sql`count(*)` })} from person p
        where ${works}
          and exists (select from role_assignment ra where ra.organisation_id = p.organisation_id and ra.person_id = p.id
            and ra.from_date <= ${today}::date and (ra.to_date is null or ra.to_date >= ${today}::date))
          and not exists (select from sign_in."user" u where u.organisation_id = p.organisation_id and u.person_id = p.id)
        ) one where count > 0`,
      sql`select ${told({ kind: 'roleEnds', id: sql`p.id`, what: sql`p.name`, whose: sql`b.name`, day: sql`ra.to_date` })}
        from role_assignment ra join person p on p.organisation_id = ra.organisation_id and p.id = ra.person_id
          left join body b on b.organisation_id = ra.organisation_id and b.id = ra.body_id
        where ${works} and ra.to_date between ${today}::date and ${edges.month}::date`,
    ],
    question,
  );
}
