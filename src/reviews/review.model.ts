import type { Maker } from '../audits/rounds/follow-up.model.ts';
import type {
  Colour,
  ReadAudit,
  ReadDocument,
  ReadRecommendation,
  StatedTotals,
  Status,
} from '../reading/reading.model.ts';
import type { Place } from '../shared/place.ts';

/**
 * A read report on its way into the register: what was read, as people have checked and corrected it.
 * It is made once from the reading; nothing of it is in the register before it is confirmed.
 */
export interface Review {
  readonly draftId: string;
  readonly documents: readonly ReviewDocument[];
  readonly audits: readonly ReviewAudit[];
  readonly rows: readonly ReviewRow[];
}

/** A document of the file that holds audits: a follow-up becomes a round, a first audit does not. */
export interface ReviewDocument {
  /** "document-1", as the places of a reading are named. */
  readonly key: string;
  readonly isFollowUp: boolean;
  /** Whose round it is. Only the auditors' own rounds say what the auditors think. */
  readonly madeBy: Maker;
  readonly title: string;
  readonly firm: string | null;
  readonly dated: string | null;
  readonly registryNumber: string | null;
  readonly scale: ReadDocument['scale'];
  readonly statedTotals: StatedTotals | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

export interface ReviewAudit {
  /** "audit-1-2". */
  readonly key: string;
  readonly documentKey: string;
  readonly position: number;
  /** False: it stays out of the register. */
  readonly included: boolean;
  readonly title: string;
  readonly year: number | null;
  readonly isSecurity: boolean;
  /** The audit of the register that it is; null: it is new. */
  readonly auditId: string | null;
  /** Names as printed. */
  readonly readBodies: readonly string[];
  readonly bodyIds: readonly string[];
  readonly letterDated: string | null;
  readonly matters: readonly ReviewMatter[];
  readonly questions: ReadAudit['questions'];
  readonly assessment: ReadAudit['assessment'];
  readonly needsMeeting: boolean | null;
  readonly statedTotals: StatedTotals | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}

/** When a body has to answer, as the letter says. */
export interface ReviewMatter {
  readonly bodyId: string;
  readonly answerBy: string | null;
  readonly extendedTo: string | null;
}

/** What a person made of a proposed colour. `open`: nobody has decided. */
export const interpretations = ['open', 'accepted', 'changed', 'leftUnknown'] as const;

/** Whether the row is the recommendation of the register that it resembles. */
export const matches = ['none', 'suggested', 'confirmed', 'rejected'] as const;

export interface ReviewRow {
  /** "row-1-2-3". */
  readonly key: string;
  readonly auditKey: string;
  readonly position: number;
  readonly included: boolean;
  readonly number: string | null;
  readonly text: string;
  readonly group: string | null;
  readonly readAddressees: readonly string[];
  readonly bodyIds: readonly string[];
  readonly response: ReadRecommendation['response'];
  readonly done: string | null;
  readonly remaining: string | null;
  readonly comment: string | null;
  readonly status: Status;
  /** `person` where a reviewer saw in the original what the reader did not. */
  readonly statusFrom: ReadRecommendation['statusFrom'] | 'person';
  readonly proposed: ReadRecommendation['proposed'];
  readonly interpretation: (typeof interpretations)[number];
  readonly interpreted: Colour | null;
  readonly interpretedBy: string | null;
  readonly interpretedAt: Date | null;
  readonly match: (typeof matches)[number];
  /** The recommendation of the register that it resembles or is. */
  readonly recommendationId: string | null;
  readonly checkedBy: string | null;
  readonly checkedAt: Date | null;
  readonly place: Place | null;
  readonly version: number;
  readonly changedBy: string | null;
  readonly changedAt: Date | null;
}
