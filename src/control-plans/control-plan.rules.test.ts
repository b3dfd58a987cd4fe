import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { controlDays, pointStandingOf } from './control-due.rules.ts';
import {
  commandFault,
  controlPlanCommands,
  controlPlanCommandsFor,
  decisionFault,
  outcomeFault,
  reportFault,
} from './control-plan.rules.ts';

const nobody = { keeper: false, preparer: false, responsible: false };
const today = '2026-11-22';

describe('who may do what with a plan', () => {
  test.each([
    ['keeper', 'draft', ['change', 'decide']],
    ['keeper', 'decided', ['note', 'report']],
    ['keeper', 'reported', []],
    ['preparer', 'draft', ['change']],
    ['preparer', 'decided', []],
    ['responsible', 'draft', []],
    ['responsible', 'decided', ['note']],
    ['responsible', 'reported', []],
  ] as const)('%s of a plan that is %s: %j', (hand, state, commands) => {
    expect(controlPlanCommandsFor({ state, hand: { ...nobody, [hand]: true } })).toEqual(commands);
  });

  test('what is somebody’s to do, and not now, says so; others are told that it is not theirs', () => {
    const hand = { ...nobody, keeper: true };
    expect(commandFault('change', { state: 'decided', hand })).toBe('controlPlanNotNow');
    expect(commandFault('note', { state: 'reported', hand })).toBe('controlPlanNotNow');
    for (const command of controlPlanCommands)
      expect(commandFault(command, { state: 'draft', hand: nobody })).toBe('forbidden');
  });
});

describe('what is demanded', () => {
  test.each([
    ['a plan with points', { points: 1 }, null],
    ['a plan without any', { points: 0 }, { field: 'decidedOn', code: 'controlPlanEmpty' }],
    ['a day to come', { decidedOn: '2026-11-23' }, { field: 'decidedOn', code: 'inFuture' }],
  ])('of a decision: %s', (_, change, fault) => {
    expect(decisionFault({ decidedOn: today, today, points: 3, ...change })).toEqual(fault);
  });

  const noted = {
    onDay: '2026-05-04',
    result: 'inOrder',
    observation: null,
    today,
    plan: { year: 2026, decidedOn: '2025-12-10' },
  } as const;
  test.each([
    ['in order, without words', {}, null],
    ['a deviation without words', { result: 'deviation' }, { field: 'observation', code: 'missing' }],
    ['left out without a reason', { result: 'notDone' }, { field: 'observation', code: 'missing' }],
    ['left out with a reason', { result: 'notDone', observation: 'Systemet byts.' }, null],
    ['tomorrow', { onDay: '2026-11-23' }, { field: 'onDay', code: 'inFuture' }],
    ['the year before', { onDay: '2025-12-31' }, { field: 'onDay', code: 'controlDayOutside' }],
    ['before the next March is over', { onDay: '2027-03-31', today: '2027-04-01' }, null],
    ['after it', { onDay: '2027-04-01', today: '2027-04-01' }, { field: 'onDay', code: 'controlDayOutside' }],
  ] as const)('of an outcome: %s', (_, change, fault) => {
    expect(outcomeFault({ ...noted, ...change })).toEqual(fault);
  });

  const reported = {
    reportedOn: today,
    today,
    decidedOn: '2025-12-10',
    left: 0,
    isLeftConfirmed: false,
  };
  test.each([
    ['everything done', {}, null],
    ['controls left', { left: 2 }, { field: 'isLeftConfirmed', code: 'controlsLeft' }],
    ['controls left, told openly', { left: 2, isLeftConfirmed: true }, null],
    ['tomorrow', { reportedOn: '2026-11-23' }, { field: 'reportedOn', code: 'inFuture' }],
    [
      'before the decision',
      { reportedOn: '2025-12-09' },
      { field: 'reportedOn', code: 'controlBeforeDecision' },
    ],
  ])('of a report: %s', (_, change, fault) => {
    expect(reportFault({ ...reported, ...change })).toEqual(fault);
  });
});

describe('when controls are to be made', () => {
  test.each([
    [1, ['2026-12-31']],
    [2, ['2026-06-30', '2026-12-31']],
    [4, ['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']],
    [5, ['2026-03-31', '2026-05-31', '2026-08-31', '2026-10-31', '2026-12-31']],
  ])('%i times a year', (times, days) => {
    expect(controlDays(2026, times, null)).toEqual(days);
  });

  test('what was due before the board decided the plan is due with the next one, not the same day', () => {
    expect(controlDays(2026, 4, '2026-04-15')).toEqual([
      '2026-06-30',
      '2026-06-30',
      '2026-09-30',
      '2026-12-31',
    ]);
  });

  const point = {
    year: 2026,
    state: 'decided',
    decidedOn: '2025-12-10',
    timesAYear: 4,
    outcomes: 2,
  } as const;
  test.each([
    ['two of four on the day', {}, '2026-09-30', { done: 2, left: 2, nextOn: '2026-09-30', isLate: false }],
    ['the day after', {}, '2026-10-01', { done: 2, left: 2, nextOn: '2026-09-30', isLate: true }],
    ['more than planned', { outcomes: 6 }, '2027-01-01', { done: 4, left: 0, nextOn: null, isLate: false }],
    [
      'of a draft',
      { state: 'draft', outcomes: 0 },
      '2027-01-01',
      { done: 0, left: 4, nextOn: null, isLate: false },
    ],
    ['reported', { state: 'reported' }, '2027-01-01', { done: 2, left: 2, nextOn: null, isLate: false }],
  ] as const)('a point stands so: %s', (_, change, day, standing) => {
    expect(pointStandingOf({ ...point, ...change }, day)).toEqual(standing);
  });

  test('the last is always by the end of the year, each later than the one before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, times) => {
        const days = controlDays(year, times, null);
        expect(days.at(-1)).toBe(`${year}-12-31`);
        expect(new Set(days).size).toBe(times);
        expect(days.toSorted()).toEqual(days);
      }),
    );
  });
});
