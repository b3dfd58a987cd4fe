import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementsOf } from '../../test/query-count.ts';
import {
  ok as answered,
  onDay,
  openTestCompliance,
  type TestCompliance,
} from '../compliance/compliance.fixture.ts';
import { answerRequirement } from '../compliance/index.ts';
import { findPhasePlan } from '../compliance/overview/index.ts';
import { noCounts, totalOf } from '../compliance/standing.rules.ts';
import type { RequestContext } from '../identity/index.ts';
import { findToDo, findYear } from '../to-do/index.ts';
import { yearFilter } from '../to-do/year.model.ts';
import {
  addBenefit,
  addStarterBenefits,
  changeBenefit,
  changePhase,
  findBenefit,
  findBenefitForm,
  findIntroductionPlan,
  findPhase,
  finishPhase,
  noteOutcome,
  reachGoal,
  reopenGoal,
  reopenPhase,
  restoreBenefit,
  startPlan,
  withdrawBenefit,
} from './index.ts';
import { fault, made, ok, phaseAs, planAs, refused } from './plan.fixture.ts';

let world: TestCompliance;
let officer: RequestContext;
let coordinator: RequestContext;
beforeAll(async () => {
  world = await openTestCompliance();
  ({ officer, coordinator } = world);
});
afterAll(() => world.register.remove());

const planOf = (by = officer) => planAs(by);
const phaseOf = (number: number, by = officer) => phaseAs(by, number);
const asItIs = ({
  version,
  name,
  goal,
  fromOn,
  toOn,
  dependsOn,
  goals,
}: Awaited<ReturnType<typeof phaseOf>>) => ({
  version,
  name,
  goal,
  fromOn,
  toOn,
  dependsOn: dependsOn.map(({ id }) => id),
  goals: goals.map(({ id, text }) => ({ id, text })),
});

describe('a plan', () => {
  test('is laid once, with five phases after each other and goals', async () => {
    expect((await planOf()).phases).toEqual([]);
    expect(await startPlan(officer, { fromOn: '2026-01-01', months: 40 })).toEqual(
      fault('months', 'planMonths'),
    );
    expect(await startPlan(officer, { fromOn: '2026-01-01', months: 6 })).toEqual(ok);
    expect(await startPlan(officer, { fromOn: '2026-01-01' })).toEqual(fault('fromOn', 'planThere'));
    const { phases } = await planOf();
    expect(phases.map(({ number, state }) => [number, state])).toEqual([
      [1, 'late'],
      [2, 'underWay'],
      [3, 'coming'],
      [4, 'coming'],
      [5, 'coming'],
    ]);
    expect(phases.map(({ dependsOn }) => dependsOn.map(({ number, early }) => [number, early]))).toEqual([
      [],
      [[1, 'begun']],
      [[2, null]],
      [[3, null]],
      [[4, null]],
    ]);
    expect(phases.every(({ goals }) => goals.length > 1)).toBe(true);
    expect(phases[0]?.requirements).toEqual({ measures: 23, principles: 20 });
  });

  test('tells how requirements stand with the figures of compliance, for each who reads', async () => {
    const [first] = world.measures('administration');
    if (!first) throw new Error('No measure');
    answered(
      await answerRequirement(coordinator, world.social, first.id, {
        result: 'met',
        reason: null,
        validTo: null,
        seen: null,
      }),
    );
    for (const by of [officer, coordinator, world.register.as('controller')]) {
      const [plan, overview] = [await planOf(by), await findPhasePlan(by, { day: null })];
      if (!overview) throw new Error('No overview');
      const figuresOf = (number: number) => {
        const index = overview.columns.findIndex(({ key }) => key === String(number));
        return {
          counts: overview.totals[index] ?? noCounts,
          units: overview.rows.flatMap(({ unit, cells }) => {
            const own = cells[index]?.own ?? noCounts;
            return totalOf(own) > 0 ? [[unit.key, own]] : [];
          }),
        };
      };
      const shown = plan.phases.map(({ counts, units }) => ({
        counts,
        units: units.map((unit) => [unit.key, unit.counts]),
      }));
      expect(shown).toEqual([1, 2, 3, 4, 5].map(figuresOf));
    }
    const read = (await planOf(coordinator)).phases.flatMap(({ units }) => units.map(({ key }) => key));
    expect(new Set(read)).toEqual(new Set([world.social]));
  });

  test('is changed: days, name, order and goals, which stay reached', async () => {
    const before = await phaseOf(3);
    const [one, two, three] = before.goals;
    if (!one || !two || !three) throw new Error('Too few goals');
    expect(await reachGoal(officer, two.id, { version: 1, doneOn: '2026-11-20' })).toEqual(ok);
    const first = await phaseOf(1);
    expect(
      await changePhase(officer, before.id, {
        ...asItIs(before),
        name: 'Drift',
        toOn: null,
        dependsOn: [first.id],
        goals: [{ text: 'Loggar granskas' }, { id: two.id, text: 'Sårbarheter rättas' }],
      }),
    ).toEqual(ok);
    const after = await phaseOf(3);
    expect(after).toMatchObject({ name: 'Drift', toOn: null, version: 2 });
    expect(after.dependsOn.map(({ number }) => number)).toEqual([1]);
    expect(after.goals.map(({ text, doneOn }) => [text, doneOn])).toEqual([
      ['Loggar granskas', null],
      ['Sårbarheter rättas', '2026-11-20'],
    ]);
    expect(after.changes.map(({ verb }) => verb)).toEqual(['change', 'reachGoal', 'add']);
  });

  test('refuses what cannot be', async () => {
    const phase = await phaseOf(1);
    const second = await phaseOf(2);
    const now = asItIs(phase);
    const change = (facts: object) => changePhase(officer, phase.id, { ...now, ...facts });
    expect(await change({ dependsOn: [second.id] })).toEqual(fault('dependsOn', 'phaseCircle'));
    expect(await change({ dependsOn: [phase.id] })).toEqual(fault('dependsOn', 'phaseCircle'));
    expect(await change({ dependsOn: [randomUUID()] })).toEqual(fault('dependsOn', 'phaseUnknown'));
    expect(await change({ toOn: '2025-12-31' })).toEqual(fault('toOn', 'phaseEndsFirst'));
    expect(await change({ goals: [{ id: randomUUID(), text: 'x' }] })).toEqual(fault('goals', 'goalUnknown'));
    const [goal] = phase.goals;
    expect(
      await change({
        goals: [
          { id: goal?.id, text: 'x' },
          { id: goal?.id, text: 'y' },
        ],
      }),
    ).toEqual(fault('goals', 'goalUnknown'));
    expect(await change({ name: ' ' })).toEqual(fault('name', 'missing'));
    expect(await change({ version: 9 })).toEqual(refused('stale'));
    expect(await changePhase(officer, randomUUID(), now)).toEqual(refused('notFound'));
    expect(await change({})).toEqual(ok);
    expect((await phaseOf(1)).version).toBe(phase.version);
  });

  test('two changes at once never make a circle', async () => {
    const [four, five] = [await phaseOf(4), await phaseOf(5)];
    const results = await Promise.all([
      changePhase(officer, four.id, { ...asItIs(four), dependsOn: [five.id] }),
      changePhase(officer, five.id, { ...asItIs(five), dependsOn: [four.id] }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
  });

  test('a phase is done when its goals are reached, on a day that has been, and can be opened again', async () => {
    const { id, version, goals } = await phaseOf(1);
    expect(await finishPhase(officer, id, { version, doneOn: '2026-11-20' })).toEqual(
      fault('doneOn', 'phaseGoalsLeft'),
    );
    const [first] = goals;
    if (!first) throw new Error('No goal');
    expect(await reachGoal(officer, first.id, { version: 1, doneOn: '2026-11-23' })).toEqual(
      fault('doneOn', 'inFuture'),
    );
    expect(await reachGoal(officer, first.id, { version: 7, doneOn: '2026-11-20' })).toEqual(
      refused('stale'),
    );
    for (const goal of goals) {
      expect(await reachGoal(officer, goal.id, { version: 1, doneOn: '2026-11-20' })).toEqual(ok);
    }
    expect(await reopenGoal(officer, first.id, { version: 2, reason: 'En förvaltning saknas' })).toEqual(ok);
    expect(await reachGoal(officer, first.id, { version: 3, doneOn: '2026-11-21' })).toEqual(ok);
    expect(await finishPhase(officer, id, { version, doneOn: '2027-01-01' })).toEqual(
      fault('doneOn', 'inFuture'),
    );
    expect(await finishPhase(officer, id, { version, doneOn: '2026-11-21' })).toEqual(ok);
    const done = await phaseOf(1);
    expect(done).toMatchObject({ state: 'done', commands: ['reopen'] });
    expect((await phaseOf(2)).dependsOn).toMatchObject([{ isDone: true, early: null }]);
    expect(await reopenGoal(officer, first.id, { version: 4 })).toEqual(fault('reason', 'phaseIsDone'));
    expect(await changePhase(officer, id, { ...asItIs(done), name: 'Annat' })).toEqual(
      fault('name', 'phaseIsDone'),
    );
    expect(await reopenPhase(officer, id, { version: done.version, reason: 'Ett mål var fel' })).toEqual(ok);
    expect(await phaseOf(1)).toMatchObject({ state: 'late', doneOn: null });
  });
});

describe('an outsider tries', () => {
  beforeAll(async () => {
    made(await addStarterBenefits(officer));
  });
  const commands = async (by: RequestContext) => {
    const plan = await planOf();
    const phase = plan.phases[1];
    const [benefit, goal] = [plan.benefits[0], phase?.goals[0]];
    if (!phase || !benefit || !goal) throw new Error('Nothing to try with');
    const step = { version: 1, reason: 'x' };
    const day = { version: 1, doneOn: '2026-11-01' };
    return [
      await startPlan(by, { fromOn: '2026-01-01' }),
      await changePhase(by, phase.id, { version: 1, name: 'x' }),
      await finishPhase(by, phase.id, day),
      await reopenPhase(by, phase.id, step),
      await reachGoal(by, goal.id, day),
      await reachGoal(by, goal.id, { version: 1, doneOn: 'x' }),
      await reopenGoal(by, goal.id, step),
      await addBenefit(by, { name: 'x' }),
      await addStarterBenefits(by),
      await changeBenefit(by, benefit.id, { version: 1, name: 'x' }),
      await withdrawBenefit(by, benefit.id, step),
      await restoreBenefit(by, benefit.id, step),
      await noteOutcome(by, benefit.id, { onDay: '2026-11-01', outcome: '1' }),
    ];
  };

  test.each([
    ['an auditor', () => world.register.as('electedAuditor')],
    ['the coordinator of audit matters', () => world.register.as('auditCoordinator')],
    ['an employee', () => world.register.as(['employee', 'Socialförvaltningen'])],
    ['the administrator', () => world.register.as('administrator')],
  ])('%s, and learns of nothing', async (_, as) => {
    const by = as();
    const { phases, benefits } = await planOf();
    expect(await findIntroductionPlan(by)).toBeUndefined();
    expect(await findPhase(by, phases[0]?.id ?? '')).toBeUndefined();
    expect(await findBenefit(by, benefits[0]?.id ?? '')).toBeUndefined();
    expect(await findBenefitForm(by)).toBeNull();
    for (const result of await commands(by)) expect(result).toEqual(refused('notFound'));
  });

  test.each([
    ['a coordinator of security', () => coordinator],
    ['a controller', () => world.register.as('controller')],
    ['a director', () => world.register.as(['director', 'Socialförvaltningen'])],
  ])('%s, who reads and changes nothing', async (_, as) => {
    const by = as();
    expect(await planOf(by)).toMatchObject({ mayKeep: false });
    expect(await findBenefitForm(by)).toBeNull();
    for (const result of await commands(by)) expect(result).toEqual(refused('forbidden'));
  });
});

describe('what waits', () => {
  const waitingFor = async (by: RequestContext, kind: string) => {
    const { groups } = await findToDo(by, 100);
    return groups.flatMap(({ first }) => first.filter((item) => item.kind === kind));
  };

  test('is told to who keeps the plan: phases late and soon to end, and how many benefits to measure', async () => {
    const { phases } = await planOf();
    const late = await waitingFor(onDay(officer, '2026-12-10'), 'phaseDue');
    expect(late.map(({ id, urgency }) => [id, urgency])).toEqual([
      [phases[0]?.id, 'late'],
      [phases[1]?.id, 'thisMonth'],
    ]);
    expect(late[0]?.to).toBe(`/introduction-plan/phases/${phases[0]?.id}`);
    const [benefits] = await waitingFor(officer, 'benefitsDue');
    const { benefits: all } = await planOf();
    const unmeasured = all.filter(
      ({ state, indicatorId, withdrawnAt }) =>
        state === 'notMeasured' && indicatorId === null && withdrawnAt === null,
    );
    expect(benefits?.count).toBe(unmeasured.length);
    for (const kind of ['phaseDue', 'benefitsDue']) expect(await waitingFor(coordinator, kind)).toEqual([]);
  });

  test('is in the year of who reads the plan, and in nobody else’s', async () => {
    const filter = yearFilter.parse({ year: '2026', month: '12', kind: 'phaseEnd' });
    const seen = async (by: RequestContext) => (await findYear(by, filter)).rows.map(({ to }) => to);
    const second = (await planOf()).phases[1]?.id;
    for (const by of [officer, coordinator])
      expect(await seen(by)).toEqual([`/introduction-plan/phases/${second}`]);
    expect(await seen(world.register.as('electedAuditor'))).toEqual([]);
    expect(await seen(world.register.as('auditCoordinator'))).toEqual([]);
  });
});

test('the plan asks the database as much for few as for many', async () => {
  const count = async () => (await statementsOf(() => findIntroductionPlan(officer))).length;
  const few = await count();
  for (let n = 0; n < 8; n++) {
    const { id } = made(await addBenefit(officer, { name: `Nytta ${n}`, measure: 'Antal' }));
    for (let m = 1; m < 4; m++)
      made(await noteOutcome(officer, id, { onDay: `2026-0${m}-01`, outcome: `${m}` }));
  }
  expect(await count()).toBe(few);
  expect(few).toBe(7);
  expect((await planOf(onDay(officer, '2027-01-01'))).phases[1]?.state).toBe('late');
});
