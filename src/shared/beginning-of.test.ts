import { expect, test } from 'vitest';
import { beginningOf } from './beginning-of.ts';

test.each([
  ['att besluta en plan', 19, 'att besluta en plan'],
  ['att besluta en plan', 18, 'att besluta en…'],
  ['att besluta en plan', 14, 'att besluta en…'],
  ['att besluta, och följa upp', 13, 'att besluta…'],
  ['informationssäkerhetsplan', 11, 'information…'],
  ['🙂🙂🙂', 3, '🙂…'],
  ['', 5, ''],
])('%j in at most %i characters is %j', (text, longest, expected) => {
  expect(beginningOf(text, longest)).toBe(expected);
});
