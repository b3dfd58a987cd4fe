import type { PlanLine } from './paper-data.model.ts';

/** A line of the plan under one recommendation; null where it serves none. */
export interface PlanRow extends PlanLine {
  readonly recommendationId: string | null;
  readonly number: string | null;
  readonly recommendation: string | null;
  readonly audit: string | null;
  readonly year: number | null;
}
