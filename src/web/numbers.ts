import { wholePercent } from '../shared/whole-percent.ts';
import type { Language } from '../texts/index.ts';

/** One formatter per locale: making one per row was measured to be many times slower. */
const percent: Record<Language, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat('sv-SE', { style: 'percent', maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 0 }),
};
const number: Record<Language, Intl.NumberFormat> = {
  sv: new Intl.NumberFormat('sv-SE'),
  en: new Intl.NumberFormat('en-GB'),
};
const moment: Intl.DateTimeFormat = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});

/** 0.54 → "54 %": every share on a page. 0 % is none and 100 % is all. */
export function formatPercent(language: Language, fraction: number): string {
  return percent[language].format(wholePercent(fraction) / 100);
}

export function formatNumber(language: Language, value: number): string {
  return number[language].format(value);
}

/** Swedish local time as YYYY-MM-DD HH:MM, which is read the same in both languages. */
export function formatMoment(at: Date): string {
  return moment.format(at);
}
