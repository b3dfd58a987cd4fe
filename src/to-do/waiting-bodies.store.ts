import { type SQL, sql } from 'drizzle-orm';
import { outcomesOf } from '../audits/promises/promise-outcome.table.ts';
import type { Maker } from '../audits/rounds/follow-up.model.ts';
import { isInPlan } from '../control-plans/promise-point.table.ts';
import type { Transaction } from '../database/index.ts';
import { promisesInForce } from '../responses/promises-in-force.table.ts';
import { firstOfEach, told, uuids } from './first-of-each.store.ts';
import type { Question } from './question.model.ts';
import type { ToDoKind, Waiting } from './to-do.model.ts';

/**
 * What others wait for of a body: the auditors' requests, referrals to it and those that it has accepted, its own decision on a joint answer, an answer
 * that takes the place of another; a meeting with it; what it has promised without an action that carries it out, or to enter a plan that has it not. One
 * statement.
 */
export function findWaitingForBodies(transaction: Transaction, question: Question): Promise<Waiting[]> {
  const { part } = question;
  const all = [
    ...(part.doesFor.length > 0
      ? [requests(question), ownCommitments(question), promisesToPlan(question)]
      : []),
    ...(part.decidesFor.length > 0
      ? [referrals(question), acceptedReferrals(question), commitments(question)]
      : []),
    ...(part.follows.length > 0
      ? [
          meetings('auditors', 'meetingWanted', question),
          meetings('municipality', 'ownRoundMeeting', question),
        ]
      : []),
    ...(part.minutesOf.length > 0 ? [ownDecisions(question), newWords(question)] : []),
  ];
  return firstOfEach(transaction, all, question);
}

const requests = ({ organisationId, part }: Question): SQL => sql`
  select ${told({ kind: 'request', id: sql`q.id`, what: sql`q.text`, whose: sql`b.name`, day: sql`q.wanted_by`, since: sql`q.asked_at` })}
  from auditor_request q join body b on b.organisation_id = q.organisation_id and b.id = q.body_id
  where q.organisation_id = ${organisationId} and q.body_id = any(${uuids(part.doesFor)})
    and q.answered_at is null and q.withdrawn_at is null`;

const referredTo = (kind: ToDoKind, { organisationId, part }: Question, since: SQL): SQL => sql`
  select ${told({ kind, id: sql`r.id`, what: sql`r.text`, whose: sql`b.name`, about: sql`au.title`, other: sql`x.id`, since })}
  from referral x
    join body b on b.organisation_id = x.organisation_id and b.id = x.from_body_id
    join recommendation r on r.organisation_id = x.organisation_id and r.id = x.recommendation_id and r.withdrawn_at is null
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.withdrawn_at is null
  where x.organisation_id = ${organisationId} and x.to_body_id = any(${uuids(part.decidesFor)})`;

const referrals = (question: Question): SQL =>
  sql`${referredTo('referral', question, sql`x.proposed_at`)} and x.state = 'proposed'`;

/** What the body has taken on, that none of its actions carries out, while the body that asked still has it to do. */
const acceptedReferrals = (question: Question): SQL => sql`
  ${referredTo('referralAccepted', question, sql`x.answered_at`)} and x.state = 'accepted'
    and not exists (select from addressee a where a.organisation_id = x.organisation_id
      and a.recommendation_id = x.recommendation_id and a.body_id = x.from_body_id
      and a.state in ('reportedDone', 'confirmed', 'notToAct'))
    and not exists (select from action_recommendation ar
      join action act on act.organisation_id = ar.organisation_id and act.id = ar.action_id
        and act.withdrawn_at is null and act.state <> 'cancelled'
        and (act.body_id = x.to_body_id or act.owner_person_id = x.answered_by)
      where ar.organisation_id = x.organisation_id and ar.recommendation_id = x.recommendation_id
        and ar.body_id = x.from_body_id)`;

/** For how many days after a round was closed its wish to meet a body is told of. */
const meetingDays = 60;

/**
 * What the makers of a round that is closed want to meet a body about, as it says of an audit: the bodies that they have
 * chosen, else every one that the audit is addressed to. Of lay auditors their company alone. As `findMeetingsToTell` in
 * audits/meeting-bodies.store.ts foretells it.
 */
const meetings = (madeBy: Maker, kind: ToDoKind, { organisationId, part, today }: Question): SQL => sql`
  select ${told({ kind, id: sql`f.id`, what: sql`fa.meeting_reason`, whose: sql`b.name`, about: sql`au.title`, other: sql`au.id`, since: sql`f.closed_at` })}
  from follow_up_audit fa
    join follow_up f on f.organisation_id = fa.organisation_id and f.id = fa.follow_up_id
    join audit au on au.organisation_id = fa.organisation_id and au.id = fa.audit_id and au.withdrawn_at is null
    join body b on b.organisation_id = fa.organisation_id and b.id = any(${uuids(part.follows)})
  where fa.organisation_id = ${organisationId} and fa.needs_meeting and f.made_by = ${madeBy} and f.withdrawn_at is null
    and f.closed_at::date between ${today}::date - ${meetingDays}::int and ${today}::date
    and (f.source_draft_id is null or f.dated >= (${today}::date - ${meetingDays}::int)::text)
    and (f.made_by <> 'auditors' or f.made_by_body_id is null or f.made_by_body_id = b.id)
    and (fa.meeting_body_ids = '{}' or b.id = any(fa.meeting_body_ids))
    and exists (select from recommendation r
      join addressee a on a.organisation_id = r.organisation_id and a.recommendation_id = r.id and a.body_id = b.id
      where r.organisation_id = fa.organisation_id and r.audit_id = fa.audit_id and r.withdrawn_at is null)`;

/**
 * Promises of decided answers that somebody has to plan what carries out, as `lacksPlan` in responses/commitment.rules.ts;
 * a test holds the two together. Those to enter the internal control plan are told of by `promisesToPlan`.
 */
const unplanned = (kind: ToDoKind, { organisationId }: Question): SQL => sql`
  select ${told({ kind, id: sql`c.id`, what: sql`c.what`, whose: sql`b.name`, day: sql`c.due_on`, secret: sql`i.secrecy is not null` })}
  from ${promisesInForce(organisationId)}
    and coalesce(a.state not in ('reportedDone', 'confirmed', 'notToAct'), true)
    and not c.enters_control_plan
    and not exists (select from action act where act.organisation_id = c.organisation_id and act.commitment_id = c.id
      and act.withdrawn_at is null and act.state <> 'cancelled')
    and not exists (select from ${outcomesOf(sql`c`, { madeBy: null, most: 1 })} found where found.outcome = 'kept')`;

/** Promised by the requester: named, or where nobody is, with the role that is their title in a body that they work for. */
const isPromisedBy = ({
  part,
}: Question): SQL => sql`(c.owner_person_id is not distinct from ${part.personId}::uuid
  or (c.owner_person_id is null and c.body_id = any(${uuids(part.doesFor)}) and exists (select from person me
    where me.organisation_id = c.organisation_id and me.id = ${part.personId}::uuid and lower(me.title) = lower(c.owner_role))))`;

const ownCommitments = (question: Question): SQL =>
  sql`${unplanned('ownCommitment', question)} and ${isPromisedBy(question)}`;

const commitments = (question: Question): SQL =>
  sql`${unplanned('commitment', question)} and c.body_id = any(${uuids(question.part.decidesFor)})
    and not ${isPromisedBy(question)}`;

/** Promises to enter the internal control plan that are in no decided one, whatever else is done about them. */
const promisesToPlan = (question: Question): SQL => sql`
  select ${told({ kind: 'promiseToPlan', id: sql`c.id`, what: sql`c.what`, whose: sql`b.name`, day: sql`c.due_on`, secret: sql`i.secrecy is not null` })}
  from ${promisesInForce(question.organisationId)}
    and c.enters_control_plan and not ${isInPlan(sql`c`)} and coalesce(a.state <> 'notToAct', true)
    and (c.body_id = any(${uuids(question.part.decidesFor)}) or ${isPromisedBy(question)})
    and not exists (select from ${outcomesOf(sql`c`, { madeBy: null, most: 1 })} found where found.outcome = 'kept')`;

const ownDecisions = ({ organisationId, part }: Question): SQL => sql`
  select ${told({ kind: 'ownDecision', id: sql`rm.matter_id`, what: sql`rs.title`, whose: sql`b.name`, other: sql`rs.id`, since: sql`rs.made_at` })}
  from response_matter rm
    join response rs on rs.organisation_id = rm.organisation_id and rs.id = rm.response_id
    join body b on b.organisation_id = rm.organisation_id and b.id = rm.body_id
  where rm.organisation_id = ${organisationId} and rm.body_id = any(${uuids(part.minutesOf)}) and rm.decided_on is null
    and rs.withdrawn_at is null and rs.state in ('decided', 'dispatched', 'received')`;

/** Decided to take the place of an answer that the auditors have, and not sent: its matter's way ended with that answer. */
const newWords = ({ organisationId, part }: Question): SQL => sql`
  select ${told({ kind: 'stepDispatch', id: sql`rm.matter_id`, what: sql`rs.title`, whose: sql`b.name`, other: sql`rs.id`, since: sql`rs.made_at` })}
  from response rs
    join response earlier on earlier.organisation_id = rs.organisation_id and earlier.id = rs.supersedes_id
      and earlier.dispatched_on is not null
    join response_matter rm on rm.organisation_id = rs.organisation_id and rm.response_id = rs.id and rm.body_id = rs.lead_body_id
    join body b on b.organisation_id = rs.organisation_id and b.id = rs.lead_body_id
  where rs.organisation_id = ${organisationId} and rs.lead_body_id = any(${uuids(part.minutesOf)})
    and rs.withdrawn_at is null and rs.state = 'decided'`;
