import { isCalendarDate } from './calendar-date.ts';

/**
 * The days of this century as Excel numbers them, where a cell with a date has lost its format. Nothing else that is
 * read as a day has five digits, and the plan shows the day before anything is saved.
 */
const excelDays = { first: 36_526, last: 73_050 };
/** The day that Excel numbers 0, for days after the leap day that it made up in 1900. */
const excelZero = Date.UTC(1899, 11, 30);

/**
 * A day as YYYY-MM-DD, also written 20260131, 2026/01/31, with a time of midnight, or as Excel numbers it; null where
 * it is none.
 */
export function dayNamed(text: string): string | null {
  const numbered = /^\d{5}$/.test(text.trim()) ? Number(text) : 0;
  if (numbered >= excelDays.first && numbered <= excelDays.last)
    return new Date(excelZero + numbered * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const parts = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:[ T]00:00(?::00)?)?$/.exec(text.trim());
  if (!parts) return null;
  const day = `${parts[1]}-${parts[3]}-${parts[4]}`;
  return isCalendarDate(day) ? day : null;
}
