import type { Run } from './many-recommendations.ts';

/** Three actions for each addressee, of every state, due around that day; a hundred owners. */
const actions = `with made as (
  insert into action (organisation_id, id, body_id, title, owner_person_id, due_on, follow_up_on, state, state_at, made_at)
  select $1::uuid, gen_random_uuid(), a.body_id, 'Åtgärd ' || nth || ' för ' || left(md5(a.recommendation_id::text || a.body_id::text || nth), 6),
    ('00000000-0000-4000-8000-' || lpad((k.k % 100)::text, 12, '0'))::uuid,
    $2::date + (k.k % 720) - 360, $2::date + (k.k % 720) - 180,
    (array['planned', 'underWay', 'done', 'cancelled'])[k.k % 4 + 1], $2::date - 90, $2::date - 100
  from addressee a cross join generate_series(1, 3) nth
    cross join lateral (select ('x' || substr(md5(a.recommendation_id::text || a.body_id::text || nth), 1, 6))::bit(24)::int as k) k
  where a.organisation_id = $1::uuid returning 1)
  select count(*) from made`;

const served = `insert into action_recommendation (organisation_id, action_id, recommendation_id, body_id)
  select distinct on (act.id) $1::uuid, act.id, a.recommendation_id, a.body_id from addressee a
    cross join generate_series(1, 3) nth
    join action act on act.organisation_id = $1::uuid and act.body_id = a.body_id
      and act.title = 'Åtgärd ' || nth || ' för ' || left(md5(a.recommendation_id::text || a.body_id::text || nth), 6)
  where a.organisation_id = $1::uuid`;

/** The first of a hundred people who own the actions; they are not in the database. */
export const ownerOfActions = '00000000-0000-4000-8000-000000000001';

/** Fills a register of `manyRecommendations` with three actions for each addressee, around that day (YYYY-MM-DD). */
export async function manyActions(run: Run, organisationId: string, day: string): Promise<void> {
  await run(actions, [organisationId, day]);
  await run('analyze');
  await run(served, [organisationId]);
  await run('vacuum analyze');
}
