import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

const addressed = (organisationId: string): SQL => sql`from addressee a
  join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id and r.withdrawn_at is null
  join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
  join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
  where a.organisation_id = ${organisationId}`;

const row = {
  id: sql`r.id`,
  what: sql`r.text`,
  whose: sql`b.name`,
  about: sql`au.title`,
  since: sql`a.state_at`,
};

/** Addressees of these bodies every action of which is done, and that have one. */
const allDone = ({ organisationId, part }: Question): SQL => sql`
  select ar.recommendation_id, ar.body_id from action_recommendation ar
    join action act on act.organisation_id = ar.organisation_id and act.id = ar.action_id
  where ar.organisation_id = ${organisationId} and ar.body_id = any(${uuids(part.doesFor)})
    and act.withdrawn_at is null and act.state <> 'cancelled'
  group by ar.recommendation_id, ar.body_id having bool_and(act.state = 'done')`;

/** When the last of the actions was completed, or the work was opened anew after that. */
const lastDone = sql`greatest((select max(act.completed_on) from action_recommendation ar
    join action act on act.organisation_id = ar.organisation_id and act.id = ar.action_id
      and act.withdrawn_at is null and act.state = 'done'
    where ar.organisation_id = a.organisation_id and ar.recommendation_id = a.recommendation_id and ar.body_id = a.body_id),
  case when a.state = 'reopened' then a.state_at::date end)`;

/**
 * The bodies' work with recommendations: what was sent back to them, what can be reported done since every action is,
 * and what waits for internal verification by somebody whose roles do not reach the body. One statement.
 */
export function findWaitingWork(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part } = question;
  const from = addressed(organisationId);
  const own = sql`a.body_id = any(${uuids(part.doesFor)})`;
  const isSentBack = sql`a.verification = 'sentBack' and a.state = 'reopened'`;
  const body = [
    sql`select ${told({ kind: 'sentBack', ...row })} ${from} and ${own} and ${isSentBack}`,
    sql`select ${told({ kind: 'toReport', ...row, since: lastDone })} ${from} and ${own}
      and a.state in ('received', 'answered', 'planned', 'reopened') and not (${isSentBack})
      and (a.recommendation_id, a.body_id) in (${allDone(question)})`,
  ];
  const verifier = sql`select ${told({ kind: 'verify', ...row })} ${from}
    and a.state = 'reportedDone' and not (a.body_id = any(${uuids(part.reaches)}))`;
  return firstOfEach(
    transaction,
    [...(part.doesFor.length > 0 ? body : []), ...(part.verifies ? [verifier] : [])],
    question,
  );
}
