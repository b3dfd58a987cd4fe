import type { IndicatorDirection, IndicatorUnit } from '../indicators/indicator.model.ts';

/** A benefit (nytta, effekt) that the work is expected to give. Days are YYYY-MM-DD. */
export interface Benefit {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  /** How it is measured; null where it cannot be. */
  readonly measure: string | null;
  /** The indicator that measures it, where there is one. */
  readonly indicatorId: string | null;
  readonly baseline: string | null;
  readonly baselineOn: string | null;
  readonly target: string | null;
  readonly ownerRole: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** What was found when it was measured. Append-only: a later one of the same day corrects the earlier. */
export interface BenefitOutcome {
  readonly id: string;
  readonly benefitId: string;
  readonly onDay: string;
  readonly outcome: string;
  readonly by: string;
  readonly at: Date;
}

/** `notMeasurable`: nobody has found how. `notMeasured`: nothing has been found yet. */
export const benefitStates = ['notMeasurable', 'notMeasured', 'measured'] as const;
export type BenefitState = (typeof benefitStates)[number];

/** Where the latest outcome is on its way from the baseline to the target, as far as their numbers tell. */
export const progresses = ['reached', 'nearer', 'unchanged', 'farther'] as const;
export type Progress = (typeof progresses)[number];

/** An outcome as somebody noted it. */
export interface NotedOutcome {
  readonly onDay: string;
  readonly outcome: string;
  readonly byName: string | null;
  readonly at: Date;
}

/** A value of the indicator that measures the benefit; null where it could not be had. */
export interface IndicatedOutcome {
  readonly onDay: string;
  readonly value: number | null;
  readonly unit: IndicatorUnit;
}

export type OutcomeShown = NotedOutcome | IndicatedOutcome;

/** The indicator that measures a benefit, as far as the requester reads it. */
export interface BenefitIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: IndicatorUnit;
  readonly direction: IndicatorDirection;
  readonly target: number | null;
}

export interface BenefitShown extends Benefit {
  /** Null where none measures it, and where it is no longer in use. */
  readonly indicator: BenefitIndicator | null;
  readonly state: BenefitState;
  /** Null where the numbers do not tell. */
  readonly progress: Progress | null;
  /** The latest first: two of them in a list, all of them of one benefit. */
  readonly outcomes: readonly OutcomeShown[];
}
