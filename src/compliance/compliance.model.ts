import type { FromClass, RequirementLevel } from '../requirements/requirement.model.ts';

/** How a unit meets a requirement. `notApplicable` has a reason. */
export const complianceResults = ['met', 'partly', 'notMet', 'notApplicable'] as const;
export type ComplianceResult = (typeof complianceResults)[number];

/** Who says so: the unit itself, or the security officer who has checked a sample. */
export const complianceBases = ['self', 'sampleCheck'] as const;
export type ComplianceBasis = (typeof complianceBases)[number];

/**
 * What a requirement is met by: the whole municipality and central IT (one each), an administration or company, or a
 * system. `bodyId` answers for it; `systemId` is set for a system alone.
 */
export interface Unit {
  readonly level: RequirementLevel;
  readonly bodyId: string;
  readonly systemId: string | null;
}

/** How one unit meets one requirement, as somebody judged it on a day. Append-only. Days are YYYY-MM-DD. */
export interface ComplianceAssessment extends Unit {
  readonly id: string;
  readonly requirementId: string;
  /** The version of the guideline whose wording was assessed. */
  readonly number: number;
  readonly result: ComplianceResult;
  readonly reason: string | null;
  readonly basis: ComplianceBasis;
  readonly onDay: string;
  /** After this day the answer counts no longer as an answer. */
  readonly validTo: string | null;
  readonly assessedBy: string;
  readonly assessedAt: Date;
  readonly selfAssessmentId: string | null;
}

/**
 * The maturity ladder, from the bottom: non-existent, initial, repeatable, defined, managed, certifiable.
 */
export const maturities = [0, 1, 2, 3, 4, 5] as const;
export type Maturity = (typeof maturities)[number];

/** How mature a unit is in a chapter, principles and all. Append-only. */
export interface ChapterAssessment extends Unit {
  readonly id: string;
  readonly guidelineId: string;
  readonly number: number;
  readonly chapter: string;
  readonly maturity: Maturity;
  readonly note: string | null;
  readonly onDay: string;
  readonly assessedBy: string;
  readonly assessedAt: Date;
  readonly selfAssessmentId: string | null;
}

/** A unit's own assessment, done in sittings. What is answered counts from the day that it is finished. */
export interface SelfAssessment extends Unit {
  readonly id: string;
  readonly guidelineId: string;
  readonly number: number;
  readonly year: number;
  readonly startedBy: string;
  readonly startedAt: Date;
  readonly finishedBy: string | null;
  readonly finishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** An answer in a self-assessment that is not finished. */
export interface DraftAnswer {
  readonly selfAssessmentId: string;
  readonly requirementId: string;
  readonly result: ComplianceResult;
  readonly reason: string | null;
  readonly validTo: string | null;
  readonly by: string;
  readonly at: Date;
}

/** The class of a system in each aspect; null while it has none. */
export type SystemClass = Required<FromClass> | null;
