// The list of actions, three for every recommendation, as different people see it.
import { parseActionFilter } from '../src/actions/action-list.model.ts';
import { findAction, findActionChoices, listActions } from '../src/actions/index.ts';
import type { RequestContext } from '../src/identity/index.ts';
import { measure, report } from './measure.ts';
import { openRegisters } from './registers.ts';

/** Three actions for every addressee's recommendation, one of ten overdue, one of five moved. */
const actions = `insert into action (organisation_id, id, body_id, title, owner_role, due_on, state, made_at)
  select $1::uuid, md5(r.id::text || n)::uuid, a.body_id, 'Åtgärd ' || n || ' ' || substr(md5(r.id::text), 1, 6), 'enhetschef',
    date '2026-10-01' + (('x' || substr(md5(r.id::text || n), 1, 4))::bit(16)::int % 600),
    (array['planned', 'underWay', 'done', 'done', 'cancelled'])[('x' || substr(md5(n || r.id::text), 1, 4))::bit(16)::int % 5 + 1], now()
  from recommendation r cross join generate_series(1, 3) n
    cross join lateral (select body_id from addressee where organisation_id = $1::uuid and recommendation_id = r.id
      order by body_id limit 1) a
  where r.organisation_id = $1::uuid`;
const served = `insert into action_recommendation (organisation_id, action_id, recommendation_id, body_id)
  select $1::uuid, md5(r.id::text || n)::uuid, r.id, a.body_id
  from recommendation r cross join generate_series(1, 3) n
    cross join lateral (select body_id from addressee where organisation_id = $1::uuid and recommendation_id = r.id
      order by body_id limit 1) a
  where r.organisation_id = $1::uuid`;
const moved = `insert into action_date (organisation_id, action_id, was, became, reason, by_person, at)
  select $1::uuid, id, due_on - 30, due_on, 'Upphandlingen drog ut på tiden.', gen_random_uuid(), now()
  from action where organisation_id = $1::uuid and ('x' || substr(md5(id::text), 1, 4))::bit(16)::int % 5 = 0`;

const registers = await openRegisters();
try {
  for (const count of [100, 10_000, 100_000]) {
    const context = await registers.municipality(count);
    const { organisationId } = context.requester;
    for (const statement of [actions, served, moved]) await registers.asOwner(statement, [organisationId]);
    await registers.asOwner('analyze action, action_recommendation, action_date', []);
    const [board] = await registers.asOwner<{ id: string }>(
      "select id from body where organisation_id = $1 and kind = 'board' order by name limit 1",
      [organisationId],
    );
    const bodyId = board?.id ?? '';
    const secretary: RequestContext = {
      ...context,
      requester: { ...context.requester, roles: [{ role: 'boardSecretary', bodyId, reaches: [bodyId] }] },
    };
    const list =
      (query: Record<string, string>, who: RequestContext = context) =>
      () =>
        listActions(who, parseActionFilter(query));
    const { rows } = await list({})();
    const id = rows[0]?.id ?? '';
    const reference = 'PostgreSQL alone: the first page, and counts';
    report(
      `${count * 3} actions for ${count} recommendations`,
      await measure(
        [
          { name: 'the list', run: list({}) },
          { name: 'overdue', run: list({ overdue: 'yes' }) },
          { name: 'moved, of every state', run: list({ moved: '1', state: 'every' }) },
          { name: 'for the secretary of one board of ten', run: list({}, secretary) },
          { name: 'what can be chosen', run: () => findActionChoices(context, parseActionFilter({})) },
          { name: 'one action', run: () => findAction(context, id) },
          {
            name: reference,
            run: async () => {
              await registers.asOwner(
                "select * from action where organisation_id = $1 and state in ('planned', 'underWay') order by due_on, id limit 25",
                [organisationId],
              );
              await registers.asOwner(
                'select state, count(*) from action where organisation_id = $1 group by 1',
                [organisationId],
              );
            },
          },
        ],
        5,
        1,
      ),
      reference,
    );
  }
} finally {
  await registers.close();
}
