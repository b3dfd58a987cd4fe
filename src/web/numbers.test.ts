import { expect, test } from 'vitest';
import { formatPercent } from './numbers.ts';

test.each([
  [24 / 37, '65 %', '65%'],
  [499 / 500, '99 %', '99%'],
  [1 / 500, '1 %', '1%'],
  [0, '0 %', '0%'],
  [1, '100 %', '100%'],
])('%f is shown as %s, so that the last one is never rounded away', (share, swedish, english) => {
  expect(formatPercent('sv', share).replace('\u00a0', ' ')).toBe(swedish);
  expect(formatPercent('en', share)).toBe(english);
});
