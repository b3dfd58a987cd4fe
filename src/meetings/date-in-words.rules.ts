import { isCalendarDate } from '../shared/calendar-date.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const two = (text: string) => text.padStart(2, '0');

/** The ways in which Swedish calendars and Excel write a day; each gives year, month and day. */
const forms: readonly [RegExp, (match: readonly string[]) => string][] = [
  [
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}[:.]\d{2}.*)?$/,
    ([, y, m, d]) => `${y}-${two(m ?? '')}-${two(d ?? '')}`,
  ],
  [/^(\d{4})(\d{2})(\d{2})$/, ([, y, m, d]) => `${y}-${m}-${d}`],
  [/^(\d{1,2})[/.](\d{1,2})[/. -](\d{4})$/, ([, d, m, y]) => `${y}-${two(m ?? '')}-${two(d ?? '')}`],
  [
    /^(?:[a-zåäö]+\s+)?(?:den\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})$/,
    ([, d, m, y]) => `${y}-${two(String(months.indexOf(m ?? '') + 1))}-${two(d ?? '')}`,
  ],
];

/** The day that a text means, as YYYY-MM-DD: "2026-05-13", "20260513", "13/5 2026", "onsdag 13 maj 2026". Null where it means none. */
export function dateInWords(text: string): string | null {
  const plain = text.trim().toLowerCase().slice(0, 60);
  for (const [form, written] of forms) {
    const match = form.exec(plain);
    if (match) {
      const day = written(match);
      return isCalendarDate(day) ? day : null;
    }
  }
  return null;
}
