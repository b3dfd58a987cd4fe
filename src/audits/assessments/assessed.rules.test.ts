import { expect, test } from 'vitest';
import { leastDone } from './assessed.rules.ts';

test.each([
  [['green', 'red', 'yellow'], 'red'],
  [['green', 'yellow'], 'yellow'],
  [['green', 'unknown'], 'unknown'],
  [['green', 'notAssessed'], 'notAssessed'],
  [['green', 'green'], 'green'],
  [[], 'notAssessed'],
] as const)('%j together is %s', (each, together) => {
  expect(leastDone(each)).toBe(together);
});
