import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import { dateInForce, isVisible, shownWay } from './register-conditions.store.ts';
import type { RegisterQuestion } from './register-filter.model.ts';
import type { DueAnswer, DueAnswers } from './register-overview.model.ts';

/** An answer is due soon when it is to be in hand within so many days. */
const soon = 30;
const most = 6;

type Found = DueAnswer & { overdue: number; dueSoon: number };

/** The answers that the auditors wait for, by their dates: the first of the late ones, and of those to come. One statement. */
export async function findDueAnswers(
  transaction: Transaction,
  question: RegisterQuestion,
): Promise<DueAnswers> {
  const { organisationId, today } = question;
  const { rows } = await transaction.execute<Found & Record<string, unknown>>(sql`
    with waiting as (
      select m.organisation_id, m.id, m.body_id, m.audit_id, m.follow_up_id, m.extension,
        ${shownWay(question, sql`m.board_meeting`)} as board_meeting, ${dateInForce} as in_force, coalesce(au.title, f.title) as about
      from matter m
        left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
        left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
      where m.organisation_id = ${organisationId} and m.recipient = 'answer' and m.received_on is null
        and au.withdrawn_at is null and f.withdrawn_at is null and (f.id is null or f.closed_at is not null)
        and ${dateInForce} <= ${today}::date + ${soon}::int
        and ${isVisible(question, asksAboutSecurity, sql`m.body_id`)})
    select w.id, w.body_id as "bodyId", w.audit_id as "auditId", w.follow_up_id as "followUpId", b.name as "bodyName",
      w.extension, w.board_meeting as "boardMeeting", w.about, w.in_force::text as date,
      w.overdue, w.due_soon as "dueSoon"
    from (
      select waiting.*, count(*) filter (where in_force < ${today}::date) over ()::int as overdue,
        count(*) filter (where in_force >= ${today}::date) over ()::int as due_soon,
        row_number() over (partition by in_force < ${today}::date order by in_force, id) as nth
      from waiting
    ) w join body b on b.organisation_id = w.organisation_id and b.id = w.body_id
    where nth <= ${most} order by in_force, b.name, w.id`);
  return {
    overdue: rows[0]?.overdue ?? 0,
    dueSoon: rows[0]?.dueSoon ?? 0,
    first: rows.map(answerOf),
  };
}

function answerOf(found: Found): DueAnswer {
  const { overdue: _, dueSoon: __, ...answer } = found;
  return answer;
}

/**
 * An answer is about security where one of the recommendations that it is to answer is: a round over several audits
 * asks some bodies about others only.
 */
const asksAboutSecurity = sql`exists (
  select from addressee asked
    join recommendation r on r.organisation_id = asked.organisation_id and r.id = asked.recommendation_id
    join audit on audit.organisation_id = r.organisation_id and audit.id = r.audit_id
  where asked.organisation_id = m.organisation_id and asked.matter_id = m.id
    and r.withdrawn_at is null and audit.withdrawn_at is null and audit.is_security)`;
