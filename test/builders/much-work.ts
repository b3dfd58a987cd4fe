import type { Run } from './many-recommendations.ts';

/** Steps of the bodies' work in earlier years, by which each addressee came where it stands. */
const workEvents = `insert into work_event (organisation_id, recommendation_id, body_id, command, state, verification, reason, minute_item, at)
  select $1::uuid, a.recommendation_id, a.body_id, step.command, step.state, 'notExamined',
    case when step.state = 'notToAct' then 'Kostnaden överstiger nyttan.' end, case when step.state = 'notToAct' then '§ 12' end,
    make_timestamptz(au.year + 1 + step.nth, 3, 1, 12, 0, 0)
  from addressee a
    join recommendation r on r.organisation_id = a.organisation_id and r.id = a.recommendation_id
    join audit au on au.organisation_id = r.organisation_id and au.id = r.audit_id
    cross join lateral (
      select 0 as nth, 'reportDone' as command, 'reportedDone' as state where a.state in ('confirmed', 'reopened')
      union all select 1, 'confirm', 'confirmed' where a.state in ('confirmed', 'reopened')
      union all select 3, 'reopen', 'reopened' where a.state = 'reopened'
      union all select 0, 'plan', 'planned' where a.state = 'planned'
      union all select 0, 'decideNotToAct', 'notToAct' where a.state = 'notToAct') step
  where a.organisation_id = $1::uuid and au.year + 1 + step.nth <= 2026 order by a.recommendation_id, a.body_id, step.nth`;

const notToAct = `update addressee set minute_item = '§ 12' where organisation_id = $1::uuid and state = 'notToAct'`;

/** A promise taken out of an answer read from a report, for every fifth recommendation. */
const readResponses = `insert into read_response (organisation_id, recommendation_id, body_id, text)
  select $1::uuid, a.recommendation_id, a.body_id, 'Nämnden avser att besluta om en rutin.' from addressee a
  where a.organisation_id = $1::uuid and ('x' || substr(md5(a.recommendation_id::text || 'p'), 1, 4))::bit(16)::int % 5 = 0`;
const commitments = `insert into commitment (organisation_id, read_response_id, body_id, recommendation_id, what, due_on)
  select $1::uuid, rr.id, rr.body_id, rr.recommendation_id, 'En rutin ska beslutas',
    case when k.k % 4 > 0 then date '2024-01-01' + k.k % 1400 end
  from read_response rr cross join lateral (select ('x' || substr(md5(rr.id::text), 1, 4))::bit(16)::int as k) k
  where rr.organisation_id = $1::uuid and rr.body_id is not null`;
const outcomes = `insert into promise_outcome (organisation_id, follow_up_id, commitment_id, outcome, by_person, at)
  select $1::uuid, f.id, c.id, (array['kept', 'partly', 'broken', 'unknown'])[k.k % 4 + 1], gen_random_uuid(), now()
  from commitment c cross join lateral (select ('x' || substr(md5(c.id::text), 1, 4))::bit(16)::int as k) k
    join (select id, row_number() over (order by dated) as nth from follow_up where organisation_id = $1::uuid) f
      on f.nth in (k.k % 12 + 1, k.k % 7 + 1)
  where c.organisation_id = $1::uuid and k.k % 3 > 0`;
/** What has been told of closed rounds can no longer be put into them. */
const open = 'alter table promise_outcome disable trigger user';
const shut = 'alter table promise_outcome enable trigger user';

/** So many for each recommendation, of its first body. */
const actions = `insert into action (organisation_id, id, body_id, title, due_on, state, made_at, commitment_id)
  select $1::uuid, md5(r.id::text || nth)::uuid, first.body_id, 'Åtgärd ' || nth || ' för avtal och behörigheter',
    case when k.k % 9 > 0 then date '2025-01-01' + k.k % 900 end, (array['planned', 'underWay', 'done', 'cancelled'])[k.k % 4 + 1], now(),
    case when nth = 1 then promised.id end
  from recommendation r cross join generate_series(1, $2::int) nth
    cross join lateral (select ('x' || substr(md5(r.text || nth), 1, 5))::bit(20)::int as k) k
    join (select recommendation_id, min(body_id::text)::uuid as body_id from addressee where organisation_id = $1::uuid group by 1) first on first.recommendation_id = r.id
    left join (select recommendation_id, body_id, min(id::text)::uuid as id from commitment where organisation_id = $1::uuid group by 1, 2) promised
      on promised.recommendation_id = r.id and promised.body_id = first.body_id
  where r.organisation_id = $1::uuid`;
const served = `insert into action_recommendation (organisation_id, action_id, recommendation_id, body_id)
  select $1::uuid, md5(r.id::text || nth)::uuid, r.id, x.body_id
  from recommendation r cross join generate_series(1, $2::int) nth
    join action x on x.organisation_id = r.organisation_id and x.id = md5(r.id::text || nth)::uuid
  where r.organisation_id = $1::uuid`;
const movedDates = `insert into action_date (organisation_id, action_id, was, became, reason, by_person, at)
  select $1::uuid, x.id, case when n > 0 then x.due_on - 30 * n end, x.due_on - 30 * (n - 1), 'Upphandlingen drog ut på tiden.', gen_random_uuid(), now()
  from action x cross join lateral (select ('x' || substr(md5(x.id::text), 1, 4))::bit(16)::int as k) k cross join generate_series(0, 2) n
  where x.organisation_id = $1::uuid and x.due_on is not null and n <= k.k % 5 - 1`;

/**
 * Fills a register of `manyRecommendations` with what bodies have done since: steps of their work, promises and what
 * became of them, and so many actions for each recommendation. Always the same but for ids.
 */
export async function muchWork(run: Run, organisationId: string, perRecommendation = 3): Promise<void> {
  const alone = [organisationId];
  await run(open);
  for (const statement of [notToAct, workEvents, readResponses, commitments, outcomes])
    await run(statement, alone);
  await run(shut);
  await run('analyze');
  for (const statement of [actions, served]) await run(statement, [organisationId, perRecommendation]);
  await run(movedDates, alone);
  await run('vacuum analyze');
}
