import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../database/index.ts';
import { dateInForce, firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { Waiting } from './to-do.model.ts';

const isSent = (response: SQL, today: string) =>
  sql`${response}.withdrawn_at is null and ${response}.state in ('dispatched', 'received')
    and least(${response}.dispatched_on, ${response}.received_on) <= ${today}::date`;

/** What the auditors wait for: what is new to them, what they have asked for, and questions about their colours. One statement. */
export function findWaitingForAuditors(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { organisationId, part, today, newSince } = question;
  if (!part.audits) return Promise.resolve([]);
  const { auditsOnly } = part;
  const ofTheirs = (bodyId: SQL) => (auditsOnly ? sql`${bodyId} = any(${uuids(auditsOnly)})` : sql`true`);
  const asked = sql`from auditor_request q join body b on b.organisation_id = q.organisation_id and b.id = q.body_id
    where q.organisation_id = ${organisationId} and q.withdrawn_at is null and ${ofTheirs(sql`q.body_id`)}`;
  const request = { id: sql`q.id`, what: sql`q.text`, whose: sql`b.name` };
  const theirs = sql`f.organisation_id = ${organisationId} and f.made_by = 'auditors' and f.withdrawn_at is null
    and ${auditsOnly ? ofTheirs(sql`f.made_by_body_id`) : sql`f.made_by_body_id is null`}`;
  // A later round of theirs says what the same body's work is now, whatever became of the old colour.
  const isSettled = sql`exists (select from assessment n
    join follow_up l on l.organisation_id = n.organisation_id and l.id = n.follow_up_id and l.made_by = 'auditors'
      and l.made_by_body_id is not distinct from f.made_by_body_id and l.closed_at is not null and l.withdrawn_at is null
    where n.organisation_id = s.organisation_id and n.recommendation_id = s.recommendation_id and n.body_id = s.body_id
      and (coalesce(l.dated, ''), l.entered_at) > (coalesce(f.dated, ''), f.entered_at))`;
  // What answered the request is told as its answer, and not once more.
  const isToldAsAnswer = sql`coalesce(q.withdrawn_at is null and q.answered_at >= ${newSince}::date
    and h.handed_at <= q.answered_at, false)`;
  return firstOfEach(
    transaction,
    [
      sql`select ${told({ kind: 'requestAnswered', ...request, since: sql`q.answered_at` })} ${asked}
        and q.answered_at >= ${newSince}::date`,
      sql`select ${told({ kind: 'requestLate', ...request, day: sql`q.wanted_by` })} ${asked}
        and q.answered_at is null and q.wanted_by < ${today}::date`,
      sql`select ${told({ kind: 'handover', id: sql`h.id`, what: sql`coalesce(h.note, q.text)`, whose: sql`b.name`, since: sql`h.handed_at`, count: sql`(select count(*) from handover_item i where i.organisation_id = h.organisation_id and i.handover_id = h.id)` })}
        from handover h join body b on b.organisation_id = h.organisation_id and b.id = h.body_id
          left join auditor_request q on q.organisation_id = h.organisation_id and q.id = h.request_id
        where h.organisation_id = ${organisationId} and h.handed_at >= ${newSince}::date and ${ofTheirs(sql`h.body_id`)}
          and not (${isToldAsAnswer})`,
      // Only what there is to read: an answer may have gone by another way. One that is replaced is not new any more.
      sql`select ${told({ kind: 'newAnswer', id: sql`m.id`, what: sql`coalesce(au.title, f.title)`, whose: sql`b.name`, since: sql`least(res.dispatched_on, res.received_on)` })}
        from response res
          join response_matter rm on rm.organisation_id = res.organisation_id and rm.response_id = res.id
          join matter m on m.organisation_id = rm.organisation_id and m.id = rm.matter_id
          join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
          left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
          left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
        where res.organisation_id = ${organisationId} and ${isSent(sql`res`, today)} and au.withdrawn_at is null and f.withdrawn_at is null
          and least(res.dispatched_on, res.received_on) >= ${newSince}::date
          and coalesce(rm.decided_on <= res.dispatched_on, true) and ${ofTheirs(sql`m.body_id`)}
          and not exists (select from response later where later.organisation_id = res.organisation_id
            and later.supersedes_id = res.id and ${isSent(sql`later`, today)})`,
      sql`select ${told({ kind: 'answerOverdue', id: sql`m.id`, what: sql`coalesce(au.title, f.title)`, whose: sql`b.name`, day: dateInForce })}
        from matter m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
          left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
          left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
        where m.organisation_id = ${organisationId} and m.recipient = 'answer' and au.withdrawn_at is null and f.withdrawn_at is null
          and m.received_on is null and ${dateInForce} < ${today}::date and (m.follow_up_id is null or f.closed_at is not null)
          and coalesce(m.dispatched_on > ${today}::date, true) and ${ofTheirs(sql`m.body_id`)}`,
      sql`select ${told({ kind: 'roundDraft', id: sql`f.id`, what: sql`f.title` })} from follow_up f
        where ${theirs} and f.closed_at is null`,
      sql`select ${told({ kind: 'colourQuestion', id: sql`r.id`, other: sql`case when f.source_draft_id is not null then s.id end`, what: sql`r.text`, whose: sql`b.name`, about: sql`f.title`, since: sql`s.asked_on` })}
        from assessment s
          join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
          join recommendation r on r.organisation_id = s.organisation_id and r.id = s.recommendation_id and r.withdrawn_at is null
          join body b on b.organisation_id = s.organisation_id and b.id = s.body_id
        where s.organisation_id = ${organisationId} and ${theirs} and s.status = 'unknown' and s.asked_on <= ${today}::date
          and not ${isSettled}`,
    ],
    question,
  );
}
