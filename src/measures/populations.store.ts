import { and, or, type SQL, sql } from 'drizzle-orm';
import { isWorkHandedOver } from '../audits/matters/handed-over.table.ts';
import { newestOutcomes } from '../audits/promises/promise-outcome.table.ts';
import type { Maker } from '../audits/rounds/follow-up.model.ts';
import { hasDecidedOf } from '../responses/own-decision.table.ts';
import { promiseOf, successorsOf } from '../responses/repeated.table.ts';
import type { MeasureQuestion, Population } from './measure.model.ts';

/**
 * The rows that measures count, each population as a query whose columns are those of a measured row; what may not be
 * seen is not in it. Lists and figures ask the same query, so that they agree.
 */

const uuids = (ids: readonly string[]) => sql`${sql.param([...ids])}::uuid[]`;

const isOwn = ({ scope }: MeasureQuestion, bodyId: SQL): SQL =>
  scope.bodies.length > 0 ? sql`${bodyId} = any(${uuids(scope.bodies)})` : sql`false`;

/** Whether a row about a body may be seen, as the register says: lay auditors see their company without working for it. */
function isVisible(question: MeasureQuestion, isSecurity: SQL, bodyId: SQL): SQL {
  if (question.scope.all) return sql`true`;
  const { security, visible } = question.scope;
  const own = visible.length > 0 ? sql`${bodyId} = any(${uuids(visible)})` : sql`false`;
  return or(security ? isSecurity : sql`false`, own) as SQL;
}

/** Whether a body's own work may be seen, for the name `a` of its addressee. */
function seesWork(question: MeasureQuestion): SQL {
  if (question.scope.bodyWork === 'always') return sql`true`;
  const [organisationId, recommendationId] = [sql`a.organisation_id`, sql`a.recommendation_id`];
  const work = { organisationId, recommendationId, bodyId: sql`a.body_id`, today: question.today };
  return or(isOwn(question, work.bodyId), isWorkHandedOver(work)) as SQL;
}

/** Of which audits and whose. */
function isChosen({ filter }: MeasureQuestion, year: SQL, bodyId: SQL): SQL {
  const { body, from, to, noYear } = filter;
  return (and(
    body ? sql`${bodyId} = ${body}::uuid` : sql`true`,
    from === null ? undefined : sql`${year} >= ${from}`,
    to === null ? undefined : sql`${year} <= ${to}`,
    noYear ? sql`${year} is null` : undefined,
  ) ?? sql`true`) as SQL;
}

const auditYear = sql`coalesce(au.year, case when au.dated ~ '^[0-9]{4}' then left(au.dated, 4)::int end)`;

/** The last day that an audit can have had by what is known of its date: an age is never told as more than it is. */
const auditDay = sql`case
  when length(au.dated) = 10 and pg_input_is_valid(au.dated, 'date') then au.dated::date
  when length(au.dated) = 7 and pg_input_is_valid(au.dated || '-01', 'date') then ((au.dated || '-01')::date + interval '1 month - 1 day')::date
  when ${auditYear} is not null then make_date(${auditYear}, 12, 31) end`;

/** The audits that stand, with year and age: an offset keeps these from being worked out anew for each recommendation. */
const standingAudits = ({ organisationId, today }: MeasureQuestion): SQL => sql`(
  select au.id, au.title, au.is_security, ${auditYear} as year,
    case when ${today}::date < ${auditDay} then 0 else ${today}::date - ${auditDay} end as days
  from audit au where au.organisation_id = ${organisationId} and au.withdrawn_at is null offset 0)`;

function addressees(question: MeasureQuestion): SQL {
  const { organisationId } = question;
  return sql`select a.recommendation_id as id, a.recommendation_id, r.audit_id, a.body_id, b.name as body_name, au.title as about,
      au.year, r.number, r.position, r.text,
      case when ${seesWork(question)} then a.state end as state, a.assessed,
      case when ${seesWork(question)} then a.minute_item end as minute_item, au.days
    from addressee a
      join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id and r.withdrawn_at is null
      join ${standingAudits(question)} au on au.id = r.audit_id
      join body b on b.organisation_id = a.organisation_id and b.id = a.body_id
    where a.organisation_id = ${organisationId} and ${isVisible(question, sql`au.is_security`, sql`a.body_id`)}
      and ${isChosen(question, sql`au.year`, sql`a.body_id`)}`;
}

/** An answer is about security where one of the recommendations that it is to answer is. */
const asksAboutSecurity = sql`exists (select from addressee asked
    join recommendation r on r.organisation_id = asked.organisation_id and r.id = asked.recommendation_id
    join audit on audit.organisation_id = r.organisation_id and audit.id = r.audit_id
  where asked.organisation_id = m.organisation_id and asked.matter_id = m.id
    and r.withdrawn_at is null and audit.withdrawn_at is null and audit.is_security)`;

function matters(question: MeasureQuestion): SQL {
  const year = sql`coalesce(${auditYear}, case when f.dated ~ '^[0-9]{4}' then left(f.dated, 4)::int end)`;
  const inForce = sql`coalesce(case when m.extension = 'granted' then m.extended_to end, m.answer_by)`;
  return sql`select m.id, m.audit_id, m.body_id, b.name as body_name, coalesce(au.title, f.title) as about, ${year} as year,
      coalesce(m.registry_number, '') as text, ${inForce} as due_on, m.received_on as done_on
    from matter m
      left join audit au on au.organisation_id = m.organisation_id and au.id = m.audit_id
      left join follow_up f on f.organisation_id = m.organisation_id and f.id = m.follow_up_id
      join body b on b.organisation_id = m.organisation_id and b.id = m.body_id
    where m.organisation_id = ${question.organisationId} and m.recipient = 'answer' and au.withdrawn_at is null and f.withdrawn_at is null
      and ${isVisible(question, asksAboutSecurity, sql`m.body_id`)} and ${isChosen(question, year, sql`m.body_id`)}`;
}

/**
 * Promises, each once: as the answer that stands words it, with what the newest round that judged any of its wordings
 * found of it. One whose day had passed when a round found it not kept stays passed, whatever day a new answer gives it. What a joint answer says for a body that has not decided is no promise of that body.
 */
function commitments(question: MeasureQuestion): SQL {
  const { organisationId, scope, today } = question;
  const always = scope.bodyWork === 'always';
  const isHandedOver = (response: SQL) =>
    sql`(${response}.dispatched_on <= ${today}::date or ${response}.received_on <= ${today}::date)`;
  const mayBeTold = (response: SQL) =>
    always ? undefined : sql`(${isHandedOver(response)} or ${isOwn(question, sql`c.body_id`)})`;
  const isTold = (response: SQL) =>
    and(
      sql`${response}.state in ('decided', 'dispatched', 'received')`,
      mayBeTold(response),
      hasDecidedOf(response, sql`c.body_id`),
    );
  const found = (madeBy: Maker) =>
    sql`(select * from ${newestOutcomes(organisationId)} newest where newest.made_by = ${madeBy})`;
  const doneActions = sql`(
    select x.commitment_id, bool_and(x.state in ('done', 'cancelled')) and bool_or(x.state = 'done') as all_done from action x
    where x.organisation_id = ${organisationId} and x.commitment_id is not null and x.withdrawn_at is null group by x.commitment_id)`;
  return sql`select c.id, r.id as recommendation_id, au.id as audit_id, c.body_id, b.name as body_name, au.title as about, au.year, r.number,
      c.what as text, theirs.outcome, ${always ? sql`ours.outcome` : sql`null::text`} as own_outcome,
      least(c.due_on, theirs.missed_on, ${always ? sql`ours.missed_on` : sql`null::date`}) as due_on,
      theirs.commitment_id <> c.id as is_reworded, ${always ? sql`ours.commitment_id <> c.id` : sql`null::boolean`} as is_own_reworded,
      ${always ? sql`coalesce(xs.all_done, false)` : sql`false`} as actions_done
    from commitment c
      join body b on b.organisation_id = c.organisation_id and b.id = c.body_id
      left join ${found('auditors')} theirs on theirs.promise_id = ${promiseOf(sql`c`)}
      ${always ? sql`left join ${found('municipality')} ours on ours.promise_id = ${promiseOf(sql`c`)} left join ${doneActions} xs on xs.commitment_id = c.id` : sql``}
      left join response_item i on i.organisation_id = c.organisation_id and i.id = c.item_id
      left join response s on s.organisation_id = i.organisation_id and s.id = i.response_id
      left join read_response rr on rr.organisation_id = c.organisation_id and rr.id = c.read_response_id
      left join recommendation r on r.organisation_id = c.organisation_id and r.withdrawn_at is null
        and r.id = coalesce(c.recommendation_id, i.recommendation_id, rr.recommendation_id)
      join ${standingAudits(question)} au on au.id = coalesce(r.audit_id, i.audit_id)
    where c.organisation_id = ${organisationId} and c.withdrawn_at is null and rr.withdrawn_at is null
      and (r.id is not null or coalesce(c.recommendation_id, i.recommendation_id, rr.recommendation_id) is null)
      and (c.item_id is null or (s.withdrawn_at is null and ${isTold(sql`s`)} and not exists (
        select from ${successorsOf(sql`s`)} n where ${isTold(sql`n`)})))
      and ${isVisible(question, sql`au.is_security`, sql`c.body_id`)} and ${isChosen(question, sql`au.year`, sql`c.body_id`)}`;
}

function actions(question: MeasureQuestion): SQL {
  const { organisationId, scope } = question;
  const own = or(isOwn(question, sql`x.body_id`), sql`known.serves_own`) as SQL;
  const isInside = scope.bodyWork === 'always';
  const visible =
    isInside && scope.all
      ? sql`true`
      : isInside && scope.security
        ? (or(sql`known.is_security`, own) as SQL)
        : own;
  return sql`select x.id, known.recommendation_id, known.audit_id, x.body_id, b.name as body_name, known.about, known.year, x.title as text,
      x.state, x.due_on, x.completed_on as done_on, coalesce(known.times, 0) as times
    from action x
      join body b on b.organisation_id = x.organisation_id and b.id = x.body_id
      left join (
        select action_id, min(year) as year, bool_or(is_security) as is_security, bool_or(serves_own) as serves_own,
          min(recommendation_id::text)::uuid as recommendation_id, min(audit_id::text)::uuid as audit_id, min(title) as about,
          sum(moved)::int as times
        from (${servedAndMoved(question)}) each group by action_id) known on known.action_id = x.id
    where x.organisation_id = ${organisationId} and x.withdrawn_at is null and (${visible}) is true
      and ${isChosen(question, sql`known.year`, sql`x.body_id`)}`;
}

/** What each action serves, and each time that its day was moved, together: one grouping by action instead of two. */
const servedAndMoved = (question: MeasureQuestion): SQL => sql`
  select ar.action_id, au.year, au.is_security, ${isOwn(question, sql`ar.body_id`)} as serves_own, ar.recommendation_id,
    au.id as audit_id, au.title, 0 as moved
  from action_recommendation ar
    join recommendation r on r.organisation_id = ar.organisation_id and r.id = ar.recommendation_id and r.withdrawn_at is null
    join ${standingAudits(question)} au on au.id = r.audit_id
  where ar.organisation_id = ${question.organisationId}
  union all
  select action_id, null, null, null, null, null, null, 1 from action_date
  where organisation_id = ${question.organisationId} and was is not null and became is distinct from was`;

/**
 * What the auditors found of each recommendation and body in their closed rounds. Addressees come last, behind an offset:
 * the planner thinks far too few of them match, and would look everything else up one by one.
 */
function assessments(question: MeasureQuestion): SQL {
  const { organisationId, filter } = question;
  return sql`select p.recommendation_id as id, p.* from (
      select s.recommendation_id, r.audit_id, s.body_id, b.name as body_name, au.title as about, au.year, r.number, r.position, r.text,
        s.status as assessed, f.id as round_id, f.title as round_title, f.dated as round_dated, f.entered_at
      from assessment s
        join follow_up f on f.organisation_id = s.organisation_id and f.id = s.follow_up_id
          and f.made_by = 'auditors' and f.closed_at is not null and f.withdrawn_at is null
        join recommendation r on r.organisation_id = s.organisation_id and r.id = s.recommendation_id and r.withdrawn_at is null
        join ${standingAudits(question)} au on au.id = r.audit_id
        join body b on b.organisation_id = s.organisation_id and b.id = s.body_id
      where s.organisation_id = ${organisationId} and ${isVisible(question, sql`au.is_security`, sql`s.body_id`)}
        and ${isChosen(question, sql`au.year`, sql`s.body_id`)}
        ${filter.round ? sql`and f.id = ${filter.round}::uuid` : sql``} offset 0) p
    join addressee a on a.organisation_id = ${organisationId} and a.recommendation_id = p.recommendation_id and a.body_id = p.body_id`;
}

export const yearOf = (at: SQL) => sql`extract(year from ${at} at time zone 'Europe/Stockholm')::int`;

/** How the work stood when a year ended. */
function yearEnds(question: MeasureQuestion): SQL {
  const at = question.filter.at ?? 0;
  return sql`select p.id, p.recommendation_id, p.audit_id, p.body_id, p.body_name, p.about, p.year, p.number, p.position, p.text,
      case when ${at}::int >= left(${question.today}, 4)::int then p.state else coalesce((
        select e.state from work_event e where e.organisation_id = ${question.organisationId} and e.recommendation_id = p.recommendation_id
          and e.body_id = p.body_id and ${yearOf(sql`e.at`)} <= ${at} order by ${yearOf(sql`e.at`)} desc, e.nth desc limit 1), 'received') end as state
    from (${addressees(question)}) p where p.year <= ${at} and p.state is not null`;
}

export const population: Readonly<Record<Population, (question: MeasureQuestion) => SQL>> = {
  addressee: addressees,
  matter: matters,
  commitment: commitments,
  action: actions,
  assessment: assessments,
  yearEnd: yearEnds,
};
