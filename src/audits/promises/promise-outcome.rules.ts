import type { Fault } from '../change.model.ts';
import type { PromiseResult } from './promise-outcome.model.ts';

interface Promised {
  readonly entersControlPlan: boolean;
  readonly controlPoint: string | null;
  readonly isPointTold: boolean;
}

/**
 * A promise to enter the internal control plan is kept only when the control point is there. Who is not told which one
 * the body has noted (the auditors) says in words which one they have seen.
 */
export function cannotBe(
  outcome: PromiseResult,
  { entersControlPlan, controlPoint, isPointTold }: Promised,
  text: string | null,
): Fault | null {
  if (outcome !== 'kept' || !entersControlPlan || controlPoint?.trim()) return null;
  if (isPointTold) return 'controlPointMissing';
  return text?.trim() ? null : 'controlPointUnnamed';
}
