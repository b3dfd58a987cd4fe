import type { Place } from '../shared/place.ts';

/** A measure (åtgärd) is assessed; a principle gives context and is assessed by chapter only. */
export const requirementKinds = ['measure', 'principle'] as const;
export type RequirementKind = (typeof requirementKinds)[number];

/** Who has to meet a requirement: what is met higher up is inherited by those below. From the top. */
export const requirementLevels = ['municipality', 'centralIt', 'administration', 'system'] as const;
export type RequirementLevel = (typeof requirementLevels)[number];

/** How it can be checked: in the system itself, in a document, or by asking. */
export const checkables = ['automatic', 'document', 'interview'] as const;
export type Checkable = (typeof checkables)[number];

/** Number in Annex A of ISO/IEC 27001:2022, and number of the measure area in cybersäkerhetslagen 2 kap. 3 §. */
export const mappingSchemes = ['iso27001', 'cybersecurityAct'] as const;
export type MappingScheme = (typeof mappingSchemes)[number];

/** The class from which a requirement on a system is demanded: where any named aspect reaches its level. Empty: always. */
export interface FromClass {
  readonly confidentiality?: number;
  readonly integrity?: number;
  readonly availability?: number;
}

/** A set of requirements that an organisation has taken for its own (riktlinje). */
export interface Guideline {
  readonly id: string;
  readonly title: string;
  /** `builtIn`: adopted from the guideline that comes with Stadga; `own`: read from the organisation's file or entered. */
  readonly source: 'builtIn' | 'own';
  /** The governing document that it stands in. */
  readonly documentId: string | null;
  /** The bodies that answer for what is demanded of the whole municipality, and of central IT. */
  readonly municipalityBodyId: string | null;
  readonly centralItBodyId: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** Where a version stands. One at a time is in force; a draft may be changed, the others never. */
export const guidelineStates = ['draft', 'inForce', 'superseded'] as const;
export type GuidelineState = (typeof guidelineStates)[number];

/** How far the file that a draft was made from has been read; null where there is none. */
export const guidelineReadings = ['waiting', 'reading', 'read', 'failed'] as const;
export type GuidelineReading = (typeof guidelineReadings)[number];

export interface GuidelineVersion {
  readonly guidelineId: string;
  /** From 1. */
  readonly number: number;
  readonly state: GuidelineState;
  /** YYYY-MM-DD from which it is in force; null for a draft. */
  readonly inForceFrom: string | null;
  readonly note: string | null;
  readonly sha256: string | null;
  readonly fileName: string | null;
  readonly reading: GuidelineReading | null;
  /** A code of why it could not be read. */
  readonly readingFault: string | null;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly version: number;
}

/** A requirement as one version of a guideline words it. Its id is the same in every version: assessments stay with it. */
export interface Requirement {
  readonly id: string;
  readonly guidelineId: string;
  /** The version's number. */
  readonly number: number;
  readonly position: number;
  /** As "7.2 a": the guideline's own; several requirements may share one. */
  readonly ref: string;
  readonly chapter: string;
  readonly chapterTitle: string;
  readonly sectionTitle: string | null;
  readonly kind: RequirementKind;
  readonly level: RequirementLevel;
  readonly text: string;
  /** English, where there is one. */
  readonly textEn: string | null;
  /** How often, in the guideline's words, as "årligen". */
  readonly cadence: string | null;
  /** The office that it names. */
  readonly role: string | null;
  readonly checkable: Checkable | null;
  /** 1–5: the order of introduction; null where it is in none. */
  readonly phase: number | null;
  readonly fromClass: FromClass;
  /** Where it stands in the file that it was read from. */
  readonly place: Place | null;
  /** Codes of what a person has to look at in a requirement that was read from a file. */
  readonly doubts: readonly string[];
  readonly reviewedAt: Date | null;
  readonly version: number;
}

export interface RequirementMapping {
  readonly requirementId: string;
  readonly scheme: MappingScheme;
  /** As "5.15" in Annex A, or "9" of the ten areas. */
  readonly reference: string;
}
