import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { onDay, openTestCompliance, type TestCompliance } from '../../src/compliance/compliance.fixture.ts';
import {
  answerRequirement,
  checkRequirement,
  findUnitPage,
  findUnitRequirement,
  listUnits,
  showChapter,
  showSelfAssessment,
  startSelfAssessment,
} from '../../src/compliance/index.ts';
import {
  listedUnitSchema,
  selfAssessmentChapterSchema,
  selfAssessmentSchema,
  unitDetailSchema,
  unitRequirementSchema,
} from '../../src/http-api/compliance.schema.ts';
import {
  chapterTold,
  listedTold,
  selfAssessmentTold,
  unitRequirementTold,
  unitTold,
} from '../../src/http-api/compliance-shown.ts';
import { findToDo } from '../../src/to-do/index.ts';

let world: TestCompliance;
beforeAll(async () => {
  world = await openTestCompliance();
});
afterAll(() => world.register.remove());

/** What is told that is not described. */
function notDescribed(schema: z.ZodType, told: unknown): boolean {
  const sent = JSON.parse(JSON.stringify(told));
  return !isDeepStrictEqual(schema.parse(sent), sent);
}

test('units, requirements and sittings are told as they are described', async () => {
  const { coordinator, officer, social } = world;
  const { id, chapter } = world.measures('administration')[0] ?? { id: '', chapter: '' };
  await answerRequirement(coordinator, social, id, { result: 'met', validTo: '2026-12-24' });
  const begun = await startSelfAssessment(coordinator, social, { year: 2026 });
  if (!begun.ok) throw new Error('Refused');
  const { units } = await listUnits(officer);
  expect(units.filter((each) => notDescribed(listedUnitSchema, listedTold(each)))).toEqual([]);
  const [unit, requirement] = [
    await findUnitPage(coordinator, social),
    await findUnitRequirement(coordinator, social, id),
  ];
  const [sitting, part] = [
    await showSelfAssessment(coordinator, begun.id),
    await showChapter(coordinator, begun.id, chapter),
  ];
  if (!unit || !requirement || !sitting || !part) throw new Error('Not found');
  expect(notDescribed(unitDetailSchema, unitTold(unit))).toBe(false);
  expect(notDescribed(unitRequirementSchema, unitRequirementTold(requirement))).toBe(false);
  expect(notDescribed(selfAssessmentSchema, selfAssessmentTold(sitting))).toBe(false);
  expect(notDescribed(selfAssessmentChapterSchema, chapterTold(part))).toBe(false);
});

test('who answers for a unit is told of what waits there, and nobody else', async () => {
  const { coordinator, officer, itHead, social } = world;
  const kindsFor = async (by: typeof coordinator) =>
    new Set(
      (await findToDo(by, 50)).groups.flatMap(({ first }) => first.map(({ kind, to }) => `${kind} ${to}`)),
    );
  const [{ id } = { id: '' }] = world.measures('administration');
  const seen = (await findUnitRequirement(coordinator, social, id))?.history[0]?.id ?? null;
  expect(await kindsFor(coordinator)).toContain(
    `answersEnd /compliance/units/${social}/requirements?figure=ends`,
  );
  await checkRequirement(officer, social, id, { result: 'notMet', seen });
  const told = await kindsFor(coordinator);
  expect(told).toContain(`sampleChecked /compliance/units/${social}`);
  expect([...told].some((each) => each.startsWith('selfAssessmentOpen /compliance/self-assessments/'))).toBe(
    true,
  );
  expect([...told].some((each) => each.startsWith('selfAssessmentDue'))).toBe(false);
  expect(await kindsFor(officer)).toContain('selfAssessmentDue /compliance');
  expect(await kindsFor(itHead)).toContain('selfAssessmentDue /compliance');
  const outsider = world.register.as(['securityCoordinator', 'Tekniska förvaltningen']);
  expect([...(await kindsFor(outsider))].join(' ')).not.toContain(social);
  // A check is told of for a month.
  expect([...(await kindsFor(onDay(coordinator, '2027-01-15')))].join(' ')).not.toContain('sampleChecked');
});
