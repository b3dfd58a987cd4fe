import type { FoundCount, Indicator, IndicatorValue } from './indicator.model.ts';
import { valueOf } from './indicator.rules.ts';
import { type BodyThere, nothingToCount } from './indicator-figure.model.ts';
import { isExpected } from './listed.rules.ts';

/**
 * What is written down of a computed indicator: a value for each body that is to be measured or has something to count, or
 * one for the whole municipality. Where there is nothing to count a share is missing, and says so.
 */
export function computedValues(
  { id, source, isPerBody }: Indicator,
  counts: readonly FoundCount[],
  bodies: readonly BodyThere[],
  onDay: string,
): Omit<IndicatorValue, 'id' | 'by' | 'at'>[] {
  if (source === 'entered') return [];
  const found = new Map(
    counts.flatMap((count) => (count.source === source ? [[count.bodyId, count] as const] : [])),
  );
  const measured = bodies.filter((body) => isExpected(source, body) || found.has(body.id));
  const whose = isPerBody ? measured.map((body) => body.id) : [null];
  return whose.map((bodyId) => {
    const { part, all } = found.get(bodyId) ?? { part: 0, all: 0 };
    const value = valueOf(source, { part, all });
    const isMissing = value === null;
    return {
      indicatorId: id,
      bodyId,
      onDay,
      value,
      numerator: isMissing ? null : part,
      denominator: isMissing ? null : all,
      note: isMissing ? nothingToCount : null,
    };
  });
}
