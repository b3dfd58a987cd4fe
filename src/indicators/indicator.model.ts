/** What a value is counted in. */
export const indicatorUnits = ['percent', 'count', 'days', 'hours', 'kronor', 'grade'] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** Whether more or less of it is better. */
export const indicatorDirections = ['higher', 'lower'] as const;
export type IndicatorDirection = (typeof indicatorDirections)[number];

/** Figures that the system computes from itself; `entered` by people, or from a file, for all others. */
export const indicatorSources = [
  'entered',
  'assetsOwned',
  'assetsClassified',
  'requirementsMet',
  'requirementsAnswered',
  'risksReviewed',
  'documentsInTime',
  'exceptionsPassed',
  'recommendationsClosed',
  'actionsOverdue',
] as const;
export type IndicatorSource = (typeof indicatorSources)[number];
export type ComputedSource = Exclude<IndicatorSource, 'entered'>;

/** An indicator (indikator): what is measured, against which target, how often and by whom. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  /** What it counts, and what it leaves out. */
  readonly definition: string;
  readonly unit: IndicatorUnit;
  readonly direction: IndicatorDirection;
  readonly target: number | null;
  /** Months between measurements. */
  readonly rhythmMonths: number;
  /** Measured for each administration, or once for the whole municipality. */
  readonly isPerBody: boolean;
  readonly source: IndicatorSource;
  readonly ownerRole: string | null;
  readonly ownerPersonId: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/**
 * One measurement. Append-only: a later one for the same body and day corrects the earlier. A value that could not be
 * had is null with a note, and is shown as missing.
 */
export interface IndicatorValue {
  readonly id: string;
  readonly indicatorId: string;
  /** Null for the whole municipality. */
  readonly bodyId: string | null;
  /** The last day of what was measured, YYYY-MM-DD. */
  readonly onDay: string;
  readonly value: number | null;
  /** What the share was counted over, where it is one. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly note: string | null;
  /** Null where the system computed it. */
  readonly by: string | null;
  readonly at: Date;
}

/** What one source comes to for one body, or for the whole municipality. */
export interface FoundCount {
  readonly source: ComputedSource;
  /** Null for the whole municipality, where what belongs to no body is counted as well. */
  readonly bodyId: string | null;
  readonly part: number;
  readonly all: number;
}
