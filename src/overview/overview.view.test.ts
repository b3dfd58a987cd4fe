import { expect, test } from 'vitest';
import type { Distribution } from '../audits/register/register-overview.model.ts';
import { auditTitle, daysLate, interpretedOf, rowsAt, shareDone, yearsToShow } from './overview.view.ts';

const distribution = (green: number, yellow: number, red: number, unknown: number, notAssessed: number) =>
  ({
    recommendations: green + yellow + red + unknown + notAssessed,
    assessed: { green, yellow, red, unknown, notAssessed },
    interpreted: { green: 2, yellow: 1, red: 0 },
    undecided: 0,
    undecidedElsewhere: 0,
    notAssessable: 0,
    leftUnknown: 0,
  }) satisfies Distribution;

test.each([
  ['of those followed up', distribution(1, 1, 2, 0, 9), { fraction: 0.25, followedUp: 4 }],
  ['of those of unknown colour too', distribution(1, 0, 0, 1, 0), { fraction: 0.5, followedUp: 2 }],
  ['nothing, where all may be hidden', distribution(0, 1, 0, 3, 0), { fraction: null }],
  ['nothing, where nothing is followed up', distribution(0, 0, 0, 0, 5), { fraction: null, followedUp: 0 }],
  ['none', distribution(0, 2, 2, 0, 0), { fraction: 0 }],
  ['all', distribution(3, 0, 0, 0, 1), { fraction: 1 }],
])('the share done is %s', (_what, counted, share) => {
  expect(shareDone(counted)).toMatchObject(share);
});

test.each([
  ['compared, where a year had several audits', [2023, 2020], 3, { dated: [2023, 2020], undated: 0 }],
  ['left out, where each had one audit', [2023, 2020], 2, { dated: [], undated: 0 }],
  ['left out, where no audit has one', [null], 3, { dated: [], undated: 1 }],
  ['compared beside those without', [2023, null], 5, { dated: [2023], undated: 1 }],
])('years are %s', (_what, found, auditCount, { dated, undated }) => {
  const years = found.map((year) => ({ year, ...distribution(1, 0, 0, 0, 0) }));
  const shown = yearsToShow({ years, auditCount });
  expect({ dated: shown.dated.map(({ year }) => year), undated: shown.undated }).toEqual({ dated, undated });
});

test('interpreted colours are counted by themselves', () => {
  expect(interpretedOf(distribution(1, 1, 1, 4, 0))).toBe(3);
});

test.each([
  [{}, '/recommendations'],
  [{ status: 'red' }, '/recommendations?status=red'],
  [{ status: 'open', sort: 'audit', direction: 'asc' }, '/recommendations?status=open&direction=asc'],
])('the rows of %o are at %s', (choices, address) => {
  expect(rowsAt(choices)).toBe(address);
});

test.each([
  ['Granskning av it-säkerhet', 2020, 'Granskning av it-säkerhet (2020)'],
  ['Granskning av it-säkerhet 2020', 2020, 'Granskning av it-säkerhet 2020'],
  ['Granskning', null, 'Granskning'],
])('%s of %s is called %s', (title, year, called) => {
  expect(auditTitle(title, year)).toBe(called);
});

test('days late are whole days, over a change of clocks too', () => {
  expect(daysLate('2026-10-20', '2026-11-01')).toBe(12);
  expect(daysLate('2026-11-05', '2026-11-01')).toBe(-4);
});
