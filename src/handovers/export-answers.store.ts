import { type SQL, sql } from 'drizzle-orm';
import { pointInAnswer } from '../responses/control-point-told.table.ts';
import { promiseOf } from '../responses/repeated.table.ts';
import { type ExportQuestion, seenAudits, seenRounds, sent, within } from './export-question.store.ts';

const open = sql`'extensionRequested', 'extensionGranted', 'extensionDenied'`;
const handedOver = sql`'decided', 'adjustedAtOnce', 'adjusted', 'dispatched', 'receivedByAuditors', ${open}`;

/**
 * The auditors' letters, what became of them in each body, and what the bodies have answered. Of a body's way to its
 * answer as much as `seenWay` in seen-matter.rules.ts says.
 */
export const answerParts = {
  letters: (question: ExportQuestion) => sql`
    select t.id, t.audit_id as "auditId", t.follow_up_id as "roundId", coalesce(au.title, f.title) as "about",
      au.year, t.dated, t.registry_number as "registryNumber", t.position, t.signatures
    from transmittal t
    left join audit au on au.organisation_id = t.organisation_id and au.id = t.audit_id
    left join follow_up f on f.organisation_id = t.organisation_id and f.id = t.follow_up_id
    where t.organisation_id = ${question.organisationId}
      and (t.audit_id in (${seenAudits(question)}) or t.follow_up_id in (${seenRounds(question)}))`,
  matters: (question: ExportQuestion) => sql`
    select m.id, m.audit_id as "auditId", m.follow_up_id as "roundId", coalesce(au.title, f.title) as "about", au.year,
      m.body_id as "bodyId", b.name as "bodyName", m.recipient, m.registry_number as "registryNumber",
      m.letter_dated as "letterDated", m.answer_by as "answerBy", m.extension, m.extended_to as "extendedTo",
      coalesce(case when m.extension = 'granted' then m.extended_to end, m.answer_by) as "inForce",
      case when ${sent(question.today)} then m.board_meeting end as "boardMeeting",
      case when ${sent(question.today)} then m.minute_item end as "minuteItem",
      case when ${sent(question.today)} then m.dispatched_on end as "dispatchedOn", m.received_on as "receivedOn",
      (select jsonb_agg(jsonb_build_object('step', e.step, 'onDay', e.on_day, 'minuteItem', e.minute_item,
          'extendedTo', e.extended_to) order by e.on_day, e.at, e.id) from matter_event e
        where e.organisation_id = m.organisation_id and e.matter_id = m.id and e.withdrawn_at is null
          and (e.step in (${open}) or (${sent(question.today)} and e.step in (${handedOver})))) as steps
    from matter m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
    left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
    left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
    where m.organisation_id = ${question.organisationId} and ${within(question, sql`m.body_id`)}
      and au.withdrawn_at is null and f.withdrawn_at is null and (f.id is null or f.closed_at is not null)`,
  answers: (question: ExportQuestion) => sql`
    select s.id, s.title, s.registry_number as "registryNumber", s.text, s.state, s.dispatched_on as "dispatchedOn",
      s.received_on as "receivedOn", s.supersedes_id as "supersedesId",
      (select jsonb_agg(jsonb_build_object('bodyName', b.name, 'decidedOn', rm.decided_on, 'minuteItem', rm.minute_item))
        from response_matter rm join body b on b.organisation_id = rm.organisation_id and b.id = rm.body_id
        where rm.organisation_id = s.organisation_id and rm.response_id = s.id) as decisions,
      (select jsonb_agg(jsonb_build_object('bodyId', i.body_id, 'bodyName', b.name, 'auditId', i.audit_id,
          'auditTitle', au.title, 'auditYear', au.year, 'recommendationId', i.recommendation_id, 'number', r.number,
          'recommendation', r.text, 'stance', i.stance, 'text', i.text, 'commitments', (
            select jsonb_agg(jsonb_build_object('id', c.id, 'promiseId', ${promiseOf(sql`c`)}, 'what', c.what, 'ownerRole', c.owner_role,
              'owner', p.name, 'dueOn', c.due_on, 'entersControlPlan', c.enters_control_plan,
              'controlPoint', ${pointInAnswer}) order by c.position, c.id)
            from commitment c
            left join person p on p.organisation_id = c.organisation_id and p.id = c.owner_person_id
            where c.organisation_id = i.organisation_id and c.item_id = i.id and c.withdrawn_at is null)
          ) order by i.position)
        from response_item i
        join body b on b.organisation_id = i.organisation_id and b.id = i.body_id
        left join audit au on au.organisation_id = i.organisation_id and au.id = i.audit_id
        left join recommendation r on r.organisation_id = i.organisation_id and r.id = i.recommendation_id
        where i.organisation_id = s.organisation_id and i.response_id = s.id) as items
    from response s where s.organisation_id = ${question.organisationId} and s.withdrawn_at is null
      and s.state in ('dispatched', 'received')
      and least(s.dispatched_on, s.received_on) <= ${question.today}::date
      and exists (select from response_matter rm where rm.organisation_id = s.organisation_id
        and rm.response_id = s.id and ${within(question, sql`rm.body_id`)})`,
  /** Answers as they stand in the auditors' reports. */
  'answers-in-reports': (question: ExportQuestion) => sql`
    select rr.id, rr.recommendation_id as "recommendationId", r.number, r.audit_id as "auditId", au.title as "auditTitle",
      rr.body_id as "bodyId", coalesce(b.name, rr.body_name) as "bodyName", rr.text, rr.paraphrased,
      rr.to_whole_audit as "toWholeAudit"
    from read_response rr
    join recommendation r on r.organisation_id = rr.organisation_id and r.id = rr.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    left join body b on b.organisation_id = rr.organisation_id and b.id = rr.body_id
    where rr.organisation_id = ${question.organisationId} and rr.withdrawn_at is null and r.withdrawn_at is null
      and au.withdrawn_at is null and (rr.body_id is null or ${within(question, sql`rr.body_id`)})
      and exists (select from addressee a where a.organisation_id = r.organisation_id and a.recommendation_id = r.id
        and ${within(question, sql`a.body_id`)})`,
} satisfies Record<string, (question: ExportQuestion) => SQL>;
