import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertClassification } from '../../../test/builders/classification.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import type { HeldRole, RequestContext } from '../../identity/index.ts';
import {
  type FromClass,
  type RequirementLevel,
  requirementLevels,
} from '../../requirements/requirement.model.ts';
import { insertAssessments } from '../assessment.store.ts';
import type { SystemClass } from '../compliance.model.ts';
import { complianceBases, complianceResults } from '../compliance.model.ts';
import { isDemandedAt } from '../inheritance.rules.ts';
import { type Counts, type Figure, noCounts } from '../standing.rules.ts';
import { findMatrix } from './find-matrix.ts';
import { countsOfCell } from './matrix.rules.ts';
import { phaseChoices, whoseChoices } from './overview-choice.model.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

const today = '2026-06-15';
const days = ['2024-03-01', '2025-05-01', '2025-07-01', '2026-06-01', today];
const firstVersionFrom = '2024-01-01';
const secondVersionFrom = '2025-06-01';

const wording = fc.record({
  level: fc.constantFrom(...requirementLevels),
  laterLevel: fc.constantFrom(...requirementLevels),
  kind: fc.constantFrom('measure', 'measure', 'measure', 'principle'),
  chapter: fc.constantFrom('2', '5', '10'),
  phase: fc.constantFrom(1, 2, 5, null),
  versions: fc.constantFrom<readonly number[]>([1, 2], [1, 2], [1], [2]),
  fromClass: fc.constantFrom<FromClass>({}, {}, { availability: 3 }, { confidentiality: 2, integrity: 3 }),
});
const level = fc.integer({ min: 1, max: 3 });
const systemClass = fc.record({ confidentiality: level, integrity: level, availability: level });
const answer = fc.record({
  unit: fc.nat({ max: 20 }),
  requirement: fc.nat({ max: 20 }),
  result: fc.constantFrom(...complianceResults),
  validTo: fc.constantFrom(null, null, '2025-06-30', '2026-06-14', today),
});
const randomCompliance = fc.record({
  wordings: fc.array(wording, { minLength: 4, maxLength: 12 }),
  systemsOf: fc.array(fc.record({ nth: fc.nat({ max: 2 }), class: fc.option(systemClass) }), {
    maxLength: 4,
  }),
  hasCentralIt: fc.boolean(),
  rounds: fc.array(
    fc.record({
      day: fc.constantFrom(...days),
      basis: fc.constantFrom(...complianceBases),
      answers: fc.array(answer, { minLength: 3, maxLength: 25 }),
    }),
    { maxLength: 6 },
  ),
});
const randomQuestion = fc.record({
  day: fc.constantFrom(null, null, ...days, '2023-01-01'),
  phase: fc.constantFrom(null, null, ...phaseChoices),
  basis: fc.constantFrom(null, null, ...complianceBases),
  whose: fc.constantFrom(...whoseChoices),
  systems: fc.constantFrom('none', 'none', 'all', 'first'),
  viewer: fc.constantFrom('officer', 'coordinator', 'auditor', 'nobody'),
});

type Compliance = typeof randomCompliance extends fc.Arbitrary<infer T> ? T : never;

interface Unit {
  readonly level: RequirementLevel;
  readonly bodyId: string;
  readonly systemId: string | null;
  readonly unitId: string;
  readonly class: SystemClass;
}
interface Said {
  readonly unit: Unit;
  readonly requirement: number;
  readonly day: string;
  readonly basis: string;
  readonly result: (typeof complianceResults)[number];
  readonly validTo: string | null;
}

/** A municipality of three administrations, the first of which answers for the whole, with what has been said in it. */
async function keep({ wordings, systemsOf, hasCentralIt, rounds }: Compliance) {
  const [made] = await db.asOwner<{ id: string }>(
    "insert into organisation (name) values ('Lindvikens kommun') returning id",
  );
  const organisationId = made?.id ?? '';
  const [guidelineId, itId] = [randomUUID(), randomUUID()];
  const bodies = [randomUUID(), randomUUID(), randomUUID()];
  const requirements = wordings.map(() => randomUUID());
  for (const [nth, id] of [...bodies, itId].entries()) {
    await db.asOwner('insert into body (organisation_id, id, kind, name) values ($1, $2, $3, $4)', [
      organisationId,
      id,
      id === itId ? 'centralFunction' : 'administration',
      `Enhet ${nth}`,
    ]);
  }
  await db.asOwner(
    `insert into guideline (organisation_id, id, title, source, municipality_body_id, central_it_body_id)
     values ($1, $2, 'Riktlinje', 'own', $3, $4)`,
    [organisationId, guidelineId, bodies[0], hasCentralIt ? itId : null],
  );
  for (const id of requirements)
    await db.asOwner('insert into requirement (organisation_id, id, guideline_id) values ($1, $2, $3)', [
      organisationId,
      id,
      guidelineId,
    ]);
  for (const [number, from] of [
    [1, firstVersionFrom],
    [2, secondVersionFrom],
  ] as const) {
    await db.asOwner(
      `insert into guideline_version (organisation_id, guideline_id, number, state, made_by, made_at)
       values ($1, $2, $3, 'draft', $2, now())`,
      [organisationId, guidelineId, number],
    );
    for (const [nth, each] of wordings.entries()) {
      if (!each.versions.includes(number)) continue;
      await db.asOwner(
        `insert into requirement_wording (organisation_id, requirement_id, guideline_id, number, position, ref, chapter,
           chapter_title, kind, level, text, phase, from_class)
         values ($1, $2, $3, $4, $5, $6, $7, 'Titel', $8, $9, 'Krav', $10, $11)`,
        [
          organisationId,
          requirements[nth],
          guidelineId,
          number,
          Number(each.chapter) * 100 + nth,
          `${each.chapter}.${nth}`,
          each.chapter,
          each.kind,
          number === 1 ? each.level : each.laterLevel,
          each.phase,
          each.fromClass,
        ],
      );
    }
    await db.asOwner(
      `update guideline_version set state = 'superseded'
       where organisation_id = $1 and guideline_id = $2 and number < $3 and state = 'inForce'`,
      [organisationId, guidelineId, number],
    );
    await db.asOwner(
      `update guideline_version set state = 'inForce', in_force_from = $3::date
       where organisation_id = $1 and guideline_id = $2 and number = $4`,
      [organisationId, guidelineId, from, number],
    );
  }
  const systems = systemsOf.map((each) => ({ ...each, id: randomUUID(), bodyId: bodies[each.nth] ?? '' }));
  for (const { id, bodyId, class: held } of systems) {
    await db.asOwner('insert into "system" (organisation_id, id, name, body_id) values ($1, $2, $3, $4)', [
      organisationId,
      id,
      `System ${id}`,
      bodyId,
    ]);
    if (held) await insertClassification(db, organisationId, { noun: 'system', id }, held);
  }
  const units: Unit[] = [
    { level: 'municipality', bodyId: bodies[0] ?? '', systemId: null, unitId: organisationId, class: null },
    ...(hasCentralIt
      ? [{ level: 'centralIt' as const, bodyId: itId, systemId: null, unitId: organisationId, class: null }]
      : []),
    ...bodies.map((id) => ({
      level: 'administration' as const,
      bodyId: id,
      systemId: null,
      unitId: id,
      class: null,
    })),
    ...systems.map(({ id, bodyId, class: held }) => ({
      level: 'system' as const,
      bodyId,
      systemId: id,
      unitId: id,
      class: held,
    })),
  ];
  const said: Said[] = [];
  for (const [nth, { day, basis, answers }] of rounds.entries()) {
    const inRound = new Map<string, Said>();
    for (const { unit: at, requirement: of, result, validTo } of answers) {
      const unit = units[at % units.length];
      const requirement = of % requirements.length;
      if (unit) {
        inRound.set(`${unit.unitId} ${requirement}`, { unit, requirement, day, basis, result, validTo });
      }
    }
    const rows = [...inRound.values()];
    said.push(...rows);
    await db.database.inOrganisation(organisationId, (transaction) =>
      insertAssessments(
        transaction,
        organisationId,
        rows.map(({ unit: { level, bodyId, systemId }, requirement, result, validTo }) => ({
          id: randomUUID(),
          requirementId: requirements[requirement] ?? '',
          number: 2,
          level,
          bodyId,
          systemId,
          result,
          reason: 'Skäl',
          basis,
          onDay: day,
          validTo,
          assessedBy: organisationId,
          assessedAt: new Date(Date.parse('2026-06-15T06:00:00Z') + nth * 1_000),
          selfAssessmentId: null,
        })),
      ),
    );
  }
  return { organisationId, bodies, units, said };
}

type Kept = Awaited<ReturnType<typeof keep>>;
type Question = typeof randomQuestion extends fc.Arbitrary<infer T> ? T : never;

/** How a unit stands with one requirement, by looking through everything that has been said. */
function figureBy(kept: Kept, unit: Unit, requirement: number, { day, basis }: Question): Figure | null {
  const on = day ?? today;
  let latest: Said | undefined;
  for (const each of kept.said) {
    if (each.unit.unitId !== unit.unitId || each.requirement !== requirement) continue;
    if (each.day > on || (basis !== null && each.basis !== basis)) continue;
    if (!latest || each.day >= latest.day) latest = each;
  }
  if (!latest || latest.unit.level !== unit.level) return basis === 'sampleCheck' ? null : 'unanswered';
  if (latest.validTo !== null && latest.validTo < on) return 'expired';
  return latest.result;
}

/** What a unit answers itself in each chapter, in plain loops. */
function countedBy({ wordings }: Compliance, kept: Kept, unit: Unit, question: Question) {
  const on = question.day ?? today;
  const version = on >= secondVersionFrom ? 2 : on >= firstVersionFrom ? 1 : 0;
  const counts: Record<string, Counts> = {};
  for (const [nth, each] of wordings.entries()) {
    if (!each.versions.includes(version) || each.kind !== 'measure') continue;
    if ((version === 1 ? each.level : each.laterLevel) !== unit.level) continue;
    if (unit.level === 'system' && !isDemandedAt(each.fromClass, unit.class)) continue;
    if (question.phase !== null && String(each.phase ?? 'none') !== question.phase) continue;
    const figure = figureBy(kept, unit, nth, question);
    if (figure === null) continue;
    const before = counts[each.chapter] ?? noCounts;
    counts[each.chapter] = { ...before, [figure]: before[figure] + 1 };
  }
  return counts;
}

const plus = (one: Counts, other: Counts | undefined): Counts => {
  const sum: Record<Figure, number> = { ...one };
  for (const figure of Object.keys(sum) as Figure[]) sum[figure] += other?.[figure] ?? 0;
  return sum;
};

function expected(compliance: Compliance, kept: Kept, question: Question) {
  const { systems, viewer, whose } = question;
  const [first = ''] = kept.bodies;
  const shown = kept.units.filter(
    ({ level, bodyId }) =>
      (systems === 'none' ? level !== 'system' : level === 'system') &&
      (systems !== 'first' || bodyId === first) &&
      (viewer === 'officer' || (viewer === 'coordinator' && bodyId === first)),
  );
  return shown.map((unit) => {
    let cells = countedBy(compliance, kept, unit, question);
    if (whose === 'with') {
      for (const other of kept.units) {
        if (requirementLevels.indexOf(other.level) >= requirementLevels.indexOf(unit.level)) continue;
        if (other.level === 'administration' && other.unitId !== unit.bodyId) continue;
        const theirs = countedBy(compliance, kept, other, question);
        for (const chapter of ['2', '5', '10']) {
          if (!theirs[chapter]) continue;
          cells = { ...cells, [chapter]: plus(cells[chapter] ?? noCounts, theirs[chapter]) };
        }
      }
    }
    return { level: unit.level, unitId: unit.unitId, cells };
  });
}

const rolesOf = (viewer: Question['viewer'], bodyId: string): HeldRole[] => {
  if (viewer === 'officer') return [{ role: 'securityOfficer', bodyId: null, reaches: [] }];
  if (viewer === 'coordinator') return [{ role: 'securityCoordinator', bodyId, reaches: [bodyId] }];
  return viewer === 'auditor' ? [{ role: 'electedAuditor', bodyId: null, reaches: [] }] : [];
};

const inPlace = <Row extends { level: string; unitId: string }>(rows: Row[]) =>
  rows.toSorted((a, b) => `${a.level} ${a.unitId}`.localeCompare(`${b.level} ${b.unitId}`));

test('the matrix is what plain loops over the answers count, whatever has been said and whoever asks', async () => {
  await fc.assert(
    fc.asyncProperty(
      randomCompliance,
      fc.array(randomQuestion, { minLength: 12, maxLength: 12 }),
      async (compliance, questions) => {
        const kept = await keep(compliance);
        for (const question of questions) {
          const [first = ''] = kept.bodies;
          const context: RequestContext = {
            database: db.database,
            requester: {
              organisationId: kept.organisationId,
              personId: kept.organisationId,
              name: 'Asta Prov',
              roles: rolesOf(question.viewer, first),
              tokenScope: null,
            },
            now: () => new Date(`${today}T11:00:00Z`),
          };
          const { systems, day, phase, basis, whose } = question;
          const found = await findMatrix(context, {
            day,
            phase,
            basis,
            whose,
            systems: systems === 'none' ? null : systems === 'first' ? first : 'all',
            order: 'place',
            by: null,
            page: 1,
          });
          const rows = (found?.rows ?? []).map(({ unit, cells }) => ({
            level: unit.level,
            unitId: unit.unitId,
            cells: Object.fromEntries(
              cells.flatMap((cell, index) => {
                const counts = countsOfCell(cell, whose);
                const any = Object.values(counts).some((count) => count > 0);
                return any ? [[found?.columns[index]?.key, counts]] : [];
              }),
            ),
          }));
          expect([question, inPlace(rows)]).toEqual([
            question,
            inPlace(expected(compliance, kept, question)),
          ]);
          // What the rows answer themselves, each answer once.
          const own = expected(compliance, kept, { ...question, whose: 'own' });
          const sum = own.flatMap(({ cells }) => Object.values(cells)).reduce(plus, noCounts);
          expect(found?.whole ?? noCounts).toEqual(sum);
        }
      },
    ),
    { numRuns: 8 },
  );
});
