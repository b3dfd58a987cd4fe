import { added, type Counts, noCounts } from '../standing.rules.ts';
import type { CountedDay, UnitRow } from './overview.model.ts';

export const periodChoices = ['year', 'quarter'] as const;
export type PeriodChoice = (typeof periodChoices)[number];

/** The last day of a period that the trend tells of; the last one is today. */
export interface Period {
  readonly day: string;
  readonly year: number;
  /** 1–4; null of a year. */
  readonly quarter: number | null;
  readonly isToday: boolean;
}

/** How far back it goes: five years, or three years of quarters. */
const pastPeriods = { year: 5, quarter: 12 } as const;
const quarterEnds = ['03-31', '06-30', '09-30', '12-31'] as const;

/** The periods that have ended, the oldest first, and the one that has not, as of today. @param today YYYY-MM-DD */
export function periodsUntil(today: string, by: PeriodChoice): Period[] {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: 7 }, (_, index) => thisYear - 6 + index);
  const ended = years
    .flatMap((year): Omit<Period, 'isToday'>[] =>
      by === 'year'
        ? [{ day: `${year}-12-31`, year, quarter: null }]
        : quarterEnds.map((end, index) => ({ day: `${year}-${end}`, year, quarter: index + 1 })),
    )
    .filter(({ day }) => day < today)
    .slice(-pastPeriods[by]);
  const month = Number(today.slice(5, 7));
  const now = { day: today, year: thisYear, quarter: by === 'year' ? null : Math.ceil(month / 3) };
  return [...ended, now].map((period) => ({ ...period, isToday: period.day === today }));
}

/** A unit, or all of them, over the periods; null where no guideline was in force, or nothing asked of it. */
export interface TrendLine {
  readonly unit: UnitRow;
  readonly counts: readonly (Counts | null)[];
}

export interface Trend {
  readonly periods: readonly Period[];
  readonly lines: readonly TrendLine[];
  readonly whole: readonly (Counts | null)[];
}

export function trendOf(counted: readonly CountedDay[], periods: readonly Period[]): Trend {
  const perUnit = Map.groupBy(counted, ({ level, unitId }) => `${level} ${unitId}`);
  const lines = [...perUnit.values()].flatMap((days) => {
    const [first] = days;
    if (!first) return [];
    const { level, bodyId, systemId, unitId, key, name, bodyName } = first;
    return [
      {
        unit: { level, bodyId, systemId, unitId, key, name, bodyName },
        counts: periods.map(({ day }) => countsOn(days, day)),
      },
    ];
  });
  return { periods, lines, whole: periods.map(({ day }) => countsOn(counted, day)) };
}

function countsOn(counted: readonly CountedDay[], day: string): Counts | null {
  const of = counted.filter((each) => each.day === day);
  if (of.length === 0) return null;
  const figures = Object.keys(noCounts) as (keyof Counts)[];
  return added(
    ...of.map((each) => Object.fromEntries(figures.map((figure) => [figure, each[figure]])) as Counts),
  );
}
