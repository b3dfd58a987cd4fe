import { expect, test } from 'vitest';
import { wholePercent } from './whole-percent.ts';

test.each([
  [24 / 37, 65],
  [499 / 500, 99],
  [1 / 500, 1],
  [0, 0],
  [1, 100],
])('%f is %i whole percent, so that the last one is never rounded away', (share, percent) => {
  expect(wholePercent(share)).toBe(percent);
});
