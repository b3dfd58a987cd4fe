import { expect, test } from 'vitest';
import { isCalendarDate, isPartialDate } from './calendar-date.ts';

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2026-13-01', false],
  ['2026-04-31', false],
  ['2026-00-10', false],
  ['0026-04-30', false],
  ['2026-4-3', false],
  ['2026-11', false],
  ['2026-11-22T10:00', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
});

test.each([
  ['2026', true],
  ['2026-11', true],
  ['2026-11-22', true],
  ['2026-13', false],
  ['20', false],
  ['2026-', false],
  ['november 2026', false],
  ['', false],
])('%j is a year, a month or a day: %s', (text, expected) => {
  expect(isPartialDate(text)).toBe(expected);
});
