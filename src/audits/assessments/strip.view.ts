import type { Strip } from './strip.model.ts';

/** Every year from the first in which something happened to the last: a year without anything is seen too. */
export function yearsOfStrips(strips: readonly Strip[]): number[] {
  const years = strips.flatMap(({ marks }) => marks.map(({ year }) => year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  const last = Math.max(...years);
  // A year misread out of a report must not make a table of a thousand columns.
  if (last - first > 30) return [...new Set(years)].sort((one, other) => one - other);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
