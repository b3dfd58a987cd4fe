/** True for a day that the calendar has, as YYYY-MM-DD: 2024-02-29, not 2023-02-29. */
export function isCalendarDate(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The first day of a date that may be as exact as a year or a month only. @param dated YYYY, YYYY-MM or YYYY-MM-DD */
export const firstDayIn = (dated: string): string =>
  dated.length === 4 ? `${dated}-01-01` : `${dated}-01`.slice(0, 10);

/** True for a year, a month or a day that the calendar has: as exact as a document says. */
export function isPartialDate(text: string): boolean {
  const missing = { 4: '-01-01', 7: '-01' }[text.length] ?? '';
  return isCalendarDate(text + missing);
}
