import { type SQL, sql } from 'drizzle-orm';
import { isFulfilled } from '../responses/fulfilled.table.ts';
import { promisesInForce } from '../responses/promises-in-force.table.ts';
import type { DatedQuestion } from './dated.model.ts';
import { classReviews, selfAssessments } from './dated-compliance.store.ts';
import { controlsDue } from './dated-controls.store.ts';
import { dutiesAhead, dutiesDue, dutiesSkipped } from './dated-duties.store.ts';
import { forumMeetings, managementReviews } from './dated-forum.store.ts';
import { indicatorsDue } from './dated-indicators.store.ts';
import { phaseEnds } from './dated-plan.store.ts';
import { ofBody, row, seesManagementOf, within } from './dated-row.store.ts';
import { dateInForce, uuids } from './first-of-each.store.ts';
import type { DatedKind, StepKind } from './year.model.ts';

/** What the database tells the days of; those of the ways to the answers are planned. */
type StoredKind = Exclude<DatedKind, StepKind>;

/** The days of an action. */
const actionKinds = ['actionDue', 'actionFollowUp'] as const satisfies readonly StoredKind[];
type ActionKind = (typeof actionKinds)[number];

/** When what an action is told of last changed, where its day was moved after the row of it that `dated` is. */
export const changedWhenMoved = ({ organisationId }: DatedQuestion): SQL => sql`greatest(dated.changed,
  case when dated.kind = any(${sql.param([...actionKinds])}::text[]) then (select max(d.at) from action_date d
    where d.organisation_id = ${organisationId} and d.action_id = dated.id) end)`;

/** Selects of everything dated that the requester may see and has chosen, each with the same columns; null for nothing. */
export function datedRows(question: DatedQuestion): SQL | null {
  const all: Record<Exclude<StoredKind, ActionKind>, SQL> = {
    answerDue: answers(question),
    preparation: meetings(question, 'preparation', sql`bm.prepared_on`),
    meeting: sql`${meetings(question, 'meeting', sql`bm.meets_on`)} union all ${uncalledMeetings(question)}`,
    requestWanted: requests(question),
    commitmentDue: commitments(question),
    documentRevision: revisions(question),
    riskReview: riskReviews(question),
    exceptionEnd: exceptionEnds(question),
    classReview: classReviews(question),
    selfAssessmentDue: selfAssessments(question),
    controlDue: controlsDue(question),
    indicatorDue: indicatorsDue(question),
    phaseEnd: phaseEnds(question),
    forumMeeting: forumMeetings(question),
    managementReview: managementReviews(question),
    dutyDue: dutiesDue(question),
    dutyAhead: dutiesAhead(question),
    dutySkipped: dutiesSkipped(question),
  };
  const isChosen = (kind: StoredKind) => question.kinds.includes(kind);
  const days = actionKinds.filter(isChosen);
  const others = (Object.keys(all) as (keyof typeof all)[]).filter(isChosen).map((kind) => all[kind]);
  const chosen = days.length > 0 ? [actions(question, days), ...others] : others;
  return chosen.length > 0 ? sql.join(chosen, sql` union all `) : null;
}

const isOwn = ({ part }: DatedQuestion, bodyId: SQL): SQL => sql`${bodyId} = any(${uuids(part.reaches)})`;

/** A body whose answers and meetings somebody follows: with `mine` those of the own calendar only. */
const follows = ({ part, mine }: DatedQuestion, bodyId: SQL): SQL =>
  sql`${bodyId} = any(${uuids(mine ? part.follows : part.reaches)})`;

/** As `mayReadWork` in action.policy.ts: its body's people, those of the bodies that it serves, its owner, and insiders. */
function actions(question: DatedQuestion, kinds: readonly ActionKind[]): SQL {
  const { organisationId, part, mine } = question;
  // Not correlated, so that the ids are looked up in a hash table.
  const ofOwnBodies = sql`select ar.action_id from action_recommendation ar
    where ar.organisation_id = ${organisationId} and ${isOwn(question, sql`ar.body_id`)}`;
  const ofSecurity = sql`select ar.action_id from action_recommendation ar
      join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id
      join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id and au.is_security
    where ar.organisation_id = ${organisationId}`;
  const served = part.keepsSecurity ? sql`${ofOwnBodies} union ${ofSecurity}` : ofOwnBodies;
  const servesOwn = sql`a.id in (${served})`;
  const isOwners = sql`(a.owner_person_id = ${part.personId}::uuid and ${part.worksHere})`;
  const seen = part.seesAll
    ? sql`true`
    : sql`(${isOwn(question, sql`a.body_id`)} or ${isOwners} or ${servesOwn})`;
  const changed = sql`greatest(a.made_at, a.state_at)`;
  // Both days of an action in one pass over all of them.
  return sql`select ${row(sql`days.kind`, sql`a.id`, sql`a.title`, sql`days.day`, sql`days.done`, { secret: sql`a.secrecy is not null`, changed, owner: sql`a.owner_person_id` })}
    from action a join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
      cross join lateral (values ('actionDue', a.due_on, a.state = 'done'), ('actionFollowUp', a.follow_up_on, false)) days(kind, day, done)
    where a.organisation_id = ${organisationId} and a.withdrawn_at is null and a.state <> 'cancelled'
      and (${within(question, sql`a.due_on`)} or ${within(question, sql`a.follow_up_on`)}) and ${within(question, sql`days.day`)}
      and days.kind = any(${sql.param([...kinds])}::text[]) and ${ofBody(question, sql`a.body_id`)} and ${seen}
      and ${mine ? isOwners : sql`true`}`;
}

function answers(question: DatedQuestion): SQL {
  const { organisationId, part, mine } = question;
  const { audits, auditsOnly } = part;
  const audited = auditsOnly === null ? sql`true` : sql`m.body_id = any(${uuids(auditsOnly)})`;
  const kept = sql`(${part.keepsSecurity} and coalesce(au.is_security, false)) or (${audits} and ${audited})`;
  const sees = sql`(${mine ? part.keepsAll : part.seesAll} or ${follows(question, sql`m.body_id`)} or ${kept})`;
  return sql`select ${row('answerDue', sql`m.id`, sql`coalesce(au.title, f.title)`, dateInForce, sql`m.received_on is not null`)}
    from matter m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
      left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
    where m.organisation_id = ${organisationId} and m.recipient = 'answer' and au.withdrawn_at is null and f.withdrawn_at is null
      and ${within(question, dateInForce)} and ${ofBody(question, sql`m.body_id`)} and ${sees}`;
}

/** A board's calendar is its own people's, and that of those inside who see everything. */
const seesMeetings = (question: DatedQuestion, bodyId: SQL): SQL =>
  question.part.seesAll && !question.mine ? sql`true` : follows(question, bodyId);

const meetings = (question: DatedQuestion, kind: StoredKind, day: SQL): SQL => sql`
  select ${row(kind, sql`bm.id`, sql`null`, day, sql`${day} < ${question.today}::date`)}
  from board_meeting bm join body b on b.organisation_id = bm.organisation_id and b.id = bm.body_id
  where bm.organisation_id = ${question.organisationId} and bm.withdrawn_at is null and ${within(question, day)}
    and ${ofBody(question, sql`bm.body_id`)} and ${seesMeetings(question, sql`bm.body_id`)}`;

/** Meetings that only matters tell of: outside the board's calendar. The first of a day's matters tells why it is there. */
const uncalledMeetings = (question: DatedQuestion): SQL => {
  const first = (of: SQL) => sql`(array_agg(${of} order by m.id))[1]`;
  const what = first(sql`coalesce(au.title, f.title)`);
  return sql`
  select ${row('meeting', first(sql`m.id`), what, sql`m.board_meeting`, sql`m.board_meeting < ${question.today}::date`, { matter: first(sql`m.id`) })}
  from matter m join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
    left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
    left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
  where m.organisation_id = ${question.organisationId} and au.withdrawn_at is null and f.withdrawn_at is null
    and ${within(question, sql`m.board_meeting`)}
    and ${ofBody(question, sql`m.body_id`)} and ${seesMeetings(question, sql`m.body_id`)}
    and not exists (select from board_meeting bm where bm.organisation_id = m.organisation_id and bm.body_id = m.body_id
      and bm.meets_on = m.board_meeting and bm.withdrawn_at is null)
  group by b.id, b.name, m.board_meeting`;
};

/**
 * As `sightOf` in handover.policy.ts: the auditors and the body's own see what is asked; who keeps the register sees
 * that something is.
 */
function requests(question: DatedQuestion): SQL {
  const { organisationId, part, mine } = question;
  const { audits, auditsOnly } = part;
  const audited = auditsOnly === null ? sql`true` : sql`q.body_id = any(${uuids(auditsOnly)})`;
  const isTheirs = sql`q.body_id = any(${uuids(mine ? part.doesFor : part.dealsFor)})`;
  const knowsWhat = sql`(${isTheirs} or (${audits} and ${audited}))`;
  const what = sql`case when ${knowsWhat} then q.text end`;
  return sql`select ${row('requestWanted', sql`q.id`, what, sql`q.wanted_by`, sql`q.answered_at is not null`, { changed: sql`coalesce(q.answered_at, q.asked_at)` })}
    from auditor_request q join body b on b.organisation_id = q.organisation_id and b.id = q.body_id
    where q.organisation_id = ${organisationId} and q.withdrawn_at is null and ${within(question, sql`q.wanted_by`)}
      and ${ofBody(question, sql`q.body_id`)} and (${part.keepsAll && !mine} or ${knowsWhat})`;
}

/** Promises of answers that are in force, and whether they stand as kept or carried out. */
function commitments(question: DatedQuestion): SQL {
  const { organisationId, part, mine } = question;
  const sees = part.seesAll ? sql`true` : isOwn(question, sql`c.body_id`);
  return sql`select ${row('commitmentDue', sql`c.id`, sql`c.what`, sql`c.due_on`, isFulfilled(sql`a.state`), { secret: sql`i.secrecy is not null`, recommendation: sql`c.recommendation_id`, response: sql`rs.id`, owner: sql`c.owner_person_id` })}
    from ${promisesInForce(organisationId)} and ${within(question, sql`c.due_on`)} and ${ofBody(question, sql`c.body_id`)}
      and ${sees} and ${mine ? sql`c.owner_person_id = ${part.personId}::uuid` : sql`true`}`;
}

/** The list of governing documents is everybody's: those of the own bodies, and of the municipality for all who work here. */
function revisions(question: DatedQuestion): SQL {
  const { organisationId, part, mine, body } = question;
  const isWide = sql`(d.body_id is null and ${part.worksHere})`;
  const sees = part.seesAll ? sql`true` : sql`(${isWide} or ${isOwn(question, sql`d.body_id`)})`;
  const isOwners = sql`(d.owner_person_id = ${part.personId}::uuid and ${part.worksHere})`;
  return sql`select ${row('documentRevision', sql`d.id`, sql`d.title`, sql`d.next_revision_on`, sql`false`, { owner: sql`d.owner_person_id` })}
    from governing_document d cross join lateral (
      select coalesce(of.id, d.organisation_id) as id, coalesce(of.name, o.name) as name from organisation o
      left join body of on of.organisation_id = d.organisation_id and of.id = d.body_id where o.id = d.organisation_id) b
    where d.organisation_id = ${organisationId} and d.withdrawn_at is null and ${within(question, sql`d.next_revision_on`)}
      and ${body === null ? sql`true` : sql`coalesce(d.body_id, d.organisation_id) = ${body}::uuid`} and ${mine ? isOwners : sql`(${sees} or ${isOwners})`}`;
}

function riskReviews(question: DatedQuestion): SQL {
  const { organisationId, part } = question;
  const named = sql`x.owner_person_id = ${part.personId}::uuid`;
  return sql`select ${row('riskReview', sql`x.id`, sql`x.title`, sql`x.next_review_on`, sql`false`, { owner: sql`x.owner_person_id` })}
    from risk x join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
    where x.organisation_id = ${organisationId} and x.withdrawn_at is null and x.closed_on is null
      and ${within(question, sql`x.next_review_on`)} and ${ofBody(question, sql`x.body_id`)}
      and ${seesManagementOf(question, sql`x.body_id`, named)}`;
}

function exceptionEnds(question: DatedQuestion): SQL {
  const { organisationId, part, today } = question;
  const named = sql`${part.personId}::uuid in (e.owner_person_id, e.asked_by)`;
  return sql`select ${row('exceptionEnd', sql`e.id`, sql`e.title`, sql`e.until_on`, sql`e.until_on < ${today}::date`, { owner: sql`e.owner_person_id` })}
    from exception e join body b on b.organisation_id = e.organisation_id and b.id = e.body_id
    where e.organisation_id = ${organisationId} and e.state = 'approved' and ${within(question, sql`e.until_on`)}
      and ${ofBody(question, sql`e.body_id`)} and ${seesManagementOf(question, sql`e.body_id`, named)}`;
}
