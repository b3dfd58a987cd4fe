import type { StatedTotals } from '../../reading/reading.model.ts';
import type { AssessedCounts } from '../audit-list.model.ts';

interface CountedTotals {
  readonly all: number;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly unknown: number;
}

/** What a round says of all its audits together. */
export function roundTotals(counts: readonly AssessedCounts[]): CountedTotals {
  const sum = (of: (each: AssessedCounts) => number) => counts.reduce((total, each) => total + of(each), 0);
  const green = sum((each) => each.green);
  const yellow = sum((each) => each.yellow);
  const red = sum((each) => each.red);
  const unknown = sum((each) => each.unknown);
  return { all: green + yellow + red + unknown, green, yellow, red, unknown };
}

/** Whether what is counted is something else than what the report states. */
export const differsFrom = (counted: CountedTotals, stated: StatedTotals): boolean =>
  counted.all !== stated.recommendations ||
  counted.green !== stated.green ||
  counted.yellow !== stated.yellow ||
  counted.red !== stated.red;
