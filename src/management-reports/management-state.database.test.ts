import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import { ok, openTestCompliance, type TestCompliance } from '../compliance/compliance.fixture.ts';
import { answerRequirement, findUnitRequirement } from '../compliance/index.ts';
import { findMatrix } from '../compliance/overview/index.ts';
import { parseOverviewChoice } from '../compliance/overview/overview-choice.model.ts';
import type { RequestContext } from '../identity/index.ts';
import { on, riskBy } from '../risks/risks.fixture.ts';
import { findManagementState } from './index.ts';

let world: TestCompliance;
let director: RequestContext;
const asked = { onDay: '2026-11-22', since: '2026-06-01' };

const stateFor = async (context: RequestContext, wanted = asked) => {
  const state = await findManagementState(context, wanted);
  if (!state) throw new Error('No state');
  return state;
};
async function answer(day: string, index: number, result: 'met' | 'notMet') {
  const [by, requirement] = [on(world.coordinator, day), world.measures('administration')[index]];
  if (!requirement) throw new Error('No such measure');
  const seen = (await findUnitRequirement(by, world.social, requirement.id))?.history[0]?.id ?? null;
  const wanted = { result, reason: result === 'met' ? null : 'Rutinen saknas', validTo: null, seen };
  ok(await answerRequirement(by, world.social, requirement.id, wanted));
}

beforeAll(async () => {
  world = await openTestCompliance();
  director = world.register.as(['director', 'Tekniska förvaltningen']);
  await answer('2026-02-10', 0, 'notMet');
  await answer('2026-09-01', 0, 'met');
  await answer('2026-09-01', 1, 'met');
  const technical = world.register.as(['securityCoordinator', 'Tekniska förvaltningen']);
  await riskBy(on(world.coordinator, '2026-03-01'), { bodyId: world.social, title: 'Äldre risk' });
  await riskBy(on(world.coordinator, '2026-09-01'), { bodyId: world.social, title: 'Ny risk' });
  await riskBy(technical, { bodyId: world.technical, title: 'Teknisk risk' });
});
afterAll(() => world.register.remove());

describe('the state of the management system', () => {
  test('says of compliance what the matrix says, on the day and as it was when the period began', async () => {
    const { compliance } = await stateFor(world.officer);
    const matrix = await findMatrix(world.officer, parseOverviewChoice({}));
    expect(compliance?.whole.now).toEqual(matrix?.whole);
    const unit = compliance?.units.find(({ key }) => key === world.social);
    expect(unit?.before).toMatchObject({ met: 0, notMet: 1 });
    expect(unit?.now).toMatchObject({ met: 2, notMet: 0 });
    expect(compliance?.chapters.reduce((sum, { now }) => sum + now.met, 0)).toBe(2);
    expect(compliance?.phases.reduce((sum, { counts }) => sum + counts.met, 0)).toBe(2);
  });

  test('tells what has happened within the period, and not before it', async () => {
    const { movement, risks } = await stateFor(world.officer);
    expect(movement).toMatchObject({ risksAdded: 2, risksClosed: 0, exceptionsApproved: 0 });
    expect(risks.top.map(({ title }) => title).toSorted()).toEqual(['Ny risk', 'Teknisk risk', 'Äldre risk']);
    expect((await stateFor(world.officer, { ...asked, since: '2026-01-01' })).movement.risksAdded).toBe(3);
  });

  test('counts what has neither owner nor class', async () => {
    const { systems } = await stateFor(world.officer);
    expect(systems).toMatchObject({ all: 1, noOwner: 1, noClass: 1 });
    expect(systems.gaps).toMatchObject([{ name: 'Omsorgen', hasOwner: false, hasClass: false }]);
  });

  test('is for who leads an administration that of their own, and no more', async () => {
    const state = await stateFor(director);
    expect(state.all).toBe(false);
    expect(state.risks.top.map(({ title }) => title)).toEqual(['Teknisk risk']);
    expect(state.compliance?.units.map(({ key }) => key)).toEqual([world.technical]);
    expect(state.systems.all).toBe(0);
    expect(state.movement.risksAdded).toBe(1);
    expect(JSON.stringify(state)).not.toMatch(/Ny risk|Äldre risk|Omsorgen|Socialförvaltningen/);
  });

  test('is put together by nobody else', async () => {
    const { register } = world;
    for (const outsider of [
      register.as('electedAuditor'),
      register.as('auditExpert'),
      register.as('auditCoordinator'),
      register.as('administrator'),
      register.as(['employee', 'Socialförvaltningen']),
      register.as(),
    ])
      expect(await findManagementState(outsider, asked)).toBeUndefined();
  });

  test('takes a day that has not come as today, and a period that ends before it begins as one day', async () => {
    const state = await stateFor(world.officer, { onDay: '2030-01-01', since: '2031-01-01' });
    expect(state).toMatchObject({ onDay: '2026-11-22', since: '2026-11-22', takenOn: '2026-11-22' });
  });

  test('takes as many statements for many rows as for few', async () => {
    const before = await statementsOf(() => stateFor(world.officer));
    for (let index = 0; index < 12; index += 1)
      await riskBy(world.coordinator, { bodyId: world.social, title: `Risk ${index}` });
    await answer('2026-11-20', 2, 'met');
    const after = await statementsOf(() => stateFor(world.officer));
    expect(after.length).toBe(before.length);
    expect(before.length).toBeLessThanOrEqual(80);
  });
});
