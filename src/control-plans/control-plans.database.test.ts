import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import { openTestRegister, type TestRegister } from '../audits/audits.fixture.ts';
import type { RequestContext } from '../identity/index.ts';
import { fault, on, personAs, refused, riskBy } from '../risks/risks.fixture.ts';
import { pointStandingOf } from './control-due.rules.ts';
import { parseControlPlanFilter } from './control-plan-list.model.ts';
import { aPlan, aPoint, made, nextYear } from './control-plans.fixture.ts';
import {
  addControlPoint,
  changeControlPoint,
  decideControlPlan,
  findControlPlan,
  findNewPlanForm,
  listControlPlans,
  moveControlPoint,
  noteControlOutcome,
  reportControlPlan,
  startControlPlan,
  withdrawControlPoint,
} from './index.ts';

let register: TestRegister;
let secretary: RequestContext;
let responsible: { person: { id: string }; context: RequestContext };
let board: string;
beforeAll(async () => {
  register = await openTestRegister();
  board = register.body('Socialnämnden');
  secretary = register.as(['boardSecretary', 'Socialnämnden']);
  responsible = await personAs(register, 'employee', 'Tekniska förvaltningen');
});
afterAll(() => register.remove());

const shown = async (id: string, by = secretary) => {
  const found = await findControlPlan(by, id);
  if (!found) throw new Error('No such plan');
  return found;
};
const listed = async (by: RequestContext, query: Record<string, string> = {}) =>
  (await listControlPlans(by, parseControlPlanFilter({ size: '200', ...query }))).rows.map(({ id }) => id);

describe('a draft', () => {
  test('begins with the points of the latest earlier plan, and not with what they showed', async () => {
    const year = 2026;
    const earlier = await aPlan(secretary, {
      bodyId: board,
      year: year - 1,
      points: [{ control: 'Stickprov av avtal' }, { control: 'Granskning av loggar', timesAYear: 4 }],
      decidedOn: '2025-01-10',
    });
    const [first = ''] = earlier.pointIds;
    made(await noteControlOutcome(secretary, first, { onDay: '2025-05-01', result: 'inOrder' }));
    const started = made(await startControlPlan(secretary, { bodyId: board, year, copiesPoints: true }));
    expect(started.copied).toBe(2);
    const plan = await shown(started.id);
    expect(plan.rows.map(({ control, timesAYear, outcomes }) => [control, timesAYear, outcomes])).toEqual([
      ['Stickprov av avtal', 1, []],
      ['Granskning av loggar', 4, []],
    ]);
    expect(await startControlPlan(secretary, { bodyId: board, year })).toEqual(
      fault('year', 'controlPlanThere'),
    );
  });

  test('has its points added, changed, moved and taken out, and is decided as it was seen', async () => {
    const { id, pointIds } = await aPlan(secretary, {
      bodyId: board,
      points: [{ control: 'A' }, { control: 'B' }, { control: 'C' }],
      decidedOn: null,
    });
    const [a = '', b = '', c = ''] = pointIds;
    made(await moveControlPoint(secretary, c, { version: 1, position: 1 }));
    expect((await shown(id)).rows.map(({ control, position }) => [control, position])).toEqual([
      ['C', 1],
      ['A', 2],
      ['B', 3],
    ]);
    made(await withdrawControlPoint(secretary, a, { version: 1 }));
    made(
      await changeControlPoint(secretary, b, { version: 1, ...aPoint({ control: 'B2', timesAYear: 12 }) }),
    );
    expect((await shown(id)).rows.map(({ control, position }) => [control, position])).toEqual([
      ['C', 1],
      ['B2', 2],
    ]);
    const stale = { version: 1, ...aPoint({ control: 'B3' }) };
    expect(await changeControlPoint(secretary, b, stale)).toEqual(refused('stale'));
    const { version } = await shown(id);
    const decision = { decidedOn: '2026-01-20', minuteItem: '14' };
    expect(await decideControlPlan(secretary, id, { version: version - 1, ...decision })).toEqual(
      refused('stale'),
    );
    made(await decideControlPlan(secretary, id, { version, ...decision }));
    expect(await shown(id)).toMatchObject({ state: 'decided', minuteItem: '§ 14', points: 2, controls: 13 });
    expect((await register.history(id)).map(({ verb }) => verb)).toContain('withdrawPoint');
  });

  test.each([
    [{ timesAYear: 13 }, 'timesAYear', 'controlTimes'],
    [{ risk: ' ' }, 'risk', 'missing'],
    [{ control: '' }, 'control', 'missing'],
    [{ riskId: randomUUID() }, 'riskId', 'unknownLink'],
    [{ responsiblePersonId: randomUUID() }, 'responsiblePersonId', 'unknownPerson'],
  ])('takes no point with %j', async (point, field, code) => {
    const { id } = await aPlan(secretary, { bodyId: board, decidedOn: null });
    expect(await addControlPoint(secretary, id, aPoint(point))).toEqual(fault(field, code));
  });

  test('links a point to a risk of its administration, which those who read it are shown', async () => {
    const officer = (await personAs(register, 'securityOfficer')).context;
    const riskId = await riskBy(officer, { bodyId: register.body('Socialförvaltningen') });
    const { id } = await aPlan(secretary, { bodyId: board, points: [{ riskId }] });
    expect((await shown(id)).rows[0]).toMatchObject({ riskId, riskTitle: 'Journaler går inte att nå' });
    const coordinator = register.as('auditCoordinator');
    expect((await shown(id, coordinator)).rows[0]).toMatchObject({ riskTitle: null });
  });

  test('without points is not decided, nor on a day to come', async () => {
    const { id } = made(await startControlPlan(secretary, { bodyId: board, year: nextYear() }));
    const decision = { version: 1, decidedOn: '2026-11-22', minuteItem: '§ 1' };
    expect(await decideControlPlan(secretary, id, decision)).toEqual(fault('decidedOn', 'controlPlanEmpty'));
    const { id: other } = await aPlan(secretary, { bodyId: board, decidedOn: null });
    const ahead = { version: 2, decidedOn: '2026-11-23', minuteItem: '§ 1' };
    expect(await decideControlPlan(secretary, other, ahead)).toEqual(fault('decidedOn', 'inFuture'));
  });

  test('is only of a board or a company', async () => {
    const director = register.as(['director', 'Socialförvaltningen']);
    const bodyId = register.body('Socialförvaltningen');
    expect(await startControlPlan(director, { bodyId, year: nextYear() })).toEqual(
      fault('bodyId', 'unknownBody'),
    );
  });
});

describe('a decided plan', () => {
  test('keeps its points, by rule and by the database itself', async () => {
    const { id, pointIds } = await aPlan(secretary, { bodyId: board });
    const [point = ''] = pointIds;
    expect(await addControlPoint(secretary, id, aPoint())).toEqual(fault('control', 'controlPlanNotNow'));
    expect(await withdrawControlPoint(secretary, point, { version: 1 })).toEqual(
      fault('control', 'controlPlanNotNow'),
    );
    await expect(
      register.db.asOwner("update control_point set control = 'annat' where id = $1", [point]),
    ).rejects.toThrow('never altered');
  });

  test('has its outcomes noted by who is responsible, who reads it and does nothing else', async () => {
    const { id, pointIds } = await aPlan(secretary, {
      bodyId: board,
      year: 2020,
      points: [{ responsiblePersonId: responsible.person.id }, {}],
      decidedOn: '2020-01-10',
    });
    const [own = '', others = ''] = pointIds;
    const { context } = responsible;
    const outcome = { onDay: '2020-04-01', result: 'deviation', observation: 'Två av tio saknas.' } as const;
    made(await noteControlOutcome(context, own, outcome));
    expect(await noteControlOutcome(context, others, outcome)).toEqual(refused('forbidden'));
    const plan = await shown(id, context);
    expect(plan.rows.map(({ mayNote }) => mayNote)).toEqual([true, false]);
    expect(plan).toMatchObject({ done: 1, left: 1, deviations: 1, promises: null });
    expect(
      await reportControlPlan(context, id, { version: 3, reportedOn: '2020-12-31', conclusion: 'Bra.' }),
    ).toEqual(refused('forbidden'));
  });

  test('counts one outcome a day: noted anew it corrects, and both stay', async () => {
    const { id, pointIds } = await aPlan(secretary, { bodyId: board, year: 2021, decidedOn: '2021-01-10' });
    const [point = ''] = pointIds;
    const onDay = '2021-06-01';
    made(await noteControlOutcome(secretary, point, { onDay, result: 'deviation', observation: 'Fel.' }));
    made(
      await noteControlOutcome(
        { ...secretary, now: () => new Date(secretary.now().getTime() + 60_000) },
        point,
        { onDay, result: 'inOrder' },
      ),
    );
    const plan = await shown(id);
    expect(plan).toMatchObject({ done: 1, deviations: 0 });
    expect(plan.rows[0]?.outcomes.map(({ result, isCorrected }) => [result, isCorrected])).toEqual([
      ['inOrder', false],
      ['deviation', true],
    ]);
  });

  test('is reported with every control noted, or openly without', async () => {
    const { id } = await aPlan(secretary, { bodyId: board, year: 2022, decidedOn: '2022-01-10' });
    const report = {
      version: 3,
      reportedOn: '2023-02-15',
      reportMinuteItem: '9',
      conclusion: 'Tillräcklig.',
    };
    expect(await reportControlPlan(secretary, id, report)).toEqual(fault('isLeftConfirmed', 'controlsLeft'));
    made(await reportControlPlan(secretary, id, { ...report, isLeftConfirmed: true }));
    expect(await shown(id)).toMatchObject({
      state: 'reported',
      reportMinuteItem: '§ 9',
      conclusion: 'Tillräcklig.',
      left: 1,
      latePoints: 0,
      commands: [],
    });
    expect((await register.history(id)).at(-1)).toMatchObject({ verb: 'report', after: { left: 1 } });
  });

  test.each([
    [2018, '2018-02-20'],
    [2016, '2016-11-15'],
    [2015, '2016-01-20'],
    [2014, '2013-12-10'],
    [2012, '2012-03-31'],
  ])(
    'of %i, decided %s, tells of late points as the rule says, whatever the rhythm and the day',
    async (year, decidedOn) => {
      const times = [1, 2, 3, 4, 5, 7, 12];
      const { id, pointIds } = await aPlan(secretary, {
        bodyId: board,
        year,
        points: times.map((timesAYear) => ({ timesAYear })),
        decidedOn,
      });
      for (const [nth, pointId] of pointIds.entries())
        for (let month = 1; month <= nth; month++)
          made(
            await noteControlOutcome(secretary, pointId, {
              onDay: `${year}-0${month}-10`,
              result: 'inOrder',
            }),
          );
      for (const day of [decidedOn, `${year}-05-31`, `${year}-06-01`, `${year}-12-31`, `${year + 1}-01-01`]) {
        const { rows } = await shown(id, on(secretary, day));
        expect(rows.map(({ done, left, nextOn, isLate }) => ({ done, left, nextOn, isLate }))).toEqual(
          times.map((timesAYear, nth) =>
            pointStandingOf({ year, state: 'decided', decidedOn, timesAYear, outcomes: nth }, day),
          ),
        );
      }
      expect(await listed(on(secretary, `${year + 2}-01-01`), { view: 'late' })).toContain(id);
    },
  );
});

describe('the list', () => {
  test('is filtered, and asks the database as much for few as for many', async () => {
    const list = () => listControlPlans(secretary, parseControlPlanFilter({ size: '200' }));
    const { id } = await aPlan(secretary, {
      bodyId: board,
      points: [{ control: 'Kvartalsvis loggkontroll' }],
    });
    const one = () => findControlPlan(secretary, id);
    const count = async () => [(await statementsOf(list)).length, (await statementsOf(one)).length];
    const few = await count();
    for (let n = 0; n < 5; n++) await aPlan(secretary, { bodyId: board, points: [{}, {}, {}] });
    expect(await count()).toEqual(few);
    expect(await listed(secretary, { q: 'KVARTALSVIS' })).toEqual([id]);
    const { year } = await shown(id);
    expect(await listed(secretary, { year: String(year) })).toEqual([id]);
  });

  test('names the boards that have no plan of the year to those who would see their drafts', async () => {
    const of = async (by: RequestContext) =>
      (await listControlPlans(by, parseControlPlanFilter({ year: '2099' }))).without.map(({ name }) => name);
    expect(await of(secretary)).toEqual(['Socialnämnden']);
    expect(await of(register.as('controller'))).toContain('Kommunstyrelsen');
    expect(await of(register.as('auditCoordinator'))).toEqual([]);
  });
});

describe('who is not of the board', () => {
  test('the controller prepares a draft, and neither decides nor reports it', async () => {
    const controller = register.as('controller');
    const { id } = await aPlan(controller, { bodyId: board, decidedOn: null });
    expect((await shown(id, controller)).commands).toEqual(['change']);
    const decision = { version: 2, decidedOn: '2026-01-20', minuteItem: '§ 14' };
    expect(await decideControlPlan(controller, id, decision)).toEqual(refused('forbidden'));
    expect((await findNewPlanForm(controller))?.bodies.length).toBeGreaterThan(2);
  });

  test.each(['auditCoordinator', 'securityOfficer', 'dataProtectionOfficer'] as const)(
    '%s reads what is decided, and no draft',
    async (role) => {
      const by = register.as(role);
      const { id: draft } = await aPlan(secretary, { bodyId: board, decidedOn: null });
      const { id: decided, pointIds } = await aPlan(secretary, { bodyId: board });
      expect(await findControlPlan(by, draft)).toBeUndefined();
      expect(await shown(decided, by)).toMatchObject({ commands: [] });
      expect(await listed(by)).toContain(decided);
      expect(await listed(by)).not.toContain(draft);
      const outcome = { onDay: '2026-01-01', result: 'inOrder' } as const;
      expect(await noteControlOutcome(by, pointIds[0] ?? '', outcome)).toEqual(refused('forbidden'));
      expect(await addControlPoint(by, draft, aPoint())).toEqual(refused('notFound'));
    },
  );

  const outsiders: [string, () => RequestContext][] = [
    ['the secretary of another board', () => register.as(['boardSecretary', 'Tekniska nämnden'])],
    ['an auditor', () => register.as('electedAuditor')],
    ['the auditors’ expert', () => register.as('auditExpert')],
    ['an employee', () => register.as(['employee', 'Socialförvaltningen'])],
    ['the administrator', () => register.as('administrator')],
  ];
  test.each(outsiders)('an outsider tries: %s, and learns of nothing', async (_, as) => {
    const by = as();
    for (const decidedOn of [null, '2025-12-10']) {
      const { id, pointIds } = await aPlan(secretary, { bodyId: board, decidedOn });
      const [point = ''] = pointIds;
      const nothing = refused('notFound');
      expect(await findControlPlan(by, id)).toBeUndefined();
      expect(await listed(by)).not.toContain(id);
      expect(await addControlPoint(by, id, aPoint())).toEqual(nothing);
      expect(await changeControlPoint(by, point, { version: 1, ...aPoint() })).toEqual(nothing);
      expect(await moveControlPoint(by, point, { version: 1, position: 1 })).toEqual(nothing);
      expect(await withdrawControlPoint(by, point, { version: 1 })).toEqual(nothing);
      const decision = { version: 2, decidedOn: '2026-01-20', minuteItem: '§ 14' };
      expect(await decideControlPlan(by, id, decision)).toEqual(nothing);
      expect(await noteControlOutcome(by, point, { onDay: '2026-01-01', result: 'inOrder' })).toEqual(
        nothing,
      );
      const report = { version: 3, reportedOn: '2026-02-15', conclusion: 'Bra.' };
      expect(await reportControlPlan(by, id, report)).toEqual(nothing);
    }
    expect(await startControlPlan(by, { bodyId: board, year: nextYear() })).toEqual(refused('forbidden'));
  });
});
