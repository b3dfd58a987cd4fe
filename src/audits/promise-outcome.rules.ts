import type { Fault } from './change.model.ts';
import type { PromiseResult } from './promise-outcome.model.ts';

interface Promised {
  readonly entersControlPlan: boolean;
  readonly controlPoint: string | null;
}

/** A promise to enter the internal control plan is kept only when the control point is there. */
export function cannotBe(
  outcome: PromiseResult,
  { entersControlPlan, controlPoint }: Promised,
): Fault | null {
  return outcome === 'kept' && entersControlPlan && !controlPoint?.trim() ? 'controlPointMissing' : null;
}
