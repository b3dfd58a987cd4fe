import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDayWithout, losesLastAdministrator, type Tenure } from './administrators.rules.ts';

const today = '2026-03-01';
const tenure = (fromDate: string, toDate: string | null, endedOn: string | null = null): Tenure => ({
  personId: 'p',
  fromDate,
  toDate,
  endedOn,
});

test.each<[string, Tenure[], string | null]>([
  ['nobody', [], today],
  ['one until further notice', [tenure('2020-01-01', null)], null],
  ['one who begins tomorrow', [tenure('2026-03-02', null)], today],
  ['one whose last day it is', [tenure('2020-01-01', today)], '2026-03-02'],
  [
    'a handover from one day to the next',
    [tenure('2020-01-01', '2026-05-31'), tenure('2026-06-01', null)],
    null,
  ],
  [
    'a handover with a day between',
    [tenure('2020-01-01', '2026-05-30'), tenure('2026-06-01', null)],
    '2026-05-31',
  ],
  ['one who ends before the role does', [tenure('2020-01-01', null, '2026-04-01')], '2026-04-01'],
  ['one who ended today', [tenure('2020-01-01', null, today)], today],
])('%s', (_case, tenures, expected) => {
  expect(firstDayWithout(tenures, today)).toBe(expected);
});

test.each<[string, Tenure[], Tenure[], boolean]>([
  ['the only one goes', [tenure('2020-01-01', null)], [], true],
  [
    'one of two goes',
    [tenure('2020-01-01', null), tenure('2021-01-01', null)],
    [tenure('2021-01-01', null)],
    false,
  ],
  ['the only one gets a last day', [tenure('2020-01-01', null)], [tenure('2020-01-01', '2027-01-01')], true],
  [
    'the only one gets a later last day',
    [tenure('2020-01-01', '2026-06-01')],
    [tenure('2020-01-01', '2027-06-01')],
    false,
  ],
  [
    'the only one gets an earlier last day',
    [tenure('2020-01-01', '2026-06-01')],
    [tenure('2020-01-01', '2026-05-01')],
    true,
  ],
])('%s', (_case, before, after, expected) => {
  expect(losesLastAdministrator(before, after, today)).toBe(expected);
});

const dayFromToday = (days: number) =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: -40, max: 40 }).map(dayFromToday);
const anyTenure = fc.record({
  personId: fc.constant('p'),
  fromDate: day,
  toDate: fc.option(day),
  endedOn: fc.option(day),
});
const holds = (one: Tenure, on: string) =>
  one.fromDate <= on &&
  (one.toDate === null || on <= one.toDate) &&
  (one.endedOn === null || on < one.endedOn);

test('somebody administers on every day before the first without, and nobody on that day', () => {
  fc.assert(
    fc.property(fc.array(anyTenure, { maxLength: 6 }), fc.integer({ min: 0, max: 60 }), (tenures, later) => {
      const without = firstDayWithout(tenures, today);
      const on = dayFromToday(later);
      const administered = (day: string) => tenures.some((one) => holds(one, day));
      if (without !== null && administered(without)) return false;
      return administered(on) || (without !== null && on >= without);
    }),
  );
});
