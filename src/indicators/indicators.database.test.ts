import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { fault, on, personAs, refused } from '../risks/risks.fixture.ts';
import {
  addStarters,
  changeIndicator,
  defineIndicator,
  enterValue,
  findIndicator,
  listIndicators,
  measureDue,
  measureIndicator,
  restoreIndicator,
  withdrawIndicator,
} from './index.ts';
import { parseIndicatorFilter } from './indicator-list.model.ts';
import { starterKeys } from './starters.model.ts';

let register: TestRegister;
let officer: RequestContext;
let keeper: RequestContext;
let owner: { person: { id: string }; context: RequestContext };
let social: string;
let technical: string;
beforeAll(async () => {
  register = await openTestRegister();
  officer = (await personAs(register, 'securityOfficer')).context;
  keeper = (await personAs(register, 'securityCoordinator', 'Socialförvaltningen')).context;
  owner = await personAs(register, 'employee', 'Tekniska förvaltningen');
  social = register.body('Socialförvaltningen');
  technical = register.body('Tekniska förvaltningen');
});
afterAll(() => register.remove());

let nth = 0;
const definition = (input: object = {}) => {
  nth += 1;
  return {
    name: `Utbildade ${nth}`,
    definition: 'Andel som har gått utbildningen.',
    target: 90,
    rhythmMonths: 6,
    isPerBody: true,
    ownerPersonId: owner.person.id,
    ...input,
  };
};
async function defined(input: object = {}): Promise<string> {
  const result = await defineIndicator(officer, definition(input));
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.id;
}
const shown = async (id: string, by = officer) => {
  const found = await findIndicator(by, id);
  if (!found) throw new Error('No such indicator');
  return found;
};
const cellOf = async (id: string, bodyId: string | null, by = officer) =>
  (await shown(id, by)).cells.find((cell) => cell.bodyId === bodyId);
const enter = (id: string, input: object, by = officer) =>
  enterValue(by, id, { bodyId: social, onDay: '2026-11-01', ...input });
const asset = (bodyId: string, ownerPersonId: string | null) =>
  register.db.asOwner(
    'insert into information_asset (organisation_id, name, body_id, owner_person_id) values ($1, $2, $3, $4)',
    [register.db.organisationId, `Register ${randomUUID()}`, bodyId, ownerPersonId],
  );

describe('a value', () => {
  test('is missing until it is entered, and due again when its rhythm has passed', async () => {
    const id = await defined();
    expect(await cellOf(id, social)).toMatchObject({ value: null, standing: 'missing', isOverdue: true });
    expect(await enter(id, { numerator: 19, denominator: 20 })).toMatchObject({
      ok: true,
      isCorrection: false,
    });
    const cell = await cellOf(id, social);
    expect(cell).toMatchObject({ value: 95, standing: 'onTarget', dueOn: '2027-05-01', isOverdue: false });
    const late = await shown(id, on(officer, '2027-05-02'));
    expect(late.cells.find(({ bodyId }) => bodyId === social)).toMatchObject({ isOverdue: true });
    expect(await cellOf(id, technical)).toMatchObject({ value: null, onDay: null, standing: 'missing' });
  });

  test('is corrected by a later one for the same body and day; both are seen', async () => {
    const id = await defined();
    await enter(id, { value: 50 });
    expect(await enter(id, { value: 80, note: 'Fel kolumn.' })).toMatchObject({
      ok: true,
      isCorrection: true,
    });
    const { past, cells } = await shown(id);
    expect(past.map(({ value, isCorrected }) => [value, isCorrected])).toEqual([
      [80, false],
      [50, true],
    ]);
    expect(cells.find(({ bodyId }) => bodyId === social)?.points).toEqual([
      { onDay: '2026-11-01', value: 80 },
    ]);
    expect((await register.history(id)).map(({ verb }) => verb)).toEqual([
      'define',
      'enterValue',
      'correctValue',
    ]);
    await enter(id, { value: 80, note: 'Fel kolumn.' });
    expect((await shown(id)).past).toHaveLength(2);
  });

  test('is told in the history to those alone who read it', async () => {
    const id = await defined();
    await enter(id, { value: 50, note: 'Nattpasset saknas.' });
    await enter(id, { value: 55 });
    const other = (await personAs(register, 'securityCoordinator', 'Tekniska förvaltningen')).context;
    const told = async (by: RequestContext) => (await shown(id, by)).changes.map(({ verb }) => verb);
    expect(await told(other)).toEqual(['define']);
    expect(await told(keeper)).toEqual(['correctValue', 'enterValue', 'define']);
    expect(await told(owner.context)).toEqual(['correctValue', 'enterValue', 'define']);
  });

  test('that could not be had is kept with its reason, and counts as measured', async () => {
    const id = await defined();
    expect(await enter(id, {})).toEqual(fault('note', 'indicatorNoteMissing'));
    await enter(id, { note: 'Registret är nere.' });
    const cell = await cellOf(id, social);
    expect(cell).toMatchObject({
      value: null,
      standing: 'missing',
      note: 'Registret är nere.',
      isOverdue: false,
    });
  });

  test('is never altered, whatever the program says', async () => {
    const id = await defined();
    await enter(id, { value: 50 });
    const altered = register.db.asOwner('update indicator_value set value = 100 where indicator_id = $1', [
      id,
    ]);
    await expect(altered).rejects.toThrow();
  });

  test.each([
    [{ value: 101 }, 'value', 'indicatorNumber'],
    [{ numerator: 3, denominator: 2 }, 'numerator', 'indicatorShare'],
    [{ value: 1, onDay: '2026-11-23' }, 'onDay', 'inFuture'],
    [{ value: 1, bodyId: null }, 'bodyId', 'indicatorBodyMissing'],
    [{ value: 1, bodyId: randomUUID() }, 'bodyId', 'unknownBody'],
  ])('is not taken as %j', async (input, field, code) => {
    expect(await enter(await defined(), input)).toEqual(fault(field, code));
  });
});

describe('a definition', () => {
  test('keeps its meaning once there are values, and changes all else', async () => {
    const id = await defined();
    await enter(id, { value: 50 });
    const { name, ...rest } = definition();
    const changed = { version: 1, name, ...rest, target: 40, unit: 'count' as const };
    expect(await changeIndicator(officer, id, changed)).toEqual(fault('unit', 'indicatorHasValues'));
    expect(await changeIndicator(officer, id, { ...changed, unit: 'percent' })).toEqual({ ok: true });
    expect(await shown(id)).toMatchObject({ name, target: 40, version: 2, counts: { onTarget: 1 } });
    expect(await changeIndicator(officer, id, changed)).toEqual(refused('stale'));
  });

  test('has a name of its own, a rhythm and a target that there can be', async () => {
    const { name } = await shown(await defined());
    expect(await defineIndicator(officer, definition({ name: name.toUpperCase() }))).toEqual(
      fault('name', 'indicatorNameThere'),
    );
    expect(await defineIndicator(officer, definition({ rhythmMonths: 61 }))).toEqual(
      fault('rhythmMonths', 'indicatorRhythm'),
    );
    expect(await defineIndicator(officer, definition({ target: 101 }))).toEqual(
      fault('target', 'indicatorNumber'),
    );
    expect(await defineIndicator(officer, definition({ ownerPersonId: randomUUID() }))).toEqual(
      fault('ownerPersonId', 'unknownPerson'),
    );
  });

  test('is taken out of use and into it again, and is not measured meanwhile', async () => {
    const id = await defined();
    expect(await withdrawIndicator(officer, id, { version: 1, reason: 'Mäts av andra.' })).toEqual({
      ok: true,
    });
    expect(await enter(id, { value: 1 })).toEqual(fault('value', 'indicatorWithdrawn'));
    const list = async (view: string) =>
      (await listIndicators(officer, parseIndicatorFilter({ view, size: '200' }))).rows.map((row) => row.id);
    expect(await list('withdrawn')).toContain(id);
    expect(await list('current')).not.toContain(id);
    expect(await restoreIndicator(officer, id, { version: 2 })).toEqual({ ok: true });
    expect(await list('due')).toContain(id);
  });
});

describe('what the system counts', () => {
  test('is shown as of today and becomes a value when somebody measures', async () => {
    const id = await defined({ source: 'assetsOwned', target: 100 });
    await asset(social, owner.person.id);
    await asset(social, null);
    const live = (await shown(id)).live.find(({ bodyId }) => bodyId === social);
    expect(live).toEqual({ bodyId: social, part: 1, all: 2, value: 50 });
    expect(await cellOf(id, social)).toMatchObject({ value: null });
    expect(await measureIndicator(owner.context, id)).toMatchObject({ ok: true, indicators: 1 });
    expect(await cellOf(id, social)).toMatchObject({
      value: 50,
      numerator: 1,
      denominator: 2,
      isComputed: true,
      standing: 'offTarget',
    });
    expect(await cellOf(id, technical)).toMatchObject({
      value: null,
      note: 'nothingToCount',
      onDay: '2026-11-22',
    });
    expect(await measureIndicator(officer, id)).toEqual({ ok: true, indicators: 1, values: 0 });
    expect(await enter(id, { value: 1 })).toEqual(fault('value', 'indicatorComputed'));
  });

  test('is measured for all that are due at once, and for no other', async () => {
    await measureDue(officer);
    const [monthly, yearly] = [
      await defined({ source: 'actionsOverdue', target: 0, rhythmMonths: 1 }),
      await defined({ source: 'documentsInTime', rhythmMonths: 12, isPerBody: false }),
    ];
    expect(await measureDue(officer)).toMatchObject({ ok: true, indicators: 2 });
    expect(await measureDue(officer)).toEqual({ ok: true, indicators: 0, values: 0 });
    await measureDue(on(officer, '2026-12-22'));
    expect((await shown(monthly)).past.map(({ onDay }) => onDay)).toContain('2026-12-22');
    expect((await shown(yearly)).past.map(({ onDay }) => onDay)).not.toContain('2026-12-22');
    expect(await measureDue(keeper)).toEqual(refused('forbidden'));
  });

  test('is counted in its own unit, whatever is asked for', async () => {
    const id = await defined({ source: 'actionsOverdue', unit: 'kronor', direction: 'higher' });
    expect(await shown(id)).toMatchObject({ unit: 'count', direction: 'lower' });
  });
});

test('the built-in set is defined once, in the language that is asked for', async () => {
  const first = await addStarters(officer, 'sv');
  expect(first.ok && first.ids).toHaveLength(starterKeys.length);
  expect(await addStarters(officer, 'sv')).toEqual({ ok: true, ids: [] });
  expect(await addStarters(keeper, 'sv')).toEqual(refused('forbidden'));
});

describe('who reads and enters what', () => {
  test('a coordinator reads and enters values of the own administration, and no others', async () => {
    const id = await defined();
    await enter(id, { value: 40 });
    await enter(id, { value: 60, bodyId: technical });
    expect(await enter(id, { value: 41 }, keeper)).toMatchObject({ ok: true, isCorrection: true });
    expect(await enter(id, { value: 41, bodyId: technical }, keeper)).toEqual(refused('forbidden'));
    const found = await shown(id, keeper);
    expect(found.past.map(({ bodyId }) => bodyId)).toEqual([social, social]);
    expect(found.cells.map(({ bodyId }) => bodyId)).toEqual([social]);
    expect(found).toMatchObject({ mayDefine: false, whole: { value: 41 }, points: [{ value: 41 }] });
    const { rows } = await listIndicators(keeper, parseIndicatorFilter({ size: '200' }));
    expect(new Set(rows.flatMap(({ cells }) => cells.map(({ bodyId }) => bodyId)))).toEqual(
      new Set([social, register.body('Socialnämnden')]),
    );
  });

  test('the owner reads and enters every value of the indicator, and knows of no other', async () => {
    const id = await defined();
    const other = await defined({ ownerPersonId: null });
    expect(await enter(id, { value: 60, bodyId: technical }, owner.context)).toMatchObject({ ok: true });
    expect((await shown(id, owner.context)).cells.length).toBeGreaterThan(2);
    expect(await findIndicator(owner.context, other)).toBeUndefined();
    const { rows } = await listIndicators(owner.context, parseIndicatorFilter({ size: '200' }));
    expect(rows.every(({ ownerPersonId }) => ownerPersonId === owner.person.id)).toBe(true);
  });

  test('what is counted over all bodies is told only to those who read all of them', async () => {
    const id = await defined({ source: 'assetsOwned', isPerBody: false, ownerPersonId: null });
    await asset(technical, null);
    await measureIndicator(officer, id);
    expect((await shown(id)).cells).toHaveLength(1);
    expect(await shown(id, keeper)).toMatchObject({ cells: [], past: [], live: [], whole: null, points: [] });
    const entered = await defined({ isPerBody: false });
    await enter(entered, { bodyId: null, value: 70 });
    expect(await cellOf(entered, null, keeper)).toMatchObject({ value: 70 });
  });

  const outsiders: [string, () => RequestContext][] = [
    ['an auditor', () => register.as('electedAuditor')],
    ['the coordinator of audit matters', () => register.as('auditCoordinator')],
    ['an employee', () => register.as(['employee', 'Socialförvaltningen'])],
  ];
  test.each(outsiders)('%s learns of nothing', async (_, as) => {
    const id = await defined({ source: 'assetsOwned' });
    const by = as();
    expect(await findIndicator(by, id)).toBeUndefined();
    expect(await listIndicators(by)).toMatchObject({ rows: [], matching: 0, bodies: [] });
    expect(await enter(id, { value: 1 }, by)).toEqual(refused('notFound'));
    expect(await measureIndicator(by, id)).toEqual(refused('notFound'));
    expect(await measureDue(by)).toEqual(refused('forbidden'));
    expect(await withdrawIndicator(by, id, { version: 1, reason: 'x' })).toEqual(refused('notFound'));
    expect(await defineIndicator(by, definition())).toEqual(refused('forbidden'));
  });

  test('who only reads changes nothing', async () => {
    const id = await defined();
    const controller = register.as('controller');
    expect(await shown(id, controller)).toMatchObject({ mayDefine: false, mayMeasure: false, entersFor: [] });
    expect(await enter(id, { value: 1 }, controller)).toEqual(refused('forbidden'));
    expect(await withdrawIndicator(controller, id, { version: 1, reason: 'x' })).toEqual(
      refused('forbidden'),
    );
  });
});

test('the list and a page ask as much for few as for many', async () => {
  const id = await defined({ source: 'requirementsMet' });
  const count = async () => [
    (await statementsOf(() => listIndicators(officer))).length,
    (await statementsOf(() => findIndicator(officer, id))).length,
  ];
  const few = await count();
  for (let each = 0; each < 10; each += 1) await enter(await defined(), { value: each });
  expect(await count()).toEqual(few);
  expect(few).toEqual([3, 7]);
});
