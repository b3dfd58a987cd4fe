import type { RecommendationState, Verification } from '../recommendations/recommendation.model.ts';
import type { Command } from './state.rules.ts';

/** One step of a body's own work with a recommendation, or of its internal verification. Never altered, never erased. */
export interface WorkEvent {
  readonly id: string;
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly command: Command;
  /** Where it led. */
  readonly state: RecommendationState;
  readonly verification: Verification;
  readonly reason: string | null;
  /** The paragraph of the board's decision. */
  readonly minuteItem: string | null;
  /** YYYY-MM-DD when the board decided. */
  readonly decidedOn: string | null;
  /** YYYY-MM-DD when the work was completed. */
  readonly completedOn: string | null;
  /** The person; null for a job of our own. */
  readonly by: string | null;
  readonly at: Date;
  /** What was there to be seen when it was reported, and what was examined when it was verified. */
  readonly evidence: readonly ExaminedEvidence[];
}

/** A version of a piece of evidence. */
export interface ExaminedEvidence {
  readonly evidenceId: string;
  readonly number: number;
}

/** A piece of evidence of a body's work with a recommendation, in its latest version. */
export interface EvidenceOfWork extends ExaminedEvidence {
  readonly bodyId: string;
  readonly title: string;
  readonly fileName: string | null;
  readonly url: string | null;
  readonly addedAt: Date;
}
