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
import type { Changed } from './plan-faults.model.ts';

let world: TestCompliance;
let officer: RequestContext;
let coordinator: RequestContext;
beforeAll(async () => {
  world = await openTestCompliance();
  ({ officer, coordinator } = world);
});
afterAll(() => world.register.remove());

const refused = (refusal: unknown) => ({ ok: false, refusal });
const fault = (field: string, code: string) => refused({ invalid: [{ field, code }] });
const ok = { ok: true };

function made<Outcome extends object>(changed: Changed<Outcome>): Outcome {
  if (!changed.ok) throw new Error(JSON.stringify(changed.refusal));
  return changed;
}
async function planOf(by = officer) {
  const plan = await findIntroductionPlan(by);
  if (!plan) throw new Error('No plan');
  return plan;
}
async function phaseOf(number: number, by = officer) {
  const phase = (await planOf(by)).phases.find((each) => each.number === number);
  const found = phase && (await findPhase(by, phase.id));
  if (!found) throw new Error('No such phase');
  return found;
}
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

describe('benefits', () => {
  const benefit = { name: 'Färre samtal', measure: 'Samtal till servicedesk per månad', target: 'Högst 100' };

  test('begin with ten, once', async () => {
    expect(await addStarterBenefits(officer)).toEqual(ok);
    expect(await addStarterBenefits(officer)).toEqual(fault('name', 'benefitsThere'));
    const { benefits } = await planOf();
    expect(benefits.map(({ state }) => state)).toEqual([
      ...Array<string>(9).fill('notMeasured'),
      'notMeasurable',
    ]);
  });

  test('have outcomes that are never altered: the latest of a day counts', async () => {
    const id = made(await addBenefit(officer, { ...benefit, baseline: '180', baselineOn: '2025-12-31' })).id;
    const note = (onDay: string, outcome: string) => noteOutcome(officer, id, { onDay, outcome });
    expect(await note('2026-11-23', '150')).toEqual(fault('onDay', 'inFuture'));
    expect(await note('2026-11-20', '')).toEqual(fault('outcome', 'missing'));
    made(await note('2026-06-30', '160'));
    made(await note('2026-09-30', '170'));
    made(await note('2026-09-30', '140'));
    const found = await findBenefit(officer, id);
    expect(found?.outcomes).toMatchObject([
      { onDay: '2026-09-30', outcome: '140' },
      { onDay: '2026-06-30', outcome: '160' },
    ]);
    expect(found).toMatchObject({ state: 'measured', progress: 'nearer' });
    await expect(
      world.register.db.asOwner("update benefit_outcome set outcome = '1' where benefit_id = $1", [id]),
    ).rejects.toThrow();
    const again = { id: randomUUID(), onDay: '2026-10-01', outcome: '130' };
    expect(await noteOutcome(officer, id, again)).toEqual({ ok: true, id: again.id });
    expect(await noteOutcome(officer, id, again)).toEqual(fault('outcome', 'idTaken'));
  });

  test('are changed, removed with a reason and brought back', async () => {
    const { id } = made(await addBenefit(officer, benefit));
    const change = (facts: object) => changeBenefit(officer, id, { version: 1, ...benefit, ...facts });
    expect(await change({ baseline: '180' })).toEqual(fault('baselineOn', 'benefitBaselineDay'));
    expect(await change({ baselineOn: '2025-12-31' })).toEqual(fault('baseline', 'benefitBaselineDay'));
    expect(await change({ baseline: '180', baselineOn: '2026-12-31' })).toEqual(
      fault('baselineOn', 'inFuture'),
    );
    expect(await change({ indicatorId: randomUUID() })).toEqual(
      fault('indicatorId', 'benefitIndicatorUnknown'),
    );
    expect(await change({ target: 'Högst 80' })).toEqual(ok);
    expect(await change({ target: 'Högst 70' })).toEqual(refused('stale'));
    expect(await withdrawBenefit(officer, id, { version: 2 })).toEqual(fault('reason', 'missing'));
    expect(await withdrawBenefit(officer, id, { version: 2, reason: 'Går inte att räkna' })).toEqual(ok);
    expect(await noteOutcome(officer, id, { onDay: '2026-11-01', outcome: '1' })).toEqual(
      fault('outcome', 'benefitWithdrawn'),
    );
    expect(await changeBenefit(officer, id, { version: 3, ...benefit })).toEqual(
      fault('name', 'benefitWithdrawn'),
    );
    expect(await restoreBenefit(officer, id, { version: 3 })).toEqual(ok);
    expect(await restoreBenefit(officer, id, { version: 4 })).toEqual(fault('reason', 'benefitNotWithdrawn'));
    expect((await world.register.history(id)).map(({ verb }) => verb)).toEqual([
      'add',
      'change',
      'withdraw',
      'restore',
    ]);
  });

  test('that an indicator measures show its values, and take none of their own', async () => {
    const { db } = world.register;
    const [indicator] = await db.asOwner<{ id: string }>(
      `insert into indicator (organisation_id, name, definition, unit, direction, target, rhythm_months, is_per_body, source)
       values ($1, 'Utbildade', 'Andel som har gått utbildningen', 'percent', 'higher', 95, 12, false, 'entered') returning id`,
      [db.organisationId],
    );
    const indicatorId = indicator?.id ?? '';
    const { id } = made(await addBenefit(officer, { ...benefit, indicatorId }));
    expect(await findBenefit(officer, id)).toMatchObject({
      state: 'notMeasured',
      outcomes: [],
      progress: null,
    });
    for (const [on, value] of [
      ['2025-12-31', 60],
      ['2026-10-31', 71],
    ])
      await db.asOwner(
        `insert into indicator_value (organisation_id, indicator_id, on_day, value, by_person, at) values ($1, $2, $3, $4, $5, now())`,
        [db.organisationId, indicatorId, on, value, randomUUID()],
      );
    expect(await noteOutcome(officer, id, { onDay: '2026-11-01', outcome: '71 %' })).toEqual(
      fault('outcome', 'benefitByIndicator'),
    );
    expect(await findBenefit(officer, id)).toMatchObject({
      state: 'measured',
      progress: 'nearer',
      indicator: { name: 'Utbildade', unit: 'percent' },
      outcomes: [
        { onDay: '2026-10-31', value: 71 },
        { onDay: '2025-12-31', value: 60 },
      ],
    });
    expect((await findBenefitForm(officer))?.indicators).toEqual([{ id: indicatorId, name: 'Utbildade' }]);
  });
});

describe('an outsider tries', () => {
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

test('the plan asks the database as much for few as for many', async () => {
  const count = async () => (await statementsOf(() => findIntroductionPlan(officer))).length;
  const few = await count();
  for (let n = 0; n < 8; n++) {
    const { id } = made(await addBenefit(officer, { name: `Nytta ${n}`, measure: 'Antal' }));
    for (let m = 1; m < 4; m++)
      made(await noteOutcome(officer, id, { onDay: `2026-0${m}-01`, outcome: `${m}` }));
  }
  expect(await count()).toBe(few);
  expect(few).toBe(10);
  expect((await planOf(onDay(officer, '2027-01-01'))).phases[1]?.state).toBe('late');
});
