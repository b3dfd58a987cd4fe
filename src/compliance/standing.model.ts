import type { ComplianceBasis, ComplianceResult } from './compliance.model.ts';

/** The latest answer about one requirement of one unit. Days are YYYY-MM-DD. */
export interface Standing {
  readonly result: ComplianceResult;
  readonly basis: ComplianceBasis;
  readonly onDay: string;
  readonly validTo: string | null;
}

/** How it stands today: the answer in force, that its time has passed, or that there is none. */
export const figures = ['met', 'partly', 'notMet', 'notApplicable', 'expired', 'unanswered'] as const;
export type Figure = (typeof figures)[number];

/** How many stand in each way. */
export type Counts = Readonly<Record<Figure, number>>;
