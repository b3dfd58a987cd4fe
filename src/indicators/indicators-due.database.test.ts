import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { on, personAs } from '../risks/risks.fixture.ts';
import { searchAll } from '../search/index.ts';
import { findToDo, findYear } from '../to-do/index.ts';
import { yearFilter } from '../to-do/year.model.ts';
import { defineIndicator, enterValue, listIndicators, measureIndicator } from './index.ts';
import type { NewIndicatorInput } from './indicator-input.model.ts';

let register: TestRegister;
let officer: RequestContext;
let keeper: RequestContext;
let owner: { person: { id: string }; context: RequestContext };
beforeAll(async () => {
  register = await openTestRegister();
  officer = (await personAs(register, 'securityOfficer')).context;
  keeper = (await personAs(register, 'securityCoordinator', 'Socialförvaltningen')).context;
  owner = await personAs(register, 'employee', 'Tekniska förvaltningen');
});
afterAll(() => register.remove());

async function defined(name: string, input: Partial<NewIndicatorInput> = {}): Promise<string> {
  const definition = { definition: 'Det som mäts.', target: 90, rhythmMonths: 6, isPerBody: true };
  const result = await defineIndicator(officer, { name, ...definition, ...input });
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}
const due = async (by: RequestContext) => {
  const { groups } = await findToDo(by, 100);
  return groups.flatMap(({ first }) =>
    first.flatMap(({ kind, to, count, day }) => (kind === 'indicatorDue' ? [{ to, count, day }] : [])),
  );
};
const inYear = async (by: RequestContext, asked: object = {}) => {
  const { rows } = await findYear(by, yearFilter.parse({ kind: 'indicatorDue', year: 2026, ...asked }));
  return rows.map(({ to, day, whose }) => ({ to, day, whose }));
};

test('a measurement that is due is told to the owner, and to nobody else where there is one', async () => {
  const id = await defined('Utbildade', { ownerPersonId: owner.person.id });
  const social = register.body('Socialförvaltningen');
  await enterValue(owner.context, id, { bodyId: social, onDay: '2026-06-01', value: 50 });
  // Four administrations, of which one is not due until its rhythm has passed.
  expect(await due(owner.context)).toEqual([{ to: `/indicators/${id}`, count: 4, day: '2026-11-22' }]);
  for (const by of [officer, keeper]) expect(await due(by)).toEqual([]);
  const bodies = [
    'Tekniska förvaltningen',
    'Kommunledningsförvaltningen',
    'Barn- och utbildningsförvaltningen',
  ];
  for (const name of bodies as Parameters<TestRegister['body']>[0][]) {
    await enterValue(owner.context, id, { bodyId: register.body(name), onDay: '2026-11-01', value: 50 });
  }
  expect(await due(owner.context)).toEqual([{ to: `/indicators/${id}`, count: 1, day: '2026-12-01' }]);
  expect(await due(on(owner.context, '2026-11-16'))).toEqual([]);
  expect(await inYear(owner.context, { month: 12, mine: 'yes' })).toMatchObject([{ day: '2026-12-01' }]);
  expect(await inYear(keeper, { month: 12 })).toMatchObject([
    { day: '2026-12-01', whose: 'Socialförvaltningen' },
  ]);
  expect(await inYear(register.as('auditCoordinator'), { month: 12 })).toEqual([]);
});

test('without an owner it is told to who leads the work, and to coordinators who enter their own values', async () => {
  const entered = await defined('Övade planer');
  const computed = await defined('Ägda tillgångar', { source: 'assetsOwned' });
  expect((await due(officer)).map(({ to }) => to).sort()).toEqual(
    [`/indicators/${entered}`, `/indicators/${computed}`].sort(),
  );
  expect(await due(keeper)).toMatchObject([{ to: `/indicators/${entered}`, count: 1 }]);
  await measureIndicator(officer, computed);
  expect((await due(officer)).map(({ to }) => to)).toEqual([`/indicators/${entered}`]);
  expect(await due(register.as('electedAuditor'))).toEqual([]);
});

test('what is told to be due is what the list says is overdue or due within a fortnight', async () => {
  await defined('Avslutade', { source: 'recommendationsClosed' });
  await defined('Klick', { isPerBody: false, rhythmMonths: 1 });
  const { rows } = await listIndicators(officer);
  const told = new Map((await due(officer)).map(({ to, count }) => [to, count]));
  const soon = '2026-12-06';
  for (const { id, cells, ownerPersonId } of rows) {
    const expected = cells.filter(({ dueOn }) => dueOn === null || dueOn <= soon).length;
    expect(told.get(`/indicators/${id}`) ?? 0).toBe(ownerPersonId === null ? expected : 0);
  }
});

test('it is found by the words of its name and its definition, by those who may know of it', async () => {
  const id = await defined('Behörigheter', {
    definition: 'Andel system vars behörigheter har gåtts igenom.',
  });
  const found = async (by: RequestContext, q: string) =>
    (await searchAll(by, { q })).found.find(({ noun }) => noun === 'indicators')?.hits.map((hit) => hit.id) ??
    [];
  expect(await found(keeper, 'gåtts igenom')).toEqual([id]);
  expect(await found(keeper, 'behörighet')).toEqual([id]);
  expect(await found(register.as('electedAuditor'), 'behörighet')).toEqual([]);
});
