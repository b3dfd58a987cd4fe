import type { PlanGroup } from './paper-data.model.ts';
import type { PlanRow } from './plan-row.model.ts';

/** The lines under their recommendations, the newest audit first; what serves none comes last. */
export function groupedPlan(rows: readonly PlanRow[]): PlanGroup[] {
  const perRecommendation = Map.groupBy(rows, ({ recommendationId }) => recommendationId);
  const groups = [...perRecommendation.values()].flatMap((lines): (PlanGroup & { order: PlanRow })[] => {
    const [first] = lines;
    if (!first) return [];
    const { audit, year, number, recommendation } = first;
    const about =
      audit === null || recommendation === null ? null : { audit, year, number, text: recommendation };
    return [{ recommendation: about, lines, order: first }];
  });
  const inOrder = groups.toSorted(
    ({ order: one, recommendation: a }, { order: other, recommendation: b }) =>
      Number(a === null) - Number(b === null) ||
      (other.year ?? 0) - (one.year ?? 0) ||
      (one.audit ?? '').localeCompare(other.audit ?? '', 'sv') ||
      (one.number ?? '').localeCompare(other.number ?? '', 'sv', { numeric: true }),
  );
  return inOrder.map(({ recommendation, lines }) => ({ recommendation, lines }));
}
