import type { BodyKind } from '../organisation/body.model.ts';
import type { Indicator, IndicatorValue } from './indicator.model.ts';

/** How a value stands against the target of today. */
export const standings = ['onTarget', 'offTarget', 'noTarget', 'missing'] as const;
export type Standing = (typeof standings)[number];

/** A measured value, as far as figures need it. */
export type Measured = Pick<
  IndicatorValue,
  'bodyId' | 'onDay' | 'value' | 'numerator' | 'denominator' | 'note' | 'by' | 'at'
>;

/** A body that something may be measured of. */
export interface BodyThere {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
}

/** The latest measurement of one body, or of the whole municipality; days are YYYY-MM-DD. */
export interface Cell {
  /** Null for the whole municipality. */
  readonly bodyId: string | null;
  readonly bodyName: string | null;
  /** Null where it is missing: never measured, or measured in vain. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Why it is missing, or what should be known of it. */
  readonly note: string | null;
  /** True where the system computed it: a note of its own is then a code. */
  readonly isComputed: boolean;
  /** Null where it was never measured. */
  readonly onDay: string | null;
  readonly standing: Standing;
  /** Null where it was never measured: then it is due. */
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  /** The measurements before and with it, the oldest first. */
  readonly points: readonly TrendPoint[];
}

/** One measurement of a trend; a value that could not be had leaves a gap. */
export interface TrendPoint {
  readonly onDay: string;
  readonly value: number | null;
}

/** What the values of several bodies come to together. */
export interface WholeFigure {
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How many bodies have a value, and of how many. */
  readonly bodies: number;
  readonly ofBodies: number;
  readonly standing: Standing;
}

/** An indicator with its latest values, as far as the requester reads them. */
export interface ListedIndicator extends Indicator {
  readonly ownerName: string | null;
  /** One for each body that the requester reads; one alone where it is measured once for the municipality. */
  readonly cells: readonly Cell[];
  /** Null where nothing is known, or where values cannot be put together. */
  readonly whole: WholeFigure | null;
  /** The worst of its cells. */
  readonly standing: Standing;
  readonly counts: Readonly<Record<Standing, number>>;
  /** The last day that something was measured. */
  readonly lastOn: string | null;
  /** The first day that a measurement is due; null where one has never been made, and is due now. */
  readonly dueOn: string | null;
  readonly isOverdue: boolean;
  /** How the whole has moved, the oldest first. */
  readonly points: readonly TrendPoint[];
}

/** What computed values say where there was nothing to count. */
export const nothingToCount = 'nothingToCount';
