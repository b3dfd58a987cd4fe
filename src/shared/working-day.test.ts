import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, isWorkday, workdayFrom, workdayUntil } from './working-day.ts';

test.each([
  ['2026-11-23', true, 'a Monday'],
  ['2026-11-21', false, 'a Saturday'],
  ['2026-11-22', false, 'a Sunday'],
  ['2026-04-03', false, 'Good Friday 2026'],
  ['2026-04-06', false, 'Easter Monday 2026'],
  ['2026-05-14', false, 'Ascension Day 2026'],
  ['2027-03-26', false, 'Good Friday 2027'],
  ['2026-06-19', false, 'Midsummer eve 2026'],
  ['2026-06-12', true, 'a Friday before Midsummer'],
  ['2026-12-24', false, 'Christmas eve'],
  ['2026-12-28', true, 'a Monday between the holidays'],
  ['2026-05-01', false, 'the first of May'],
])('%s: open is %s (%s)', (day, open) => {
  expect(isWorkday(day)).toBe(open);
});

test('days are counted over months, leap days and summer time', () => {
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
});

test('moving to a working day never goes the wrong way, and stays on one', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2080-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, (given) => {
      expect(workdayFrom(given) >= given && isWorkday(workdayFrom(given))).toBe(true);
      expect(workdayUntil(given) <= given && isWorkday(workdayUntil(given))).toBe(true);
      expect(workdayFrom(workdayFrom(given))).toBe(workdayFrom(given));
    }),
  );
});
