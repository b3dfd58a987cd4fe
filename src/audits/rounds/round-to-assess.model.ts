import type { Status } from '../../reading/reading.model.ts';

/** One body's part in a recommendation that a round goes over. */
export interface ToAssess {
  readonly recommendationId: string;
  readonly number: string | null;
  readonly text: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly auditTitle: string;
  readonly auditYear: number | null;
  /** What the round says of it; null where it is left to assess. */
  readonly status: Status | null;
  /** Who assessed it. */
  readonly assessor: string | null;
}

/** Which of them: those left, those done, or every one. */
export const progressChoices = ['left', 'done', 'all'] as const;
export type ProgressChoice = (typeof progressChoices)[number];
