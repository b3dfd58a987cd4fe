import { type SQL, sql } from 'drizzle-orm';
import type { DatedQuestion } from './dated.model.ts';
import { row, seesManagementOf, within } from './dated-row.store.ts';

/** The body that has it; the municipality where all of it does. */
const withBody = sql`cross join lateral (
  select coalesce(of.id, x.organisation_id) as id, coalesce(of.name, o.name) as name from organisation o
  left join body of on of.organisation_id = x.organisation_id and of.id = x.body_id where o.id = x.organisation_id) b`;

/** As `mayReadDuty` in duties/duty.policy.ts; `x` is the duty. */
function isAsked(question: DatedQuestion): SQL {
  const { organisationId, part, body, mine, dutyKinds } = question;
  const readsSome = part.readsAllOfManagement || part.doesFor.length + part.follows.length > 0;
  const isWide = mine ? sql`false` : sql`(x.body_id is null and ${readsSome})`;
  const named = sql`x.owner_person_id = ${part.personId}::uuid`;
  const ofBody = body === null ? sql`true` : sql`coalesce(x.body_id, x.organisation_id) = ${body}::uuid`;
  const ofKind = dutyKinds ? sql`x.kind = any(${sql.param([...dutyKinds])}::text[])` : sql`true`;
  return sql`x.organisation_id = ${organisationId} and x.withdrawn_at is null and ${ofBody} and ${ofKind}
    and (${isWide} or ${seesManagementOf(question, sql`x.body_id`, named)})`;
}

const owner = sql`x.owner_person_id`;
const changed = sql`(select max(c.at) from duty_event c where c.organisation_id = x.organisation_id and c.duty_id = x.id)`;

/** Duties on the day that they are due, and those that were done on the day that they were due. */
export const dutiesDue = (question: DatedQuestion): SQL => sql`
  select ${row('dutyDue', sql`x.id`, sql`x.title`, sql`x.next_on`, sql`false`, { owner, changed })}
    from duty x ${withBody} where ${isAsked(question)} and ${within(question, sql`x.next_on`)}
  union all ${ended(question, 'done')}`;

/** Times that were left out, with a reason. */
export const dutiesSkipped = (question: DatedQuestion): SQL => ended(question, 'skipped');

const ended = (question: DatedQuestion, kind: 'done' | 'skipped'): SQL => sql`
  select ${row(kind === 'done' ? 'dutyDue' : 'dutySkipped', sql`x.id`, sql`x.title`, sql`e.due_on`, sql`true`, { owner, changed: sql`e.at` })}
    from duty_event e join duty x on x.organisation_id = e.organisation_id and x.id = e.duty_id ${withBody}
    where e.organisation_id = ${question.organisationId} and e.kind = ${kind} and ${within(question, sql`e.due_on`)}
      and ${isAsked(question)}`;

const monthOf = (day: SQL) => sql`(extract(year from ${day}) * 12 + extract(month from ${day}))`;
const lastOfMonth = (day: SQL) => sql`(date_trunc('month', ${day}) + interval '1 month - 1 day')::date`;

/** As `monthsAfter` in duties/duty.rules.ts, which a test holds it to: the last day of a month stays the last. */
export const dutyAhead = (day: SQL, months: SQL): SQL => sql`(case when ${day} = ${lastOfMonth(day)}
  then ${lastOfMonth(sql`${day} + make_interval(months => ${months})`)}
  else (${day} + make_interval(months => ${months}))::date end)`;

/** When duties come back after that, as their rhythm says; never on a day that has been. */
export function dutiesAhead(question: DatedQuestion): SQL {
  const { to, today } = question;
  const most = sql`greatest(0, ((${monthOf(sql`${to}::date`)} - ${monthOf(sql`x.next_on`)}) / x.rhythm_months)::int + 1)`;
  return sql`
    select ${row('dutyAhead', sql`x.id`, sql`x.title`, sql`ahead.day`, sql`false`, { owner, changed })}
    from duty x ${withBody} cross join lateral (
      select ${dutyAhead(sql`x.next_on`, sql`(times.n * x.rhythm_months)::int`)} as day from generate_series(1, ${most}) times(n)) ahead
    where ${isAsked(question)} and x.next_on <= ${to}::date and ${within(question, sql`ahead.day`)} and ahead.day > ${today}::date`;
}
