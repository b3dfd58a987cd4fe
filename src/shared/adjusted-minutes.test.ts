import { expect, test } from 'vitest';
import { isBeforeAdjusting } from './adjusted-minutes.ts';

test.each([
  ['the day that they were adjusted at once', '2026-11-18', '2026-11-18', false],
  ['the day after they were adjusted', '2026-11-26', '2026-11-25', false],
  ['the day before they were adjusted', '2026-11-24', '2026-11-25', true],
  ['the day of the meeting, where nothing is noted', '2026-11-18', null, true],
  ['the last day that they need not be adjusted yet', '2026-12-01', null, true],
  ['when the law has had them adjusted', '2026-12-02', null, false],
] as const)('what is sent %s', (_when, dispatchedOn, adjustedOn, isBefore) => {
  expect(isBeforeAdjusting(dispatchedOn, { decidedOn: '2026-11-18', adjustedOn })).toBe(isBefore);
});

test('what nobody has decided has no minutes to wait for', () => {
  expect(isBeforeAdjusting('2026-11-18', { decidedOn: null, adjustedOn: null })).toBe(false);
});
