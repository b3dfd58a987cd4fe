import type { Classification, ClassSettings } from './classification.model.ts';

/** The day so many months after; the last of the month where it has fewer days. @param day YYYY-MM-DD */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Whether a decided class has to be made anew: its day has come, or the organisation has another scale now. */
export function needsReview(
  { nextReviewOn, scale }: Pick<Classification, 'nextReviewOn' | 'scale'>,
  settings: Pick<ClassSettings, 'scale'>,
  today: string,
): 'due' | 'otherScale' | null {
  if (scale !== settings.scale) return 'otherScale';
  return nextReviewOn !== null && nextReviewOn <= today ? 'due' : null;
}
