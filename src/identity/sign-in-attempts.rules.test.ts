import { describe, expect, test } from 'vitest';
import { networkOf, signInLimits, waitMinutes } from './sign-in-attempts.rules.ts';

describe('places that count as one', () => {
  test.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['', ''],
  ])('%s is %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

test('one e-mail from one place, one e-mail from everywhere and one place are counted apart', () => {
  const keys = (email: string, address: string) => signInLimits(email, address).map(({ of }) => of);
  const first = keys('a@b.se', '192.0.2.1');
  expect(first.filter((key) => keys('a@b.se', '192.0.2.2').includes(key))).toHaveLength(1);
  expect(first.filter((key) => keys('c@b.se', '192.0.2.1').includes(key))).toHaveLength(1);
  expect(new Set(first).size).toBe(3);
});

test('the narrowest limit stands first, so what one place is refused is not counted against the e-mail', () => {
  const [pair, place, email] = signInLimits('a@b.se', '192.0.2.1');
  expect([pair?.of, place?.of, email?.of]).toEqual([
    'email a@b.se address 192.0.2.1',
    'address 192.0.2.1',
    'email a@b.se',
  ]);
});

describe('how long to wait', () => {
  const minute = 60_000;
  const counted = (count: number, since = 0) => ({ of: 'x', most: 10, within: 15 * minute, count, since });
  test.each([
    ['under the limit', [counted(9)], 0, null],
    ['the last that is taken', [counted(10)], 0, null],
    ['the first too many', [counted(11)], 0, 15],
    ['half a minute before the end', [counted(11)], 14.5 * minute, 1],
    ['the longest counts', [counted(11), counted(30, 5 * minute)], 10 * minute, 10],
    ['nothing counted', [], 0, null],
  ])('%s', (_what, attempts, now, minutes) => {
    expect(waitMinutes(attempts, now)).toBe(minutes);
  });
});
