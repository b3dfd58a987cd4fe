import { expect, test } from 'vitest';
import { differsFrom, roundTotals } from './round-totals.view.ts';

const none = { green: 0, yellow: 0, red: 0, unknown: 0, notAssessed: 0 };

test('a round’s totals are those of its audits, without what nobody assessed', () => {
  const total = roundTotals([
    { ...none, green: 2, red: 1, notAssessed: 9 },
    { ...none, green: 1, unknown: 1 },
  ]);
  expect(total).toEqual({ all: 5, green: 3, yellow: 0, red: 1, unknown: 1 });
});

test('one figure apart from what the report states is a difference', () => {
  const counted = { all: 4, green: 3, yellow: 0, red: 1, unknown: 0 };
  const stated = { recommendations: 4, green: 3, yellow: 0, red: 1, derived: false };
  expect(differsFrom(counted, stated)).toBe(false);
  for (const figure of ['recommendations', 'green', 'yellow', 'red'] as const) {
    expect(differsFrom(counted, { ...stated, [figure]: stated[figure] + 1 })).toBe(true);
  }
});
