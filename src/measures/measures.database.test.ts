import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyRecommendations } from '../../test/builders/many-recommendations.ts';
import { muchWork } from '../../test/builders/much-work.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { HeldRole, RequestContext } from '../identity/index.ts';
import { findMeasures } from './find-measures.ts';
import { listMeasured } from './list-measured.ts';
import {
  everything,
  type Figures,
  type MeasureName,
  type Measures,
  parseRowsAsked,
  type Side,
} from './measure.model.ts';
import { median } from './measures.rules.ts';

let db: TestDatabase;
let bodyIds: string[] = [];

beforeAll(async () => {
  db = await createTestDatabase();
  await manyRecommendations(db.asOwner, db.organisationId, 200);
  await db.asOwner('update recommendation set withdrawn_at = now() where position = 7');
  await db.asOwner("update audit set withdrawn_at = now() where registry_number like '%/3'");
  await db.asOwner("update audit set year = null where registry_number like '%/5'");
  await db.asOwner("update audit set dated = '2019-02' where registry_number like '%/6'");
  await db.asOwner('update matter set dispatched_on = null, received_on = null where id::text < $1', ['4']);
  await muchWork(db.asOwner, db.organisationId);
  const boards = await db.asOwner<{ id: string }>("select id from body where kind = 'board' order by name");
  bodyIds = boards.map(({ id }) => id);
});
afterAll(() => db.remove());

const everywhere = (role: HeldRole['role']): HeldRole => ({ role, bodyId: null, reaches: [] });
const inBoard = (role: HeldRole['role'], nth: number): HeldRole => {
  const bodyId = bodyIds[nth] ?? '';
  return { role, bodyId, reaches: [bodyId] };
};
/** Of a body that stands for a company here: sees it without working for it. */
const layAuditor = (nth: number): HeldRole => ({ ...inBoard('layAuditor', nth), reaches: [] });
const contextOf = (...roles: HeldRole[]): RequestContext => ({
  database: db.database,
  requester: {
    organisationId: db.organisationId,
    personId: crypto.randomUUID(),
    name: 'Asta Prov',
    roles,
    tokenScope: null,
  },
  now: () => new Date('2026-11-22T11:00:00Z'),
});

const people: [string, () => HeldRole[]][] = [
  ['the coordinator', () => [everywhere('auditCoordinator')]],
  ['an auditor', () => [everywhere('electedAuditor')]],
  ['the security officer', () => [everywhere('securityOfficer')]],
  ['a secretary of one board', () => [inBoard('boardSecretary', 0)]],
  ['an auditor who works for a board', () => [everywhere('auditExpert'), inBoard('employee', 1)]],
  ['a lay auditor', () => [layAuditor(0)]],
  ['somebody without a role', () => []],
];
const sides: Side[] = ['part', 'all', 'unknown'];

describe.each(people)('what %s sees', (_who, roles) => {
  let context: RequestContext;
  let found: Measures;
  beforeAll(async () => {
    context = contextOf(...roles());
    found = await findMeasures(context, everything);
  });

  const rowsOf = async (of: MeasureName, side: Side, choice: object) =>
    (await listMeasured(context, parseRowsAsked({ ...choice, of, side }))).total;

  /** Each figure's sides as the rows behind them give them. */
  async function rowsBehind(figures: Figures, choice: object) {
    const counted: Record<string, object> = {};
    for (const name of Object.keys(figures) as MeasureName[]) {
      const [part, all, unknown] = [
        await rowsOf(name, 'part', choice),
        await rowsOf(name, 'all', choice),
        await rowsOf(name, 'unknown', choice),
      ];
      counted[name] = { part, all, unknown };
    }
    return counted;
  }
  const sidesOf = (figures: Figures) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, counted]) => {
        const { part = 0, all = 0, unknown = 0 } = counted ?? {};
        return [name, { part, all, unknown }];
      }),
    );

  test('has as many rows behind every figure as the figure says', async () => {
    expect(await rowsBehind(found.whole, {})).toEqual(sidesOf(found.whole));
    for (const { id, figures } of found.bodies.slice(0, 3))
      expect(await rowsBehind(figures, { body: id })).toEqual(sidesOf(figures));
    for (const { year, figures } of found.cohorts.slice(-3)) {
      const choice = year === null ? { noYear: 'true' } : { from: year, to: year };
      expect(await rowsBehind(figures, choice)).toEqual(sidesOf(figures));
    }
  });

  test('has as many rows behind each year’s end and each round', async () => {
    for (const { year, confirmed } of found.yearEnds ?? []) {
      for (const side of sides)
        expect([year, side, await rowsOf('confirmedThen', side, { at: year })]).toEqual([
          year,
          side,
          confirmed[side],
        ]);
    }
    for (const { id, green, all, unknown } of found.rounds) {
      expect(await rowsOf('roundGreen', 'part', { round: id })).toBe(green);
      expect(await rowsOf('roundGreen', 'all', { round: id })).toBe(all);
      expect(await rowsOf('roundGreen', 'unknown', { round: id })).toBe(unknown);
    }
  });

  test('adds up: what the boards have, and what the years have, is what all have', () => {
    for (const groups of [found.bodies, found.cohorts]) {
      for (const [name, counted] of Object.entries(found.whole)) {
        const sum = groups.reduce((all, { figures }) => all + (figures[name as keyof Figures]?.part ?? 0), 0);
        expect([name, sum]).toEqual([name, counted?.part ?? 0]);
      }
    }
  });
});

test('the median age is the middle of the ages of the rows', async () => {
  const context = contextOf(everywhere('auditCoordinator'));
  const { whole } = await findMeasures(context, everything);
  for (const of of ['openWork', 'openAuditors'] as const) {
    const first = await listMeasured(context, parseRowsAsked({ of }));
    const ages: number[] = [];
    for (let page = 1; page <= first.pages; page += 1) {
      const { rows } = await listMeasured(context, parseRowsAsked({ of, page }));
      ages.push(...rows.flatMap(({ days }) => days ?? []));
    }
    expect(whole[of]).toMatchObject({ medianDays: median(ages), dated: ages.length });
    expect(ages.length).toBeLessThan(first.total);
  }
});

test('a filter leaves what its bodies and years have', async () => {
  const context = contextOf(everywhere('auditCoordinator'));
  const all = await findMeasures(context, everything);
  const [board] = all.bodies;
  const ofBoard = await findMeasures(context, { ...everything, body: board?.id ?? '' });
  expect(ofBoard.whole).toEqual(board?.figures);
  const cohort = all.cohorts.find(({ year }) => year !== null);
  const ofYear = await findMeasures(context, {
    ...everything,
    from: cohort?.year ?? 0,
    to: cohort?.year ?? 0,
  });
  expect(ofYear.whole).toEqual(cohort?.figures);
});

test('decisions not to act are told with § and reason', async () => {
  const { notToAct } = await findMeasures(contextOf(everywhere('auditCoordinator')), everything);
  expect(notToAct.length).toBeGreaterThan(0);
  expect(notToAct[0]).toMatchObject({ minuteItem: '§ 12', reason: 'Kostnaden överstiger nyttan.' });
});

test('an outsider tries: who has no role counts nothing, and a secretary nothing of another board', async () => {
  const nobody = await findMeasures(contextOf(), everything);
  for (const counted of Object.values(nobody.whole)) expect(counted?.all ?? 0).toBe(0);
  const other = await findMeasures(contextOf(inBoard('boardSecretary', 0)), {
    ...everything,
    body: bodyIds[1] ?? '',
  });
  for (const counted of Object.values(other.whole)) expect(counted?.all ?? 0).toBe(0);
});

test('the auditors count a body’s work only once it has been handed over, and none of its actions', async () => {
  const inside = await findMeasures(contextOf(everywhere('auditCoordinator')), everything);
  const auditor = await findMeasures(contextOf(everywhere('electedAuditor')), everything);
  expect(auditor.whole.confirmed?.all).toBeGreaterThan(0);
  expect(auditor.whole.confirmed?.all).toBeLessThan(inside.whole.confirmed?.all ?? 0);
  expect(auditor.whole).toMatchObject({ movedDates: null, actionsOverdue: null, promisesKeptOwn: null });
  expect(auditor.yearEnds).toBeNull();
  expect(auditor.whole.green).toEqual(inside.whole.green);
  expect(
    (await listMeasured(contextOf(everywhere('electedAuditor')), parseRowsAsked({ of: 'movedDates' }))).total,
  ).toBe(0);
});

test('a lay auditor counts what the auditors found of the company, and of its work what was handed over', async () => {
  const of = async (role: HeldRole) => (await findMeasures(contextOf(role), everything)).whole;
  const confirmed = { lay: 0, secretary: 0 };
  for (const body of bodyIds.keys()) {
    const [lay, secretary] = [await of(layAuditor(body)), await of(inBoard('boardSecretary', body))];
    expect(lay.green).toEqual(secretary.green);
    expect(lay.green?.all).toBeGreaterThan(0);
    confirmed.lay += lay.confirmed?.all ?? 0;
    confirmed.secretary += secretary.confirmed?.all ?? 0;
  }
  // Of a single company everything may happen to have been handed over.
  expect(confirmed.lay).toBeLessThan(confirmed.secretary);
});

test('a colour that a person interpreted is never counted as the auditors’ green', async () => {
  const context = contextOf(everywhere('auditCoordinator'));
  const { whole } = await findMeasures(context, everything);
  await db.asOwner("update addressee set interpreted = 'green' where assessed = 'unknown'");
  expect((await findMeasures(context, everything)).whole.green).toEqual(whole.green);
  expect(whole.green?.unknown).toBeGreaterThan(0);
});
