import type { Counted, Figures, ShownMeasure } from './measure.model.ts';
import { groupNames, measureGroups } from './measure.model.ts';
import { weightedMedian } from './measures.rules.ts';

/** Counts of rows that are alike in body, year and age. */
interface AlikeCounts {
  readonly days: number | null;
  readonly times: number;
  readonly counts: Readonly<Partial<Record<ShownMeasure, Counted>>>;
}

const shown: readonly ShownMeasure[] = groupNames.flatMap((group) => [...measureGroups[group]]);

/** The figures of some counts together: sums, and of what is open the middle age. */
export function sumCounts(found: readonly AlikeCounts[]): Record<ShownMeasure, Counted> {
  return Object.fromEntries(shown.map((name) => [name, sumOf(found, name)])) as Record<ShownMeasure, Counted>;
}

function sumOf(found: readonly AlikeCounts[], name: ShownMeasure): Counted {
  const sum = { part: 0, all: 0, unknown: 0 };
  for (const { counts } of found) {
    const each = counts[name];
    if (!each) continue;
    sum.part += each.part;
    sum.all += each.all;
    sum.unknown += each.unknown;
  }
  if (name === 'openWork' || name === 'openAuditors') {
    const aged = found.flatMap(({ days, counts }) =>
      days === null ? [] : [{ value: days, times: counts[name]?.part ?? 0 }],
    );
    return {
      ...sum,
      medianDays: weightedMedian(aged),
      dated: aged.reduce((all, { times }) => all + times, 0),
    };
  }
  if (name === 'movedDates') return { ...sum, times: found.reduce((all, { times }) => all + times, 0) };
  return sum;
}

/** The figures without those that the requester may not see. */
export const without = (figures: Figures, hidden: readonly ShownMeasure[]): Figures => ({
  ...figures,
  ...Object.fromEntries(hidden.map((name) => [name, null])),
});
