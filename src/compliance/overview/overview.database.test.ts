import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../../test/query-count.ts';
import * as schemas from '../../http-api/compliance-overview.schema.ts';
import * as tell from '../../http-api/compliance-overview-shown.ts';
import type { RequestContext } from '../../identity/index.ts';
import { ok, onDay, openTestCompliance, type TestCompliance } from '../compliance.fixture.ts';
import type { ComplianceResult } from '../compliance.model.ts';
import { answerRequirement, findUnitPage, findUnitRequirement } from '../index.ts';
import { type Counts, noCounts } from '../standing.rules.ts';
import { withoutReasons } from './applicability.rules.ts';
import { composeApplicability } from './compose-applicability.rules.ts';
import {
  findApplicability,
  findCell,
  findMatrix,
  findMaturity,
  findPhasePlan,
  findTrend,
  findUnitChoices,
} from './index.ts';
import type { MatrixRow } from './matrix.rules.ts';
import { parseOverviewChoice } from './overview-choice.model.ts';

let world: TestCompliance;
let coordinator: RequestContext;
let officer: RequestContext;
let other: RequestContext;
let social: string;

const reasonOfSocial = 'Rutinen saknas på hemtjänsten';
const reasonOfWhole = 'Kommunens egen hemlighet';

async function say(
  by: RequestContext,
  key: string,
  requirementId: string,
  result: ComplianceResult,
  reason: string | null = null,
) {
  const seen = (await findUnitRequirement(by, key, requirementId))?.history[0]?.id ?? null;
  ok(await answerRequirement(by, key, requirementId, { result, reason, validTo: null, seen }));
}

beforeAll(async () => {
  world = await openTestCompliance();
  ({ coordinator, officer, social } = world);
  other = world.register.as(['securityCoordinator', 'Tekniska förvaltningen']);
  const own = world.measures('administration');
  const [first, second, third] = own;
  const [whole] = world.measures('municipality');
  if (!first || !second || !third || !whole) throw new Error('The guideline has too few measures');
  const before = onDay(coordinator, '2026-02-10');
  await say(before, social, first.id, 'notMet', reasonOfSocial);
  await say(before, social, second.id, 'met');
  await say(coordinator, social, first.id, 'partly', reasonOfSocial);
  await say(coordinator, social, third.id, 'notApplicable', 'Vi har ingen sådan verksamhet');
  await say(officer, 'municipality', whole.id, 'met', reasonOfWhole);
  const { organisationId } = world.register.db;
  const [guideline] = await world.register.db.asOwner<{ id: string }>(
    'select id from guideline where organisation_id = $1',
    [organisationId],
  );
  for (const [day, step] of [
    ['2025-01-10', 1],
    ['2026-02-10', 3],
  ] as const)
    await world.register.db.asOwner(
      `insert into chapter_assessment (organisation_id, guideline_id, number, chapter, level, body_id, maturity, on_day,
         assessed_by, assessed_at) values ($1, $2, 1, $3, 'administration', $4, $5, $6, $1, now())`,
      [organisationId, guideline?.id, first.chapter, social, step, day],
    );
});
afterAll(() => world.register.remove());

const choice = (query: Record<string, string> = {}) => parseOverviewChoice(query);
const keysOf = (rows: readonly Pick<MatrixRow, 'unit'>[] | undefined) => rows?.map(({ unit }) => unit.key);
const plain = ({ met, partly, notMet, notApplicable, expired, unanswered }: Counts): Counts => ({
  met,
  partly,
  notMet,
  notApplicable,
  expired,
  unanswered,
});

describe('the matrix', () => {
  test('shows the whole municipality on one page to the security officer, and each his own', async () => {
    const all = await findMatrix(officer, choice());
    expect(keysOf(all?.rows)?.slice(0, 2)).toEqual(['municipality', 'centralIt']);
    expect(keysOf(all?.rows)).toContain(social);
    expect(keysOf((await findMatrix(coordinator, choice()))?.rows)).toEqual([social]);
    expect(keysOf((await findMatrix(other, choice()))?.rows)).toEqual([world.technical]);
    expect(keysOf((await findMatrix(world.itHead, choice()))?.rows)).toEqual(['centralIt']);
  });

  test('is not for the auditors, nor for who has no role', async () => {
    for (const outsider of [world.register.as('electedAuditor'), world.register.as()]) {
      expect((await findMatrix(outsider, choice()))?.rows ?? []).toEqual([]);
      expect((await findTrend(outsider, { by: 'year', unit: null, systems: null }))?.lines ?? []).toEqual([]);
      expect((await findMaturity(outsider, { day: null, systems: null }))?.rows ?? []).toEqual([]);
      expect((await findPhasePlan(outsider, { day: null }))?.remaining ?? []).toEqual([]);
      expect(await findApplicability(outsider, { key: null, day: null })).toBeUndefined();
      expect(await findApplicability(outsider, { key: social, day: null })).toBeUndefined();
      expect(await findCell(outsider, social, null, choice())).toBeUndefined();
      expect(await findUnitChoices(outsider)).toEqual([]);
    }
  });

  test('says of a unit what its own page says', async () => {
    const page = await findUnitPage(coordinator, social);
    const [row] = (await findMatrix(coordinator, choice()))?.rows ?? [];
    expect(row?.own).toEqual(page?.counts);
    expect(row?.own).toMatchObject({ met: 1, partly: 1, notApplicable: 1 });
  });

  test('tells how it stood on a day, and nothing of a day before the guideline', async () => {
    const then = await findMatrix(coordinator, choice({ day: '2026-03-01' }));
    expect(then?.whole).toMatchObject({ met: 1, notMet: 1, partly: 0, notApplicable: 0 });
    const early = await findMatrix(coordinator, choice({ day: '2025-12-31' }));
    expect(early?.columns).toEqual([]);
    expect(early?.whole).toEqual(noCounts);
  });

  test('has systems as rows, of an administration, and never another’s', async () => {
    expect(keysOf((await findMatrix(coordinator, choice({ systems: social })))?.rows)).toEqual([
      world.system,
    ]);
    expect(keysOf((await findMatrix(officer, choice({ systems: 'all' })))?.rows)).toEqual([world.system]);
    expect((await findMatrix(other, choice({ systems: social })))?.rows).toEqual([]);
  });

  test('puts the lowest share first', async () => {
    const rows = (await findMatrix(officer, choice({ order: 'highest' })))?.rows;
    expect(keysOf(rows)?.[0]).toBe('municipality');
    expect(keysOf((await findMatrix(officer, choice({ order: 'lowest' })))?.rows)?.at(-1)).toBe(
      'municipality',
    );
  });
});

describe('a cell', () => {
  test('holds as many requirements in each way as it counts', async () => {
    const matrix = await findMatrix(coordinator, choice({ whose: 'with' }));
    const [row] = matrix?.rows ?? [];
    for (const [index, { key }] of (matrix?.columns ?? []).entries()) {
      const cell = row?.cells[index];
      const shown = await findCell(coordinator, social, key, choice({ whose: 'with' }));
      expect(shown?.rows.length).toBe(
        Object.values(cell?.own ?? {}).reduce((sum, count) => sum + count, 0) +
          Object.values(cell?.inherited ?? {}).reduce((sum, count) => sum + count, 0),
      );
    }
  });

  test('tells the reasons of the unit’s own, and of what is inherited only how it stands', async () => {
    const shown = await findCell(coordinator, social, null, choice({ whose: 'with' }));
    const told = JSON.stringify(shown);
    expect(told).toContain(reasonOfSocial);
    expect(told).not.toContain(reasonOfWhole);
    expect(shown?.rows.find(({ isOwn, figure }) => !isOwn && figure === 'met')?.assessedByName).toBeNull();
    expect(await findCell(other, social, null, choice())).toBeUndefined();
  });
});

test('the trend says of each day what the matrix says of it', async () => {
  const trend = await findTrend(officer, { by: 'quarter', unit: null, systems: null });
  for (const [index, { day }] of (trend?.periods ?? []).entries()) {
    const matrix = await findMatrix(officer, choice({ day }));
    expect([day, trend?.whole[index] ?? noCounts]).toEqual([day, plain(matrix?.whole ?? noCounts)]);
  }
  const mine = await findTrend(other, { by: 'year', unit: social, systems: null });
  expect(mine?.lines).toEqual([]);
});

test('maturity tells the latest step and the one before', async () => {
  const shown = await findMaturity(coordinator, { day: null, systems: null });
  const steps = shown?.rows[0]?.steps.filter((step) => step !== null);
  expect(steps).toMatchObject([{ step: 3, before: 1, onDay: '2026-02-10' }]);
  const then = await findMaturity(coordinator, { day: '2025-06-01', systems: null });
  expect(then?.rows[0]?.steps.find((step) => step !== null)).toMatchObject({ step: 1, before: null });
});

test('the phase plan counts what the matrix counts, and begins with what is left of the first phase', async () => {
  const plan = await findPhasePlan(coordinator, { day: null });
  expect(plan?.whole).toEqual((await findMatrix(coordinator, choice()))?.whole);
  const phases = plan?.remaining.map(({ phase }) => phase ?? 9) ?? [];
  expect(phases).toEqual(phases.toSorted((a, b) => a - b));
  expect(plan?.remaining.every(({ key }) => key === social)).toBe(true);
});

describe('the statement of applicability', () => {
  test('has a line for each number of Annex A, of the whole municipality for who sees it all', async () => {
    const whole = await findApplicability(officer, { key: null, day: null });
    expect(whole?.lines).toHaveLength(93);
    const principles = whole?.lines.filter(({ state }) => state === 'principle') ?? [];
    expect(principles.length).toBeGreaterThan(0);
    expect(principles.every((line) => line.principles.length > 0 && line.requirements.length === 0)).toBe(
      true,
    );
    expect(JSON.stringify(whole)).toContain(`Socialförvaltningen: ${reasonOfSocial}`);
    expect(await findApplicability(coordinator, { key: null, day: null })).toBeUndefined();
  });

  test('of a unit gives its own reasons, and not those of who it inherits from', async () => {
    const mine = await findApplicability(coordinator, { key: social, day: null });
    expect(JSON.stringify(mine)).toContain(reasonOfSocial);
    expect(JSON.stringify(mine)).not.toContain(reasonOfWhole);
    expect(await findApplicability(other, { key: social, day: null })).toBeUndefined();
  });

  test('in its public version has neither reasons nor how each number stands', async () => {
    const mine = await findApplicability(coordinator, { key: social, day: null });
    const paper = (isPublic: boolean) =>
      JSON.stringify(
        composeApplicability({
          language: 'sv',
          organisation: 'Lindvikens kommun',
          unit: 'Socialförvaltningen',
          body: 'Socialförvaltningen',
          day: '2026-06-15',
          guideline: 'Riktlinje',
          number: 1,
          lines: (mine?.lines ?? []).map((line) => (isPublic ? withoutReasons(line) : line)),
          isPublic,
        }),
      );
    expect(paper(false)).toContain(reasonOfSocial);
    expect(paper(false)).toContain('Delvis uppfyllt');
    expect(paper(true)).not.toContain(reasonOfSocial);
    expect(paper(true)).not.toContain('Delvis uppfyllt');
  });
});

test('what programs are told is what is described, and nothing else', async () => {
  const told = [
    [schemas.matrixSchema, tell.matrixTold, await findMatrix(officer, choice({ whose: 'with' }))],
    [schemas.cellSchema, tell.cellTold, await findCell(officer, social, null, choice())],
    [
      schemas.trendSchema,
      tell.trendTold,
      await findTrend(officer, { by: 'year', unit: null, systems: null }),
    ],
    [schemas.maturitySchema, tell.maturityTold, await findMaturity(officer, { day: null, systems: null })],
    [schemas.phasePlanSchema, tell.phasePlanTold, await findPhasePlan(officer, { day: null })],
    [schemas.statementSchema, tell.statementTold, await findApplicability(officer, { key: null, day: null })],
  ] as const;
  for (const [schema, toTell, found] of told) {
    const answer: unknown = JSON.parse(JSON.stringify((toTell as (of: unknown) => unknown)(found)));
    expect((schema as { parse: (value: unknown) => unknown }).parse(answer)).toEqual(answer);
  }
});

test('each overview asks as much of the database for a few units as for hundreds', async () => {
  const { organisationId, asOwner } = world.register.db;
  const asked = async () => ({
    matrix: (await statementsOf(() => findMatrix(officer, choice()))).length,
    systems: (await statementsOf(() => findMatrix(officer, choice({ systems: 'all' })))).length,
    earlier: (await statementsOf(() => findMatrix(officer, choice({ day: '2026-03-01' })))).length,
    cell: (await statementsOf(() => findCell(officer, social, null, choice({ whose: 'with' })))).length,
    trend: (await statementsOf(() => findTrend(officer, { by: 'quarter', unit: null, systems: null })))
      .length,
    maturity: (await statementsOf(() => findMaturity(officer, { day: null, systems: null }))).length,
    phases: (await statementsOf(() => findPhasePlan(officer, { day: null }))).length,
    applicability: (await statementsOf(() => findApplicability(officer, { key: null, day: null }))).length,
  });
  const few = await asked();
  await asOwner(
    `insert into body (organisation_id, kind, name) select $1, 'administration', 'Förvaltning ' || n
       from generate_series(1, 40) n`,
    [organisationId],
  );
  await asOwner(
    `insert into "system" (organisation_id, name, body_id) select $1, 'System ' || n, $2 from generate_series(1, 300) n`,
    [organisationId, social],
  );
  expect(await asked()).toEqual(few);
  expect(few).toEqual({
    matrix: 2,
    systems: 2,
    earlier: 2,
    cell: 4,
    trend: 2,
    maturity: 3,
    phases: 3,
    applicability: 3,
  });
  expect((await findMatrix(officer, choice({ systems: 'all' })))?.rows).toHaveLength(100);
});
