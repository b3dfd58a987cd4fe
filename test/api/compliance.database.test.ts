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

/** What is told is what is described, and nothing more. */
function isAsDescribed(schema: z.ZodType, told: unknown) {
  const sent = JSON.parse(JSON.stringify(told));
  expect(schema.parse(sent)).toEqual(sent);
}

test('units, requirements and sittings are told as they are described', async () => {
  const { coordinator, officer, social } = world;
  const { id, chapter } = world.measures('administration')[0] ?? { id: '', chapter: '' };
  await answerRequirement(coordinator, social, id, { result: 'met', validTo: '2026-12-24' });
  const begun = await startSelfAssessment(coordinator, social, { year: 2026 });
  if (!begun.ok) throw new Error('Refused');
  for (const unit of (await listUnits(officer)).units) isAsDescribed(listedUnitSchema, listedTold(unit));
  const [unit, requirement] = [
    await findUnitPage(coordinator, social),
    await findUnitRequirement(coordinator, social, id),
  ];
  const [sitting, part] = [
    await showSelfAssessment(coordinator, begun.id),
    await showChapter(coordinator, begun.id, chapter),
  ];
  if (!unit || !requirement || !sitting || !part) throw new Error('Not found');
  isAsDescribed(unitDetailSchema, unitTold(unit));
  isAsDescribed(unitRequirementSchema, unitRequirementTold(requirement));
  isAsDescribed(selfAssessmentSchema, selfAssessmentTold(sitting));
  isAsDescribed(selfAssessmentChapterSchema, chapterTold(part));
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
