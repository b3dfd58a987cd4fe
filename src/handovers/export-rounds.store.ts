import { type SQL, sql } from 'drizzle-orm';
import { pointInAnswer } from '../responses/control-point-told.table.ts';
import { promiseOf } from '../responses/repeated.table.ts';
import {
  type ExportQuestion,
  seenAssessments,
  seenAudits,
  seenRounds,
  seenWhole,
  within,
} from './export-question.store.ts';

/** Whether a wish to meet may be told, for the name `fa`: as `seenMeeting` in meeting-bodies.rules.ts. */
const isToldOfMeeting = (question: ExportQuestion): SQL => sql`(fa.meeting_body_ids = '{}'
  or exists (select from unnest(fa.meeting_body_ids) met where ${within(question, sql`met`)}))`;

/** Audits and the rounds over them. Of rounds: the auditors' own, their drafts too; of the municipality's own the closed ones. */
export const roundParts = {
  audits: (question: ExportQuestion) => sql`
    select au.id, au.title, au.year, au.firm, au.registry_number as "registryNumber", au.dated, au.purpose,
      au.assessment, au.questions
    from audit au where au.organisation_id = ${question.organisationId} and au.id in (${seenAudits(question)})`,
  rounds: (question: ExportQuestion) => {
    const meets = isToldOfMeeting(question);
    return sql`
    select f.id, f.made_by as "madeBy", mb.name as "madeByBody", f.title, f.firm, f.dated,
      f.registry_number as "registryNumber", f.scale, f.closed_at as "closedAt", f.withdrawn_at as "withdrawnAt",
      case when ${seenWhole(question)} then f.overall end as overall,
      case when ${seenWhole(question)} then f.stated_totals end as "statedTotals",
      (select jsonb_agg(jsonb_build_object('auditId', fa.audit_id, 'auditTitle', au.title, 'auditYear', au.year,
            'assessment', fa.assessment, 'needsMeeting', case when ${meets} then fa.needs_meeting end,
            'meetingReason', case when ${meets} then fa.meeting_reason end,
            'meetingBodyIds', array(select met from unnest(fa.meeting_body_ids) met where ${within(question, sql`met`)}),
             'meetingBodies', array(select b.name from body b
              where b.organisation_id = fa.organisation_id and b.id = any(fa.meeting_body_ids)
                and ${within(question, sql`b.id`)} order by b.name collate "sv-x-icu"),
            'statedTotals', fa.stated_totals) order by au.year desc nulls last, au.title)
        from follow_up_audit fa join audit au on au.organisation_id = fa.organisation_id and au.id = fa.audit_id
        where fa.organisation_id = f.organisation_id and fa.follow_up_id = f.id and ${seenWhole(question)}
          and fa.audit_id in (${seenAudits(question)})) as audits
    from follow_up f
    left join body mb on mb.organisation_id = f.organisation_id and mb.id = f.made_by_body_id
    where f.organisation_id = ${question.organisationId} and f.id in (${seenRounds(question)})`;
  },
  assessments: (question: ExportQuestion) => sql`
    select s.id, s.follow_up_id as "roundId", s.recommendation_id as "recommendationId", s.body_id as "bodyId",
      b.name as "bodyName", s.status, s.status_from as "statusFrom", s.done, s.remaining, s.comment, s.asked_on as "askedOn",
      assessor.name as assessor,
      f.made_by as "madeBy", f.title as "roundTitle", f.dated, au.title as "auditTitle", au.year, r.number, r.text
    from assessment s
    join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
    join recommendation r on r.organisation_id = s.organisation_id and r.id = s.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    join body b on b.organisation_id = s.organisation_id and b.id = s.body_id
    left join person assessor on assessor.organisation_id = s.organisation_id and assessor.id = s.assessor_id
    where s.organisation_id = ${question.organisationId} and s.id in (${seenAssessments(question)})`,
  /** What the rounds say became of promises. One that is repeated in a new answer is the same: it has its first wording's id. */
  promises: (question: ExportQuestion) => sql`
    select md5(o.follow_up_id::text || o.commitment_id)::uuid as id, o.follow_up_id as "roundId", f.title as "roundTitle",
      f.dated, f.made_by as "madeBy", o.commitment_id as "commitmentId",
      ${promiseOf(sql`c`)} as "promiseId", c.what, c.owner_role as "ownerRole",
      c.due_on as "dueOn", c.enters_control_plan as "entersControlPlan", ${pointInAnswer} as "controlPoint",
      b.id as "bodyId", b.name as "bodyName", au.id as "auditId", au.title as "auditTitle", au.year,
      r.id as "recommendationId", r.number, o.outcome, o.text
    from promise_outcome o
    join follow_up f on f.organisation_id = o.organisation_id and f.id = o.follow_up_id
    join commitment c on c.organisation_id = o.organisation_id and c.id = o.commitment_id
    join body b on b.organisation_id = c.organisation_id and b.id = c.body_id
    left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
    left join read_response rr on rr.organisation_id = c.organisation_id and rr.id = c.read_response_id
    left join recommendation r on r.organisation_id = c.organisation_id
      and r.id = coalesce(c.recommendation_id, i.recommendation_id, rr.recommendation_id)
    join audit au on au.organisation_id = c.organisation_id and au.id = coalesce(r.audit_id, i.audit_id)
    where o.organisation_id = ${question.organisationId} and o.follow_up_id in (${seenRounds(question)})
      and ${within(question, sql`c.body_id`)} and ${seenWhole(question)}`,
} satisfies Record<string, (question: ExportQuestion) => SQL>;
