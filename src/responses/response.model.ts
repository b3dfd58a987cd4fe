import type { SecrecyMark } from '../shared/secrecy.ts';

/** A draft is its bodies' own; from `decided` on nothing in it is altered: a new response supersedes it. */
export const responseStates = ['draft', 'ready', 'decided', 'dispatched', 'received'] as const;
export type ResponseState = (typeof responseStates)[number];

/** An answer to the auditors (yttrande), of one body or of several together. Days are YYYY-MM-DD. */
export interface Response {
  readonly id: string;
  /** The body whose people write it and keep it. */
  readonly leadBodyId: string;
  readonly title: string;
  readonly registryNumber: string | null;
  /** What it says as a whole, before and beside its items. */
  readonly text: string;
  readonly state: ResponseState;
  readonly dispatchedOn: string | null;
  readonly receivedOn: string | null;
  /** The decided response that this one takes the place of; both remain. */
  readonly supersedesId: string | null;
  readonly madeAt: Date;
  /** When it was thrown away as a draft. */
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/**
 * A matter that the response answers, with that body's own decision: one board cannot decide for another. No day:
 * own decision missing.
 */
export interface ResponseMatter {
  readonly responseId: string;
  readonly matterId: string;
  readonly bodyId: string;
  readonly decidedOn: string | null;
  /** As "§ 117". */
  readonly minuteItem: string | null;
}

/** A board's decision as it was noted in its matter. */
export interface NotedDecision {
  /** YYYY-MM-DD; null where only the paragraph is known. */
  readonly onDay: string | null;
  readonly minuteItem: string;
}

/** What tells when the body can first have known of what it answers. Days are YYYY-MM-DD. */
export interface MatterBegun {
  readonly letterDated: string | null;
  /** When the letter came in, as noted on the matter. */
  readonly letterCameOn: string | null;
  /** Date of the audit or of the round: YYYY, YYYY-MM or YYYY-MM-DD, as exact as its report says. */
  readonly aboutDated: string | null;
}

export const responseTargets = ['recommendation', 'question', 'whole'] as const;
export type ResponseTarget = (typeof responseTargets)[number];

export const stances = ['agrees', 'partly', 'disagrees', 'referred'] as const;
/** What a body makes of a recommendation; `referred`: another is to do it, and has to accept that. */
export type Stance = (typeof stances)[number];

/** A part of a response: to a recommendation, to an audit question, or to the whole of an audit. */
export interface ResponseItem {
  readonly id: string;
  readonly responseId: string;
  readonly bodyId: string;
  readonly target: ResponseTarget;
  readonly auditId: string;
  readonly recommendationId: string | null;
  /** Place of the question in the audit, from 0. */
  readonly question: number | null;
  readonly stance: Stance | null;
  readonly text: string;
  readonly referralId: string | null;
  readonly secrecy: SecrecyMark | null;
  /** Order in the response, from 1. */
  readonly position: number;
}

/** What a response promises, by when (åtagande). */
export interface Commitment {
  readonly id: string;
  /** The part of a response that promises it; null where it was taken out of an answer read from a report. */
  readonly itemId: string | null;
  readonly readResponseId: string | null;
  readonly bodyId: string;
  readonly recommendationId: string | null;
  readonly what: string;
  readonly ownerRole: string | null;
  readonly ownerPersonId: string | null;
  /** YYYY-MM-DD. */
  readonly dueOn: string | null;
  /** Promised to enter the internal control plan: kept only when the control point is there. */
  readonly entersControlPlan: boolean;
  /** Which control point it became; null while it is not there. */
  readonly controlPoint: string | null;
  readonly position: number;
  readonly withdrawnAt: Date | null;
}

export const referralStates = ['proposed', 'accepted', 'returned', 'withdrawn'] as const;
export type ReferralState = (typeof referralStates)[number];

/** A body's question to another whether it will see to a recommendation. Accepted, both see to it openly. */
export interface Referral {
  readonly id: string;
  readonly recommendationId: string;
  readonly fromBodyId: string;
  readonly toBodyId: string;
  readonly state: ReferralState;
  readonly reason: string;
  /** What the other body said when it accepted or returned it. */
  readonly answer: string | null;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
  readonly version: number;
}
