import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertClassification } from '../../test/builders/classification.ts';
import { statementsOf } from '../../test/query-count.ts';
import { ok, openTestCompliance, type TestCompliance } from './compliance.fixture.ts';
import { answerRequirement, findUnitPage, findUnitRequirement, listUnits } from './index.ts';
import { findCell, findMatrix, findTrend } from './overview/index.ts';
import { parseOverviewChoice } from './overview/overview-choice.model.ts';

let world: TestCompliance;
beforeAll(async () => {
  world = await openTestCompliance();
});
afterAll(() => world.register.remove());

const classify = (level: number) => {
  const { db } = world.register;
  const held = { confidentiality: level, integrity: level, availability: level };
  return insertClassification(db, db.organisationId, { noun: 'system', id: world.system }, held);
};
const choice = parseOverviewChoice({ systems: 'all' });
const page = async () => {
  const found = await findUnitPage(world.officer, world.system);
  if (!found) throw new Error('The system is not to be found');
  return found;
};

test('a system is asked what its class demands, and is counted alike everywhere', async () => {
  const everything = (await page()).own;
  const higher = everything.filter(({ requirement }) => Object.keys(requirement.fromClass).length > 0);
  expect(higher.length).toBeGreaterThan(3);
  const [one, ...others] = higher.map(({ requirement }) => requirement.id);
  ok(await answerRequirement(world.coordinator, world.system, one ?? '', { result: 'met' }));

  await classify(1);
  const found = await page();
  expect(found.own).toHaveLength(everything.length - higher.length);
  expect(found.counts).toMatchObject({ met: 0, unanswered: found.own.length });
  expect(await findUnitRequirement(world.officer, world.system, others[0] ?? '')).toBeUndefined();
  expect(
    await answerRequirement(world.coordinator, world.system, others[0] ?? '', { result: 'met' }),
  ).toEqual({
    ok: false,
    refusal: { invalid: [{ field: 'result', code: 'notAskedOfUnit' }] },
  });
  const ofBody = await findUnitPage(world.officer, world.social);
  expect(ofBody?.systems.first.map(({ counts }) => counts)).toEqual([found.counts]);
  expect((await findMatrix(world.officer, choice))?.whole).toEqual(found.counts);
  expect((await findCell(world.officer, world.system, null, choice))?.counts).toEqual(found.counts);
  const trend = await findTrend(world.officer, { by: 'quarter', unit: null, systems: 'all' });
  expect(trend?.whole.at(-1)).toEqual(found.counts);

  await classify(3);
  expect((await page()).counts).toMatchObject({ met: 1, unanswered: everything.length - 1 });
});

test('the pages take as many statements however much there is', async () => {
  expect(
    (await statementsOf(() => findUnitPage(world.coordinator, world.social))).length,
  ).toBeLessThanOrEqual(13);
  expect((await statementsOf(() => listUnits(world.officer))).length).toBeLessThanOrEqual(6);
});
