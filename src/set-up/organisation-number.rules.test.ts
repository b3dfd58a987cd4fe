import fc from 'fast-check';
import { expect, test } from 'vitest';
import { organisationNumber } from './organisation-number.rules.ts';

test.each([
  ['212000-9911', '212000-9911'],
  ['2120009911', '212000-9911'],
  [' 212000 - 9911 ', '212000-9911'],
  ['212000–9911', '212000-9911'],
  ['162120009911', '212000-9911'],
  ['212000-9002', '212000-9002'],
])('%s is %s', (text, number) => {
  expect(organisationNumber(text)).toBe(number);
});

test.each([
  ['nothing', ''],
  ['a wrong check digit', '212000-9912'],
  ['two digits that have changed places', '212000-9191'],
  ['too short', '212000-991'],
  ['too long', '212000-99110'],
  ['a person’s number', '811218-9876'],
  ['letters', '212000-991A'],
  ['other digits than 0 to 9', '٢١٢٠٠٠٩٩١١'],
])('%s is none', (_what, text) => {
  expect(organisationNumber(text)).toBeNull();
});

const valid = fc
  .tuple(
    fc.integer({ min: 10, max: 99 }),
    fc.integer({ min: 20, max: 99 }),
    fc.integer({ min: 0, max: 99_999 }),
  )
  .map(([first, second, rest]) => `${first}${second}${String(rest).padStart(5, '0')}`)
  .map((nine) => [...'0123456789'].map((last) => nine + last));

test('of ten numbers that differ in the last digit one is right, and no other digit can be wrong in it', () => {
  fc.assert(
    fc.property(valid, fc.nat(9), fc.integer({ min: 1, max: 9 }), (ten, place, more) => {
      const right = ten.filter((digits) => organisationNumber(digits) !== null);
      expect(right).toHaveLength(1);
      const digits = [...(right[0] ?? '')];
      digits[place] = String((Number(digits[place]) + more) % 10);
      expect(organisationNumber(digits.join(''))).toBeNull();
    }),
  );
});
