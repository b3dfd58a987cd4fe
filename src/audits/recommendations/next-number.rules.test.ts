import { expect, test } from 'vitest';
import { nextNumber } from './next-number.rules.ts';

test.each<[string, (string | null)[], string | null]>([
  ['the first of an audit', [], '1'],
  ['after whole numbers', ['1', '2'], '3'],
  ['of chapters, within the last', ['1.9', '2.1', '2.2'], '2.3'],
  ['as they are printed, with a full stop or a letter before', ['R1.', 'R2.'], 'R3.'],
  ['a later one that is taken already', ['1', '2', '7', '3'], '8'],
  ['nothing where the last has none', ['1', null], null],
  ['nothing where the last does not end in a number', ['1', '2 b'], null],
  ['nothing where the number has no end', ['9'.repeat(20)], null],
])('%s', (_what, taken, expected) => {
  expect(nextNumber(taken)).toBe(expected);
});
