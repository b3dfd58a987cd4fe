import { afterAll, beforeAll, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import { anAuditInRegister, openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { parseActionFilter } from './action-list.model.ts';
import { findAction, findActionForm, listActions } from './index.ts';

let register: TestRegister;
let secretary: RequestContext;
let id: string;
beforeAll(async () => {
  register = await openTestRegister();
  secretary = register.as(['boardSecretary', 'Socialnämnden']);
});
afterAll(() => register.remove());

/** So many more actions, each serving the recommendation, with a note, a moved date and one that it waits for. */
async function more(count: number) {
  const { recommendationId } = await anAuditInRegister(register);
  const values = [
    register.municipality.organisationId,
    register.body('Socialnämnden'),
    count,
    recommendationId,
  ];
  const rows = await register.db.asOwner<{ id: string }>(
    `with added as (insert into action (organisation_id, body_id, title, due_on, made_at)
        select $1, $2, 'Åtgärd ' || n, '2026-10-01', now() from generate_series(1, $3::int) n returning id),
      serves as (insert into action_recommendation select $1, id, $4, $2 from added),
      notes as (insert into action_note (organisation_id, action_id, text, by_person, at)
        select $1, id, 'Anteckning', gen_random_uuid(), now() from added),
      moves as (insert into action_date (organisation_id, action_id, was, became, reason, by_person, at)
        select $1, id, '2026-09-01', '2026-10-01', 'Skäl', gen_random_uuid(), now() from added)
    select id from added`,
    values,
  );
  id = rows[0]?.id ?? '';
  await register.db.asOwner(
    'insert into action_dependency select $1, $2, id from action where id <> $2 on conflict do nothing',
    [register.municipality.organisationId, id],
  );
}

test('a page asks as much of the database for five actions as for two hundred', async () => {
  const asked = async () => ({
    list: (await statementsOf(() => listActions(secretary, parseActionFilter({ size: '200' })))).length,
    one: (await statementsOf(() => findAction(secretary, id))).length,
    form: (await statementsOf(() => findActionForm(secretary, {}))).length,
  });
  await more(5);
  const few = await asked();
  await more(200);
  expect(await asked()).toEqual(few);
  expect(few.list).toBe(2);
  expect(few.one).toBeLessThan(8);
});
