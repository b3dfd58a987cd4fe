import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInScale } from './built-in-scale.rules.ts';
import type { RiskScale } from './risk.model.ts';
import { isOnScale, levelOf, rankOf, scaleChangeFault, scaleFault } from './scale.rules.ts';

const scale = builtInScale();
const steps = (count: number) => Array.from({ length: count }, () => ({ name: 'x', meaning: 'y' }));
const changed = (change: Partial<RiskScale>): RiskScale => ({ ...scale, ...change });

describe('the level of a risk', () => {
  test.each([
    [1, 1, 'low'],
    [3, 1, 'low'],
    [2, 2, 'medium'],
    [3, 2, 'medium'],
    [2, 4, 'high'],
    [3, 3, 'high'],
    [3, 4, 'veryHigh'],
    [4, 4, 'veryHigh'],
  ] as const)('%i × %i is %s on the built-in scale', (likelihood, consequence, level) => {
    expect(levelOf({ likelihood, consequence }, scale)).toBe(level);
  });

  test('never falls as likelihood or consequence rises', () => {
    const step = fc.integer({ min: 1, max: 6 });
    const thresholds = fc.uniqueArray(fc.integer({ min: 2, max: 36 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(step, step, step, step, thresholds, (a, b, more, also, unsorted) => {
        const [medium = 2, high = 3, veryHigh = 4] = unsorted.toSorted((x, y) => x - y);
        const limits = { medium, high, veryHigh };
        const [less, greater] = [
          { likelihood: a, consequence: b },
          { likelihood: a + more, consequence: b + also },
        ];
        expect(rankOf(levelOf(greater, limits))).toBeGreaterThanOrEqual(rankOf(levelOf(less, limits)));
      }),
    );
  });

  test('is of whole steps of the scale only', () => {
    const on = (likelihood: number, consequence: number) => isOnScale({ likelihood, consequence }, scale);
    expect([on(4, 4), on(1, 1)]).toEqual([true, true]);
    expect([on(0, 1), on(5, 1), on(1, 5), on(1.5, 2)]).toEqual([false, false, false, false]);
  });
});

describe('a scale', () => {
  test.each([
    ['two steps', { likelihoods: steps(2) }, 'likelihoods', 'stepsOutOfRange'],
    ['seven steps', { consequences: steps(7) }, 'consequences', 'stepsOutOfRange'],
    ['no low level', { medium: 1 }, 'medium', 'levelsNotRising'],
    ['medium at high', { medium: 8 }, 'high', 'levelsNotRising'],
    ['high at very high', { high: 12 }, 'veryHigh', 'levelsNotRising'],
    ['a level that nothing reaches', { veryHigh: 17 }, 'veryHigh', 'levelOutOfReach'],
  ] as const)('with %s is refused', (_, change, field, code) => {
    expect(scaleFault(changed(change))).toEqual({ field, code });
  });

  test.each([3, 4, 5, 6])('may have %i steps each way', (count) => {
    expect(
      scaleFault(changed({ likelihoods: steps(count), consequences: steps(count), veryHigh: 9 })),
    ).toBeNull();
  });

  test('keeps its number of steps once something has been assessed on it; its words and thresholds may change', () => {
    const five = changed({ likelihoods: steps(5) });
    expect(scaleChangeFault(scale, five, false)).toBeNull();
    expect(scaleChangeFault(scale, five, true)).toEqual({ field: 'likelihoods', code: 'stepsInUse' });
    expect(scaleChangeFault(scale, changed({ consequences: steps(3), veryHigh: 10 }), true)).toMatchObject({
      field: 'consequences',
    });
    expect(
      scaleChangeFault(scale, changed({ likelihoods: steps(4), medium: 3, veryHigh: 16 }), true),
    ).toBeNull();
  });
});
