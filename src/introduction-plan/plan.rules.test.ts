import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Progress } from './benefit.model.ts';
import { benefitStateOf, numberIn, progressOf, progressOfValues } from './benefit.rules.ts';
import type { EarlyWay, Phase, PhaseState } from './phase.model.ts';
import {
  commandFault,
  commandsOf,
  dependencyFault,
  earlyWayOf,
  isCircle,
  phaseStateOf,
} from './phase.rules.ts';
import { monthsAfter, starterBenefits, starterPhases } from './starter.rules.ts';

const today = '2026-11-22';
const phase = (facts: Partial<Phase> = {}): Phase => ({
  id: 'a',
  guidelineId: 'g',
  number: 1,
  name: 'Grunden',
  goal: null,
  fromOn: null,
  toOn: null,
  doneOn: null,
  version: 1,
  ...facts,
});

describe('how a phase stands', () => {
  test.each<[Partial<Phase>, PhaseState]>([
    [{}, 'notPlanned'],
    [{ fromOn: '2026-11-23' }, 'coming'],
    [{ toOn: '2026-12-31' }, 'coming'],
    [{ fromOn: '2026-11-22', toOn: '2026-11-22' }, 'underWay'],
    [{ fromOn: '2026-01-01' }, 'underWay'],
    [{ fromOn: '2026-01-01', toOn: '2026-11-21' }, 'late'],
    [{ fromOn: '2026-01-01', toOn: '2026-11-21', doneOn: '2026-11-30' }, 'done'],
    [{ doneOn: '2026-01-01' }, 'done'],
  ])('%j is %s', (facts, state) => {
    expect(phaseStateOf(phase(facts), today)).toBe(state);
  });

  test.each<[Partial<Phase>, Partial<Phase>, EarlyWay | null]>([
    [{ fromOn: '2026-11-22' }, { toOn: '2026-11-01' }, 'begun'],
    [{ fromOn: '2026-12-01' }, { toOn: '2026-12-01' }, 'planned'],
    [{ fromOn: '2026-12-02' }, { toOn: '2026-12-01' }, null],
    [{ fromOn: '2026-12-02' }, {}, null],
    [{}, { toOn: '2026-12-01' }, null],
    [{ fromOn: '2026-01-01' }, { doneOn: '2026-06-01' }, null],
    [{ doneOn: '2026-06-01' }, { toOn: '2026-03-01' }, 'done'],
    [{ doneOn: '2026-06-01' }, { doneOn: '2026-07-01' }, null],
  ])('%j after %j is out of step: %s', (own, before, way) => {
    expect(earlyWayOf(phase(own), phase(before), today)).toBe(way);
  });
});

describe('what may be done with a phase', () => {
  const reached = { doneOn: '2026-01-01' };
  const left = { doneOn: null };
  test.each([
    ['finish', null, [reached], null],
    ['finish', null, [], null],
    ['finish', null, [reached, left], 'phaseGoalsLeft'],
    ['finish', '2026-01-01', [reached], 'phaseIsDone'],
    ['change', '2026-01-01', [], 'phaseIsDone'],
    ['reachGoal', '2026-01-01', [left], 'phaseIsDone'],
    ['reopenGoal', '2026-01-01', [reached], 'phaseIsDone'],
    ['reopen', '2026-01-01', [reached], null],
    ['reopen', null, [reached], 'phaseNotDone'],
  ] as const)('%s of one done on %s with the goals %j: %s', (command, doneOn, goals, fault) => {
    expect(commandFault(command, { phase: phase({ doneOn }), goals })).toBe(fault);
  });

  test('a phase that is done can only be opened again', () => {
    expect(commandsOf(phase({ doneOn: '2026-01-01' }))).toEqual(['reopen']);
    expect(commandsOf(phase())).not.toContain('reopen');
  });
});

describe('what a phase depends on', () => {
  const three = ['a', 'b', 'c'].map((id, index) => phase({ id, number: index + 1 }));
  test.each([
    ['a', ['b'], [], null],
    ['a', ['a'], [], 'phaseCircle'],
    ['a', ['b'], [['b', 'a']], 'phaseCircle'],
    [
      'a',
      ['c'],
      [
        ['c', 'b'],
        ['b', 'a'],
      ],
      'phaseCircle',
    ],
    [
      'a',
      ['c'],
      [
        ['a', 'b'],
        ['c', 'b'],
      ],
      null,
    ],
    ['a', ['d'], [], 'phaseUnknown'],
  ] as const)('%s after %j where %j: %s', (id, dependsOn, edges, fault) => {
    const dependencies = edges.map(([phaseId, dependsOnId]) => ({ phaseId, dependsOnId }));
    expect(dependencyFault(phase({ id }), [...dependsOn], { phases: three, dependencies })).toBe(fault);
  });

  test('whatever is chosen, a plan that is built one change at a time never waits for itself', () => {
    const number = fc.integer({ min: 0, max: 4 });
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.uniqueArray(number)), { maxLength: 12 }), (changes) => {
        const kept = new Map<string, readonly string[]>();
        const edges = (but?: string) =>
          [...kept].flatMap(([phaseId, ids]) =>
            phaseId === but ? [] : ids.map((dependsOnId) => ({ phaseId, dependsOnId })),
          );
        for (const [id, dependsOn] of changes) {
          const ids = dependsOn.map(String);
          if (!isCircle(String(id), ids, edges(String(id)))) kept.set(String(id), ids);
        }
        // In some order each comes after all that it depends on.
        const done = new Set<string>();
        for (let round = 0; round < 5; round++)
          for (const id of ['0', '1', '2', '3', '4'])
            if ((kept.get(id) ?? []).every((each) => done.has(each))) done.add(id);
        expect(done.size).toBe(5);
      }),
    );
  });
});

describe('what a plan begins with', () => {
  test('is five phases one after another, without a day between them or on both sides', () => {
    const phases = starterPhases({ fromOn: '2025-08-31', months: 6 });
    expect(phases.map(({ fromOn, toOn }) => [fromOn, toOn])).toEqual([
      ['2025-08-31', '2026-02-27'],
      ['2026-02-28', '2026-08-30'],
      ['2026-08-31', '2027-02-27'],
      ['2027-02-28', '2027-08-30'],
      ['2027-08-31', '2028-02-28'],
    ]);
    expect(phases.every(({ goals, name, goal }) => goals.length > 1 && name && goal)).toBe(true);
  });

  test.each(['sv', 'en'] as const)('is ten benefits of which nine are measurable (%s)', (language) => {
    const benefits = starterBenefits(language);
    expect(benefits).toHaveLength(10);
    expect(benefits.filter(({ measure }) => measure !== null)).toHaveLength(9);
    for (const { measure, target } of benefits) expect(target === null).toBe(measure === null);
    // Their targets can be compared with what is found.
    const targets = benefits.flatMap(({ target }) => target ?? []);
    expect(targets.map(numberIn)).not.toContain(null);
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-11-22', 14, '2028-01-22'],
  ])('%s and %s months later is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later);
  });
});

describe('the outcome of a benefit', () => {
  test.each([
    ['63 %', { value: 63, isShare: true }],
    ['Högst 4 timmar', { value: 4, isShare: false }],
    ['1 250 timmar', { value: 1250, isShare: false }],
    ['3,5 timmar', { value: 3.5, isShare: false }],
    ['−2', { value: -2, isShare: false }],
    ['12 incidenter 2025', null],
    ['bättre', null],
    [null, null],
  ])('%j holds the number %j', (text, number) => {
    expect(numberIn(text)).toEqual(number);
  });

  test.each<[string | null, string | null, string[], Progress | null]>([
    ['42 %', '90 %', ['63 %'], 'nearer'],
    ['42 %', '90 %', ['90 %'], 'reached'],
    ['42 %', '90 %', ['95 %', '63 %'], 'reached'],
    ['42 %', '90 %', ['60 %', '63 %'], 'farther'],
    ['42 %', '90 %', ['63 %', '63 %'], 'unchanged'],
    ['12', 'Högst 2', ['5', '7'], 'nearer'],
    ['12', 'Högst 2', ['1'], 'reached'],
    ['12', 'Högst 2', ['14'], 'farther'],
    [null, '90 %', ['63 %'], null],
    [null, '90 %', ['63 %', '50 %'], 'nearer'],
    [null, '90 %', ['90 %'], 'reached'],
    ['42 %', '90 %', ['63'], null],
    ['42 %', null, ['63 %'], null],
    ['42 %', '90 %', [], null],
    ['mycket', 'mindre', ['lite'], null],
  ])('from %j to %j with %j is %s', (baseline, target, outcomes, progress) => {
    expect(progressOf({ baseline, target }, outcomes)).toBe(progress);
  });

  test.each<['higher' | 'lower', number | null, number[], string | null, Progress | null]>([
    ['higher', 90, [91], null, 'reached'],
    ['higher', 90, [80, 70], '85 %', 'nearer'],
    ['higher', 90, [70, 80], null, 'farther'],
    ['higher', 90, [80], '70 %', 'nearer'],
    ['higher', 90, [80], '70', null],
    ['lower', 4, [4], null, 'reached'],
    ['lower', 4, [6, 8], null, 'nearer'],
    ['lower', 4, [8, 6], null, 'farther'],
    ['lower', 4, [8, 8], null, 'unchanged'],
    ['lower', 4, [8], null, null],
    ['lower', null, [8, 6], null, null],
    ['lower', 4, [], '6 %', null],
  ])(
    'of an indicator where %s than %s %% is wanted, %j after %j is %s',
    (direction, target, values, before, progress) => {
      expect(progressOfValues({ direction, target, unit: 'percent' }, values, before)).toBe(progress);
    },
  );

  test('is missing, not measurable or there, and never nought', () => {
    expect(benefitStateOf({ measure: null, indicatorId: null }, false)).toBe('notMeasurable');
    expect(benefitStateOf({ measure: 'Antal', indicatorId: null }, false)).toBe('notMeasured');
    expect(benefitStateOf({ measure: null, indicatorId: 'i' }, true)).toBe('measured');
  });
});
