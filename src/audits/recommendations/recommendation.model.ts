import type { Colour, ReadRecommendation, Status } from '../../reading/reading.model.ts';
import type { Place } from '../../shared/place.ts';

/**
 * The auditors' assessment of a recommendation. `notAssessed`: they have not followed it up yet;
 * `unknown`: they have, but the colour cannot be seen in their report.
 */
export const assessed = ['green', 'yellow', 'red', 'unknown', 'notAssessed'] as const;
export type Assessed = (typeof assessed)[number];

/** From furthest from done to done: what nobody can see or has assessed comes before done, never after. */
export const fromLeastDone: readonly Assessed[] = ['red', 'yellow', 'unknown', 'notAssessed', 'green'];

/** Where the body's own work stands, as it says itself or as verified internally. Never the auditors' view. */
export const recommendationStates = [
  'received',
  'answered',
  'planned',
  'reportedDone',
  'confirmed',
  'notToAct',
  'reopened',
] as const;
export type RecommendationState = (typeof recommendationStates)[number];

/** The internal verification: has somebody else than the owner examined what the body reports? */
export const verifications = ['notExamined', 'sentBack', 'confirmed'] as const;
export type Verification = (typeof verifications)[number];

export interface Recommendation {
  readonly id: string;
  readonly auditId: string;
  /** Order within the audit, from 1. */
  readonly position: number;
  /** As printed; may jump, repeat, or be missing. */
  readonly number: string | null;
  /** Verbatim. */
  readonly text: string;
  /** The heading inside the audit that it stands under. */
  readonly group: string | null;
  /** Of all its addressees, the one furthest from done. */
  readonly assessed: Assessed;
  readonly sourceDraftId: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** A body that a recommendation is addressed to: each has its own work and its own assessment. */
export interface Addressee {
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly state: RecommendationState;
  readonly verification: Verification;
  readonly stateAt: Date | null;
  /** The paragraph by which the board decided not to act. */
  readonly minuteItem: string | null;
  /** The auditors' latest assessment of this body. */
  readonly assessed: Assessed;
  /** A colour that a person read out of the words where the auditors' own is unknown. Never counted as theirs. */
  readonly interpreted: Colour | null;
  readonly assessmentId: string | null;
  /** The matter in which it was last asked for. */
  readonly matterId: string | null;
  readonly version: number;
}

/** One assessment of one recommendation and body in one follow-up round. The words are the round's own, verbatim. */
export interface Assessment {
  readonly id: string;
  readonly followUpId: string;
  readonly recommendationId: string;
  readonly bodyId: string;
  readonly status: Status;
  /** How the status was seen in the file; `none` for an unknown one, `person` where it was entered here. */
  readonly statusFrom: ReadRecommendation['statusFrom'] | 'person';
  readonly done: string | null;
  readonly remaining: string | null;
  readonly comment: string | null;
  /** What the wording suggests for an unknown status, with its reason. */
  readonly proposed: ReadRecommendation['proposed'];
  readonly interpretation: Interpretation | null;
  /** YYYY-MM-DD when the question about the unknown colour was sent to the auditors. */
  readonly askedOn: string | null;
  /** Where it stands in the file. */
  readonly place: Place | null;
  /** The person who assessed it here; null where it was read from a file. */
  readonly assessorId: string | null;
}

/** What a person made of an unknown status; a null colour: it was looked at and left unknown. */
export interface Interpretation {
  readonly colour: Colour | null;
  readonly by: string;
  readonly at: Date;
  readonly reason: string | null;
}

/** What the body answered, as the report gives it. */
export interface ReadResponse {
  readonly id: string;
  readonly recommendationId: string;
  /** Null where the report does not say whose answer it is. */
  readonly bodyId: string | null;
  /** The body's name as printed. */
  readonly bodyName: string | null;
  readonly text: string;
  /** True where the answer was given to the whole audit. */
  readonly toWholeAudit: boolean;
  /** True where the words are the auditors' rendering of the answer. */
  readonly paraphrased: boolean;
}
