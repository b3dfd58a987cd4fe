import type { PointStanding } from './control-plan.model.ts';

/** The last day of a month. @param month 1 to 12 */
const lastOf = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/**
 * The days by which the controls of a year are to be made: spread over it, each by the end of its share. Once a year: by
 * the end of December; four times: by the end of each quarter. What would have been due before the plan was decided is due
 * with the next one, so that nothing is late the day after; when the plan was decided after its year, that day.
 */
export function controlDays(year: number, timesAYear: number, decidedOn: string | null): readonly string[] {
  const days = Array.from({ length: timesAYear }, (_, index) =>
    lastOf(year, Math.ceil((12 * (index + 1)) / timesAYear)),
  );
  if (decidedOn === null) return days;
  const first = days.find((day) => day >= decidedOn) ?? decidedOn;
  return days.map((day) => (day < first ? first : day));
}

interface Point {
  readonly year: number;
  readonly state: 'draft' | 'decided' | 'reported';
  readonly decidedOn: string | null;
  readonly timesAYear: number;
  /** How many outcomes are noted. */
  readonly outcomes: number;
}

/**
 * The standing of a point on a day. `pointsStanding` in control-standing.table.ts tells the same; a test holds the two
 * together. A reported plan waits for nothing more.
 * @param today YYYY-MM-DD
 */
export function pointStandingOf(point: Point, today: string): PointStanding {
  const { year, state, decidedOn, timesAYear, outcomes } = point;
  const done = Math.min(outcomes, timesAYear);
  const next = state === 'decided' ? (controlDays(year, timesAYear, decidedOn)[done] ?? null) : null;
  return { done, left: timesAYear - done, nextOn: next, isLate: next !== null && next < today };
}
