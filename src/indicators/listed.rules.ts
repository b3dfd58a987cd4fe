import type { BodyKind } from '../organisation/body.model.ts';
import type { Indicator, IndicatorSource } from './indicator.model.ts';
import { dueOf, standingOf, worstOf } from './indicator.rules.ts';
import {
  type BodyThere,
  type Cell,
  type ListedIndicator,
  type Measured,
  type Standing,
  standings,
} from './indicator-figure.model.ts';
import { mostPoints, wholeOf, wholeTrend } from './whole.rules.ts';

/** The auditors address boards; all else is measured where the work is done. */
const kindsMeasured = (source: IndicatorSource): readonly BodyKind[] =>
  source === 'recommendationsClosed' ? ['board', 'company'] : ['administration', 'company'];

/** Whether a body is to be measured, whether anybody has or not. Others are where there is something to measure. */
export const isExpected = (source: IndicatorSource, { kind }: Pick<BodyThere, 'kind'>): boolean =>
  kindsMeasured(source).includes(kind);

interface Listing {
  readonly ownerName: string | null;
  /** Those that the requester reads. */
  readonly bodies: readonly BodyThere[];
  /** Whether the requester reads what is of the whole municipality. */
  readonly readsWhole: boolean;
  /** The latest values in force that the requester reads. */
  readonly values: readonly Measured[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** An indicator with its latest values: one for each body that is to be measured, whether it has been or not. */
export function listedOf(indicator: Indicator, listing: Listing): ListedIndicator {
  const { bodies, readsWhole, values, today, ownerName } = listing;
  const ofBody = new Map<string | null, Measured[]>();
  for (const value of values) ofBody.set(value.bodyId, [...(ofBody.get(value.bodyId) ?? []), value]);
  const cell = (bodyId: string | null, bodyName: string | null) =>
    cellOf(indicator, { bodyId, bodyName, values: ofBody.get(bodyId) ?? [], today });
  const cells = indicator.isPerBody
    ? bodies
        .filter((body) => isExpected(indicator.source, body) || ofBody.has(body.id))
        .map(({ id, name }) => cell(id, name))
    : readsWhole
      ? [cell(null, null)]
      : [];
  const shown = new Set(cells.map(({ bodyId }) => bodyId));
  const days = cells.flatMap(({ onDay }) => onDay ?? []).sort();
  const due = cells.map(({ dueOn }) => dueOn);
  const isOver = indicator.withdrawnAt !== null;
  return {
    ...indicator,
    ownerName,
    cells,
    whole: wholeOf(indicator, cells),
    standing: worstOf(cells.map(({ standing }) => standing)),
    counts: Object.fromEntries(
      standings.map((each) => [each, cells.filter(({ standing }) => standing === each).length]),
    ) as Record<Standing, number>,
    lastOn: days.at(-1) ?? null,
    dueOn: isOver || due.includes(null) ? null : (due.toSorted().at(0) ?? null),
    isOverdue: !isOver && cells.some(({ isOverdue }) => isOverdue),
    points: wholeTrend(
      indicator,
      values.filter(({ bodyId }) => shown.has(bodyId)),
    ),
  };
}

interface CellFacts {
  readonly bodyId: string | null;
  readonly bodyName: string | null;
  /** In force, the oldest first. */
  readonly values: readonly Measured[];
  readonly today: string;
}

function cellOf(indicator: Indicator, { bodyId, bodyName, values, today }: CellFacts): Cell {
  const last = values.toSorted((a, b) => a.onDay.localeCompare(b.onDay)).at(-1);
  const value = last?.value ?? null;
  return {
    bodyId,
    bodyName,
    value,
    numerator: last?.numerator ?? null,
    denominator: last?.denominator ?? null,
    note: last?.note ?? null,
    isComputed: last !== undefined && last.by === null,
    onDay: last?.onDay ?? null,
    standing: standingOf(value, indicator),
    ...dueOf(last?.onDay ?? null, indicator.rhythmMonths, today),
    points: values
      .toSorted((a, b) => a.onDay.localeCompare(b.onDay))
      .slice(-mostPoints)
      .map((each) => ({ onDay: each.onDay, value: each.value })),
  };
}
