import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { median, saysSomething, weightedMedian, yearEndsOf } from './measures.rules.ts';

describe('the median', () => {
  test.each([
    [[], null],
    [[7], 7],
    [[10, 1], 5.5],
    [[9, 1, 5], 5],
    [[1, 1, 100, 3], 2],
  ])('of %j is %s', (numbers, expected) => {
    expect(median(numbers)).toBe(expected);
  });

  test('has as many numbers on either side, in whichever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1 }), (numbers) => {
        const middle = median(numbers) ?? Number.NaN;
        const below = numbers.filter((each) => each < middle).length;
        const above = numbers.filter((each) => each > middle).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2);
        expect(median([...numbers].reverse())).toBe(middle);
      }),
    );
  });
});

test.each([
  [{ part: 0, all: 0, unknown: 0 }, false],
  [{ part: 0, all: 4, unknown: 0 }, true],
  [{ part: 0, all: 4, unknown: 1 }, false],
  [{ part: 1, all: 4, unknown: 1 }, true],
])('%j says something: %s', (counted, expected) => {
  expect(saysSomething(counted)).toBe(expected);
});

describe('how it stood when the years ended', () => {
  const now = { part: 3, all: 9, unknown: 0 };

  test('adds up what changed in each, also in years in which nothing did, and ends with today', () => {
    const changes = [
      { year: 2024, added: 2, confirmed: -1 },
      { year: 2021, added: 4, confirmed: 0 },
      { year: 2022, added: 0, confirmed: 3 },
    ];
    expect(yearEndsOf(changes, now, 2025)).toEqual([
      { year: 2021, isToday: false, confirmed: { part: 0, all: 4, unknown: 0 } },
      { year: 2022, isToday: false, confirmed: { part: 3, all: 4, unknown: 0 } },
      { year: 2023, isToday: false, confirmed: { part: 3, all: 4, unknown: 0 } },
      { year: 2024, isToday: false, confirmed: { part: 2, all: 6, unknown: 0 } },
      { year: 2025, isToday: true, confirmed: now },
    ]);
  });

  test('tells the last years only, and nothing before anything was there', () => {
    const changes = [{ year: 1999, added: 4, confirmed: 1 }];
    const ends = yearEndsOf(changes, now, 2025, 4);
    expect(ends.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(ends[0]?.confirmed).toEqual({ part: 1, all: 4, unknown: 0 });
    expect(yearEndsOf([], now, 2025)).toEqual([]);
    expect(yearEndsOf([{ year: 2030, added: 1, confirmed: 0 }], now, 2025)).toEqual([]);
  });
});

test('the median of numbers told with how many there are is that of the numbers one by one', () => {
  const told = fc.array(fc.record({ value: fc.nat(50), times: fc.nat(4) }));
  fc.assert(
    fc.property(told, (numbers) => {
      const each = numbers.flatMap(({ value, times }) => Array.from({ length: times }, () => value));
      expect(weightedMedian(numbers)).toBe(median(each));
    }),
  );
});
