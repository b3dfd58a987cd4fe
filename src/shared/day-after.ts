const day = 24 * 60 * 60 * 1000;

/** The day that so many days after this one is; before it where they are negative. Both YYYY-MM-DD. */
export function dayAfter(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10);
}

/** How many days there are from one day to the other, both YYYY-MM-DD; negative where the other is before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / day);
