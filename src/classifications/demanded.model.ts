import type { ComplianceResult } from '../compliance/compliance.model.ts';
import type { Checkable, FromClass } from '../requirements/requirement.model.ts';

/** A requirement on systems, as it is worded in the version in force, with how the system meets it. */
export interface SystemRequirement {
  readonly requirementId: string;
  readonly guidelineTitle: string;
  readonly ref: string;
  readonly chapterTitle: string;
  readonly text: string;
  readonly textEn: string | null;
  readonly checkable: Checkable | null;
  readonly fromClass: FromClass;
  readonly result: ComplianceResult | null;
  readonly onDay: string | null;
  readonly validTo: string | null;
  /** Actions under way that serve it for this system. */
  readonly openActions: number;
}
