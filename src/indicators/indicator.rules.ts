import type { ComputedSource, Indicator, IndicatorDirection, IndicatorUnit } from './indicator.model.ts';
import type { Standing } from './indicator-figure.model.ts';

type Target = Pick<Indicator, 'target' | 'direction'>;

/** Against the target of today; a value that is missing is missing, whatever the target. */
export function standingOf(value: number | null, { target, direction }: Target): Standing {
  if (value === null) return 'missing';
  if (target === null) return 'noTarget';
  const isReached = direction === 'higher' ? value >= target : value <= target;
  return isReached ? 'onTarget' : 'offTarget';
}

/** The worst first: what is off its target, then what nobody knows. */
const worst: readonly Standing[] = ['offTarget', 'missing', 'onTarget', 'noTarget'];

/** How several stand together: as the worst of them. Nothing at all is missing. */
export const worstOf = (all: readonly Standing[]): Standing =>
  worst.find((each) => all.includes(each)) ?? 'missing';

/** The day so many months after; the last of the month where it has fewer days. @param day YYYY-MM-DD */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * When the next measurement is due, by the rhythm: a measurement that found no value counts, since somebody tried. What
 * was never measured has no day, and is overdue.
 */
export function dueOf(
  lastOn: string | null,
  rhythmMonths: number,
  today: string,
): { readonly dueOn: string | null; readonly isOverdue: boolean } {
  if (lastOn === null) return { dueOn: null, isOverdue: true };
  const dueOn = monthsAfter(lastOn, rhythmMonths);
  return { dueOn, isOverdue: dueOn < today };
}

/** A share in percent with one decimal. Only none is 0 and only all is 100, so that rounding hides nobody. */
export function percentOf(numerator: number, denominator: number): number {
  if (numerator <= 0) return 0;
  if (numerator >= denominator) return 100;
  const rounded = Math.round((numerator / denominator) * 1000) / 10;
  return Math.min(99.9, Math.max(0.1, rounded));
}

/** What the system computes is counted so, whatever else might be wished. */
export const countedAs: Readonly<
  Record<ComputedSource, { readonly unit: IndicatorUnit; readonly direction: IndicatorDirection }>
> = {
  assetsOwned: { unit: 'percent', direction: 'higher' },
  assetsClassified: { unit: 'percent', direction: 'higher' },
  requirementsMet: { unit: 'percent', direction: 'higher' },
  requirementsAnswered: { unit: 'percent', direction: 'higher' },
  risksReviewed: { unit: 'percent', direction: 'higher' },
  documentsInTime: { unit: 'percent', direction: 'higher' },
  exceptionsPassed: { unit: 'count', direction: 'lower' },
  recommendationsClosed: { unit: 'percent', direction: 'higher' },
  actionsOverdue: { unit: 'count', direction: 'lower' },
};

/** How many of how many, as the system counts them. */
export interface Counted {
  readonly part: number;
  readonly all: number;
}

/** The value of what was counted. A share of nothing is missing, so that it never looks like none; a count of nothing is 0. */
export function valueOf(source: ComputedSource, { part, all }: Counted): number | null {
  if (countedAs[source].unit !== 'percent') return part;
  return all === 0 ? null : percentOf(part, all);
}

/** Why a value cannot be one of this unit; null where it can. */
export function valueFault(value: number, unit: IndicatorUnit): 'indicatorNumber' | null {
  if (!Number.isFinite(value) || value < 0 || value > 1e12) return 'indicatorNumber';
  if (unit === 'percent' && value > 100) return 'indicatorNumber';
  if (unit === 'count' && !Number.isInteger(value)) return 'indicatorNumber';
  return null;
}
