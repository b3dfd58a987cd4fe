import { describe, expect, test } from 'vitest';
import { FailedTokens, failuresAMinute } from './failed-tokens.rules.ts';

function failing(times: number, place = '192.0.2.1', now = 0): FailedTokens {
  const failed = new FailedTokens();
  for (let time = 0; time < times; time += 1) failed.count(place, now);
  return failed;
}

describe('tokens that do not work', () => {
  test.each([
    ['never', 0, 0, null],
    ['now and then', failuresAMinute - 1, 1_000, null],
    ['on and on', failuresAMinute, 1_000, 59],
    ['on and on, seen just before the minute is over', failuresAMinute, 59_999, 1],
    ['on and on, a minute ago', failuresAMinute, 60_000, null],
  ])('from a place that tried %s', (_, times, later, seconds) => {
    expect(failing(times).wait('192.0.2.1', later)).toBe(seconds);
  });

  test('are counted for each place by itself', () => {
    expect(failing(failuresAMinute).wait('192.0.2.2', 0)).toBeNull();
  });

  test('are counted anew after a minute', () => {
    const failed = failing(failuresAMinute);
    failed.count('192.0.2.1', 60_000);
    expect(failed.wait('192.0.2.1', 60_001)).toBeNull();
  });

  test('are forgotten, the oldest first, where more places try than there can be', () => {
    const failed = failing(failuresAMinute);
    for (let place = 0; place < 10_000; place += 1) failed.count(`place ${place}`, 1);
    expect(failed.wait('192.0.2.1', 2)).toBeNull();
  });
});
