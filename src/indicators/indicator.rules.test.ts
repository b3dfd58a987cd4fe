import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from './indicator.model.ts';
import {
  dueOf,
  monthsAfter,
  percentOf,
  standingOf,
  valueFault,
  valueOf,
  worstOf,
} from './indicator.rules.ts';
import type { Measured } from './indicator-figure.model.ts';
import { listedOf } from './listed.rules.ts';
import { takenValue } from './value.rules.ts';
import { wholeOf, wholeTrend } from './whole.rules.ts';

const indicator: Indicator = {
  id: 'i',
  name: 'Utbildade',
  definition: 'Andel utbildade.',
  unit: 'percent',
  direction: 'higher',
  target: 90,
  rhythmMonths: 6,
  isPerBody: true,
  source: 'entered',
  ownerRole: null,
  ownerPersonId: null,
  withdrawnAt: null,
  version: 1,
};
const share = (bodyId: string, onDay: string, numerator: number, denominator: number): Measured => ({
  bodyId,
  onDay,
  value: percentOf(numerator, denominator),
  numerator,
  denominator,
  note: null,
  by: 'p',
  at: new Date(`${onDay}T10:00:00Z`),
});

describe('a value against its target', () => {
  test.each([
    [90, 90, 'higher', 'onTarget'],
    [89.9, 90, 'higher', 'offTarget'],
    [0, 0, 'lower', 'onTarget'],
    [1, 0, 'lower', 'offTarget'],
    [0, null, 'higher', 'noTarget'],
    [null, 0, 'lower', 'missing'],
    [null, null, 'higher', 'missing'],
  ] as const)('%s against %s, %s is better: %s', (value, target, direction, standing) => {
    expect(standingOf(value, { target, direction })).toBe(standing);
  });

  test('several stand as the worst of them, and nothing at all is missing', () => {
    expect(worstOf(['onTarget', 'missing', 'offTarget'])).toBe('offTarget');
    expect(worstOf(['onTarget', 'missing'])).toBe('missing');
    expect(worstOf(['onTarget', 'noTarget'])).toBe('onTarget');
    expect(worstOf([])).toBe('missing');
  });
});

describe('percent', () => {
  test('is 0 for none alone and 100 for all alone', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 1_000_000 }), (part, all) => {
        fc.pre(part <= all);
        const percent = percentOf(part, all);
        expect(percent === 0).toBe(part === 0);
        expect(percent === 100).toBe(part === all);
        expect(Math.abs(percent - (part / all) * 100)).toBeLessThanOrEqual(0.1);
      }),
    );
  });

  test('of nothing is missing; a count of nothing is none', () => {
    expect(valueOf('assetsOwned', { part: 0, all: 0 })).toBeNull();
    expect(valueOf('assetsOwned', { part: 0, all: 4 })).toBe(0);
    expect(valueOf('actionsOverdue', { part: 0, all: 0 })).toBe(0);
    expect(valueOf('actionsOverdue', { part: 3, all: 9 })).toBe(3);
  });
});

describe('the next measurement', () => {
  test.each([
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-31', 60, '2031-01-31'],
  ])('after %s and %i months is %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
  });

  test('is due through its day, overdue the day after, and at once where there has been none', () => {
    expect(dueOf('2026-05-22', 6, '2026-11-22')).toEqual({ dueOn: '2026-11-22', isOverdue: false });
    expect(dueOf('2026-05-22', 6, '2026-11-23')).toEqual({ dueOn: '2026-11-22', isOverdue: true });
    expect(dueOf(null, 6, '2026-11-23')).toEqual({ dueOn: null, isOverdue: true });
  });
});

describe('what several bodies come to', () => {
  test('counts shares together, each as large as it is', () => {
    const parts = [share('a', '2026-01-01', 1, 1), share('b', '2026-01-01', 1, 99)];
    expect(wholeOf(indicator, parts)).toMatchObject({ value: 2, numerator: 2, denominator: 100, bodies: 2 });
  });

  test('says how many are missing, and never counts them as none', () => {
    const missing = { value: null, numerator: null, denominator: null };
    const parts = [share('a', '2026-01-01', 9, 10), missing];
    expect(wholeOf(indicator, parts)).toMatchObject({ value: 90, bodies: 1, ofBodies: 2 });
    expect(wholeOf(indicator, [missing, missing])).toBeNull();
  });

  test('is not told of shares whose whole is not known, nor of days', () => {
    const bare = { value: 50, numerator: null, denominator: null };
    expect(wholeOf(indicator, [bare, bare])).toBeNull();
    expect(wholeOf({ ...indicator, unit: 'days' }, [bare, bare])).toBeNull();
    expect(wholeOf({ ...indicator, unit: 'count' }, [bare, bare])).toMatchObject({ value: 100 });
    expect(wholeOf(indicator, [bare])).toMatchObject({ value: 50 });
  });

  test('moves from day to day with each body as it was measured last', () => {
    const values = [
      share('a', '2026-03-01', 10, 10),
      share('b', '2026-02-01', 5, 10),
      share('a', '2026-01-01', 0, 10),
    ];
    expect(wholeTrend(indicator, values)).toEqual([
      { onDay: '2026-01-01', value: 0 },
      { onDay: '2026-02-01', value: 25 },
      { onDay: '2026-03-01', value: 75 },
    ]);
  });
});

describe('a list', () => {
  const bodies = [
    { id: 'a', name: 'A', kind: 'administration' },
    { id: 'b', name: 'B', kind: 'administration' },
    { id: 'c', name: 'C', kind: 'centralFunction' },
    { id: 'n', name: 'N', kind: 'board' },
  ] as const;
  const listed = (values: readonly Measured[], of: Partial<Indicator> = {}) =>
    listedOf(
      { ...indicator, ...of },
      { ownerName: null, bodies, readsWhole: true, values, today: '2026-06-01' },
    );

  test('has every administration, measured or not, and others that have been', () => {
    const { cells, counts, isOverdue, dueOn } = listed([
      share('a', '2026-05-01', 9, 10),
      share('c', '2026-05-01', 1, 10),
    ]);
    expect(cells.map(({ bodyId, value }) => [bodyId, value])).toEqual([
      ['a', 90],
      ['b', null],
      ['c', 10],
    ]);
    expect(counts).toEqual({ onTarget: 1, offTarget: 1, noTarget: 0, missing: 1 });
    expect([isOverdue, dueOn]).toEqual([true, null]);
  });

  test('asks for recommendations of boards, whom the auditors address', () => {
    const { cells } = listed([], { source: 'recommendationsClosed' });
    expect(cells.map(({ bodyId }) => bodyId)).toEqual(['n']);
  });

  test('wants nothing of what is out of use', () => {
    expect(listed([], { withdrawnAt: new Date() })).toMatchObject({ isOverdue: false, dueOn: null });
  });
});

describe('a value that is entered', () => {
  const sent = {
    bodyId: 'a',
    onDay: '2026-05-01',
    value: 50,
    numerator: null,
    denominator: null,
    note: null,
  };
  test.each([
    [{}, {}, null],
    [{ value: null, numerator: 1, denominator: 8 }, {}, null],
    [{ value: null, note: 'Registret är nere.' }, {}, null],
    [{ value: null }, {}, 'indicatorNoteMissing'],
    [{ value: 101 }, {}, 'indicatorNumber'],
    [{ value: 1.5 }, { unit: 'count' }, 'indicatorNumber'],
    [{ numerator: 9, denominator: 8 }, {}, 'indicatorShare'],
    [{ numerator: 0, denominator: 0 }, {}, 'indicatorShare'],
    [{ numerator: 1 }, {}, 'indicatorShare'],
    [{ value: 90, numerator: 1, denominator: 8 }, {}, 'indicatorShare'],
    [{ numerator: 1, denominator: 8 }, { unit: 'count' }, 'indicatorShare'],
    [{ onDay: '2026-06-02' }, {}, 'inFuture'],
    [{ bodyId: null }, {}, 'indicatorBodyMissing'],
    [{}, { isPerBody: false }, 'indicatorNoBody'],
    [{}, { source: 'assetsOwned' }, 'indicatorComputed'],
    [{}, { withdrawnAt: new Date() }, 'indicatorWithdrawn'],
  ] as const)('%j of %j: %s', (input, of, code) => {
    const result = takenValue({ ...indicator, ...of }, { ...sent, ...input }, '2026-06-01');
    expect(result.ok ? null : result.fault.code).toBe(code);
  });

  test('follows from how many of how many', () => {
    const result = takenValue(
      indicator,
      { ...sent, value: null, numerator: 1, denominator: 8 },
      '2026-06-01',
    );
    expect(result).toMatchObject({ taken: { value: 12.5, numerator: 1, denominator: 8 } });
  });

  test('is no number without end or below nothing', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, -1]) {
      expect(valueFault(value, 'count')).toBe('indicatorNumber');
    }
  });
});
