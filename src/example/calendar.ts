import type { Day } from './tables.ts';

const oneDay = 24 * 60 * 60 * 1000;

/** Turns the tables' days into dates, counted from the day of loading. */
export class Calendar {
  readonly #today: string;

  /** @param today YYYY-MM-DD */
  constructor(today: string) {
    this.#today = today;
  }

  /** YYYY-MM-DD. */
  dateOf(day: Day): string {
    if (typeof day === 'string') return day;
    return new Date(Date.parse(this.#today) + day * oneDay).toISOString().slice(0, 10);
  }

  /** So many days later, YYYY-MM-DD; never after the day before loading. */
  laterThan(day: Day, days: number): string {
    const at = (from: string, more: number) =>
      new Date(Date.parse(from) + more * oneDay).toISOString().slice(0, 10);
    const [then, yesterday] = [at(this.dateOf(day), days), at(this.#today, -1)];
    return then < yesterday ? then : yesterday;
  }

  /** A date as `dateOf` tells it; null for a day that the table leaves out. */
  dateIfAny(day: Day | undefined): string | null {
    return day === undefined ? null : this.dateOf(day);
  }

  /** A moment within office hours of that day. @param minute after half past eight (Swedish winter time), up to 480 */
  momentOf(day: Day, minute: number): Date {
    return new Date(Date.parse(`${this.dateOf(day)}T07:30:00Z`) + (minute % 480) * 60_000);
  }
}
