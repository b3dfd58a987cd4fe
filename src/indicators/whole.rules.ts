import type { Indicator } from './indicator.model.ts';
import { percentOf, standingOf } from './indicator.rules.ts';
import type { Measured, TrendPoint, WholeFigure } from './indicator-figure.model.ts';

type Shape = Pick<Indicator, 'unit' | 'target' | 'direction'>;
type Part = Pick<Measured, 'value' | 'numerator' | 'denominator'>;

/** Days, and steps of a scale, are not added; a share only where it is known what it is a share of. */
const summed = ['count', 'hours', 'kronor'] as const;
const isSummed = (unit: Indicator['unit']): boolean => summed.some((each) => each === unit);

/**
 * What several bodies come to together: sums of counts, and shares of everything counted together, so that a small body
 * weighs as little as it is. Null where no body has a value, or where they cannot be put together.
 */
export function wholeOf(indicator: Shape, parts: readonly Part[]): WholeFigure | null {
  const known = parts.filter(({ value }) => value !== null);
  if (known.length === 0) return null;
  const counted = { bodies: known.length, ofBodies: parts.length };
  const figure = (value: number, numerator: number | null, denominator: number | null): WholeFigure => ({
    value,
    numerator,
    denominator,
    ...counted,
    standing: standingOf(value, indicator),
  });
  if (known.length === 1 && parts.length === 1) {
    const [only] = known;
    return figure(only?.value ?? 0, only?.numerator ?? null, only?.denominator ?? null);
  }
  if (isSummed(indicator.unit)) {
    return figure(
      known.reduce((sum, { value }) => sum + (value ?? 0), 0),
      null,
      null,
    );
  }
  if (indicator.unit !== 'percent') return null;
  if (known.some(({ numerator, denominator }) => numerator === null || !denominator)) return null;
  const numerator = known.reduce((sum, part) => sum + (part.numerator ?? 0), 0);
  const denominator = known.reduce((sum, part) => sum + (part.denominator ?? 0), 0);
  return figure(percentOf(numerator, denominator), numerator, denominator);
}

/**
 * How the whole has moved: on each day that something was measured, every body as it was measured last. Bodies that had not
 * been measured by then are not in it. The last eight days.
 * @param values those in force, in any order
 */
export function wholeTrend(indicator: Shape, values: readonly Measured[]): TrendPoint[] {
  const days = [...new Set(values.map(({ onDay }) => onDay))].sort();
  const ordered = values.toSorted((a, b) => a.onDay.localeCompare(b.onDay));
  const latest = new Map<string | null, Measured>();
  let next = 0;
  const points = days.map((onDay): TrendPoint => {
    for (let value = ordered[next]; value && value.onDay <= onDay; value = ordered[next]) {
      latest.set(value.bodyId, value);
      next += 1;
    }
    return { onDay, value: wholeOf(indicator, [...latest.values()])?.value ?? null };
  });
  return points.slice(-mostPoints);
}

/** So many measurements a trend shows. */
export const mostPoints = 8;
