/** Where a risk was found: the eight kinds of source that the guideline names (5.1 b). */
export const riskSources = [
  'incident',
  'weakness',
  'threatTrend',
  'change',
  'complianceFollowUp',
  'exception',
  'securityTest',
  'audit',
] as const;
export type RiskSource = (typeof riskSources)[number];

/** What a risk threatens. */
export const riskAspects = ['confidentiality', 'integrity', 'availability', 'traceability'] as const;
export type RiskAspect = (typeof riskAspects)[number];

/** What is done about it (ISO/IEC 27005): reduced, avoided, shared, or kept by somebody who accepts it. */
export const riskTreatments = ['reduce', 'avoid', 'share', 'accept'] as const;
export type RiskTreatment = (typeof riskTreatments)[number];

/** One step of a scale: its name and what it means, in the organisation's words. */
export interface ScaleStep {
  readonly name: string;
  readonly meaning: string;
}

/** The organisation's scale; steps from the lowest, numbered from 1. */
export interface RiskScale {
  readonly likelihoods: readonly ScaleStep[];
  readonly consequences: readonly ScaleStep[];
  /** From which product of the two a risk is medium, high and very high. */
  readonly medium: number;
  readonly high: number;
  readonly veryHigh: number;
}

/** A risk to information (informationssäkerhetsrisk). Days are YYYY-MM-DD. */
export interface Risk {
  readonly id: string;
  /** The administration or other body in whose register it stands. */
  readonly bodyId: string;
  readonly title: string;
  /** What may happen, how, and what it leads to. */
  readonly scenario: string;
  readonly source: RiskSource;
  readonly aspects: readonly RiskAspect[];
  /** What is in place already. */
  readonly existingMeasures: string | null;
  readonly treatment: RiskTreatment | null;
  readonly treatmentNote: string | null;
  /** Risk owner: the information owner. */
  readonly ownerPersonId: string | null;
  readonly ownerRole: string | null;
  readonly nextReviewOn: string | null;
  /** When it ceased to be one, and why. */
  readonly closedOn: string | null;
  readonly closedReason: string | null;
  readonly madeAt: Date;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** How likely and how grave, as somebody judged it on a day. Append-only. Steps of the scale, from 1. */
export interface RiskAssessment {
  readonly id: string;
  readonly riskId: string;
  readonly onDay: string;
  readonly likelihood: number;
  readonly consequence: number;
  /** How they are expected to be once treated. */
  readonly targetLikelihood: number | null;
  readonly targetConsequence: number | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** Somebody answers for living with it, by name and day. Append-only. */
export interface RiskAcceptance {
  readonly id: string;
  readonly riskId: string;
  readonly acceptedBy: string;
  readonly onDay: string;
  readonly untilOn: string;
  readonly reason: string;
  readonly at: Date;
}

export const riskLinkNouns = ['asset', 'system', 'requirement', 'recommendation', 'exception'] as const;
/** What else a risk is about. Incidents come with their own slice. */
export type RiskLinkNoun = (typeof riskLinkNouns)[number];
