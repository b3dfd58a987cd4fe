import { expect, test } from 'vitest';
import { whyNotNow } from './not-now.rules.ts';

test.each([
  ['draft', 'decide', 'early'],
  ['draft', 'dispatch', 'early'],
  ['draft', 'takeBack', 'elsewhere'],
  ['ready', 'makeReady', 'taken'],
  ['ready', 'receive', 'early'],
  ['decided', 'decide', 'taken'],
  ['decided', 'makeReady', 'taken'],
  ['decided', 'putBack', 'elsewhere'],
  ['decided', 'discard', 'elsewhere'],
  ['decided', 'receive', 'early'],
  ['dispatched', 'dispatch', 'taken'],
  ['received', 'decide', 'taken'],
  ['received', 'receive', 'taken'],
] as const)('of a response that is %s, %s is not to be taken: %s', (state, command, why) => {
  expect(whyNotNow(state, command)).toBe(why);
});
