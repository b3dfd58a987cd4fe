import type { Status } from '../../reading/reading.model.ts';
import type { RecommendationState, Verification } from '../recommendations/recommendation.model.ts';

/**
 * The three tracks, never mixed, and the municipality's own rounds apart from them: what the body reports, what has been
 * verified internally, what the auditors have assessed.
 */
export const tracks = ['work', 'verification', 'auditors', 'own'] as const;
export type Track = (typeof tracks)[number];

/** How one track stood at the end of a year in which something happened in it. */
export type StripMark =
  | { readonly track: 'work'; readonly year: number; readonly value: RecommendationState }
  | { readonly track: 'verification'; readonly year: number; readonly value: Verification }
  | {
      readonly track: 'auditors' | 'own';
      readonly year: number;
      readonly value: Status;
      readonly isNotAssessable?: true;
    };

/** One body's way with one recommendation over the years. */
export interface Strip {
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly bodyName: string;
  /** False where the body's own work has not been handed over to who asks. */
  readonly isWorkSeen: boolean;
  /** By year, oldest first. */
  readonly marks: readonly StripMark[];
}
