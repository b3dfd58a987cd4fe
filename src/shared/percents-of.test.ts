import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentsOf } from './percents-of.ts';

test.each([
  [
    [4, 2, 1, 1],
    [50, 25, 13, 12],
  ],
  [
    [1, 1, 1],
    [34, 33, 33],
  ],
  [
    [1, 0],
    [100, 0],
  ],
  [
    [999, 1],
    [99, 1],
  ],
  [
    [0, 0],
    [0, 0],
  ],
])('the parts %j are told as %j', (parts, expected) => {
  expect(percentsOf(parts)).toEqual(expected);
});

test('the shares of anything add up to 100, and nothing that is there is told as nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 6 }), (parts) => {
      fc.pre(parts.some((part) => part > 0));
      const shares = percentsOf(parts);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
      expect(shares.map((share) => share > 0)).toEqual(parts.map((part) => part > 0));
    }),
  );
});
