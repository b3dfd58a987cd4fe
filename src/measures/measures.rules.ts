import type { Counted, YearChange, YearEnd } from './measure.model.ts';

/** The middle of some numbers, or halfway between the two in the middle; null of none. As `percentile_cont(0.5)`. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low = 0, high = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}

/** The same of numbers that are told with how many times each of them is there. */
export function weightedMedian(
  numbers: readonly { readonly value: number; readonly times: number }[],
): number | null {
  const sorted = numbers.filter(({ times }) => times > 0).sort((one, other) => one.value - other.value);
  const all = sorted.reduce((sum, { times }) => sum + times, 0);
  if (all === 0) return null;
  const at = (place: number) => {
    let passed = 0;
    return sorted.find(({ times }) => (passed += times) > place)?.value ?? 0;
  };
  return (at(Math.floor((all - 1) / 2)) + at(Math.ceil((all - 1) / 2))) / 2;
}

/** Whether there is anything to share: 0 % of nothing says nothing. */
export const saysSomething = ({ part, all, unknown }: Counted): boolean =>
  all > 0 && !(part === 0 && unknown > 0);

/**
 * How it stood at the end of each year, from what changed in each: the last years only, and the present one as it is
 * today.
 * @param changes in any order, years may be missing
 */
export function yearEndsOf(
  changes: readonly YearChange[],
  now: Counted,
  thisYear: number,
  most = 10,
): YearEnd[] {
  const begun = changes.filter(({ year }) => year <= thisYear);
  if (begun.length === 0) return [];
  const first = Math.min(...begun.map(({ year }) => year));
  let [all, part] = [0, 0];
  const ends: YearEnd[] = [];
  for (let year = first; year < thisYear; year += 1) {
    for (const change of begun.filter((each) => each.year === year)) {
      all += change.added;
      part += change.confirmed;
    }
    ends.push({ year, isToday: false, confirmed: { part, all, unknown: 0 } });
  }
  ends.push({ year: thisYear, isToday: true, confirmed: now });
  return ends.slice(-most);
}
