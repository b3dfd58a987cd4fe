import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadOf, placeAt, placeOnWheel, turnOf, wheel } from './wheel.view.ts';

test('the year begins at the top and goes with the clock', () => {
  expect(placeAt(0, 100)).toEqual({ x: 0, y: -100 });
  expect(placeAt(0.25, 100)).toEqual({ x: 100, y: 0 });
  expect(turnOf('2027-07-02')).toBeCloseTo(0.5, 2);
  expect(turnOf('2028-12-31')).toBeLessThan(1);
});

test('marks never stand nearer to each other than fingers need, and stay inside the ring', () => {
  const day = fc
    .integer({ min: 0, max: 364 })
    .map((days) => new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { maxLength: 150 }), (days) => {
      const placed = placeOnWheel(days.toSorted().map((each) => ({ day: each })));
      expect(placed.length).toBeLessThanOrEqual(days.length);
      expect(placed.length > 0).toBe(days.length > 0);
      placed.forEach((one, index) => {
        const out = Math.hypot(one.x, one.y);
        expect(out).toBeLessThan(wheel.ring);
        expect(out).toBeGreaterThan(60);
        for (const other of placed.slice(0, index))
          expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(wheel.apart);
      });
    }),
    { numRuns: 30 },
  );
});

test.each([
  [0, 10, 0],
  [1, 10, 1],
  [5, 10, 2],
  [10, 10, 4],
  [1, 1, 4],
])('%i of at most %i is load %i', (count, most, load) => expect(loadOf(count, most)).toBe(load));
