import type { Contradiction } from '../audits/matters/matter-answer.model.ts';
import type { LoggedChange } from '../change-log/change-log.model.ts';
import type { Standing } from './commitment.rules.ts';
import type { CarryingAction, Finding, OtherWording } from './commitment-seen.model.ts';
import type { Commitment, ReferralState, Response, ResponseItem, ResponseState } from './response.model.ts';
import type { Coverage, ResponseCommand } from './response.rules.ts';

/** A promise with its owner's name and how it stands. */
export interface ShownCommitment extends Omit<Commitment, 'withdrawnAt' | 'position'> {
  readonly bodyName: string;
  readonly ownerName: string | null;
  readonly standing: Standing;
  /** The answer that has taken the place of the one that it stood in, and whether it is promised there too. */
  readonly replacedBy: { readonly id: string; readonly title: string; readonly isRepeated: boolean } | null;
  /** The wording that the round judged, where it is another than this. */
  readonly judged: OtherWording | null;
  /** Where the newest round could not tell: what that was, and the newest before it that could. Otherwise none. */
  readonly findings: readonly Finding[];
  /** The actions that carry it out, as far as the reader may see them. */
  readonly carriedBy: readonly CarryingAction[];
}

/** When an answer went to the auditors, whoever wrote it where; null where it has not yet. Days are YYYY-MM-DD. */
export interface SentDays {
  readonly dispatchedOn: string | null;
  readonly receivedOn: string | null;
}

/** Who has been asked; what they said only for those who may know of it. */
export interface ShownReferral {
  readonly id: string;
  readonly toBodyId: string;
  readonly toBodyName: string;
  readonly state: ReferralState | null;
  readonly answer: string | null;
}

export interface ShownItem extends ResponseItem {
  readonly bodyName: string;
  readonly auditTitle: string;
  readonly number: string | null;
  /** Words of the recommendation or of the question; null for the whole. */
  readonly words: string | null;
  readonly referral: ShownReferral | null;
  readonly commitments: readonly ShownCommitment[];
  readonly version: number;
}

/** A recommendation that the response is asked about, for one of its bodies. */
export interface AskedAbout {
  readonly recommendationId: string;
  readonly number: string | null;
  readonly words: string;
  readonly auditId: string;
  readonly auditTitle: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly coverage: Coverage;
}

export interface ShownMatter {
  readonly matterId: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly auditId: string | null;
  readonly followUpId: string | null;
  /** Title of the audit or of the round. */
  readonly about: string;
  readonly decidedOn: string | null;
  readonly minuteItem: string | null;
  readonly registryNumber: string | null;
  /** The date in force. */
  readonly answerBy: string | null;
  readonly dispatchedOn: string | null;
  readonly receivedOn: string | null;
  /** Where the matter says something else than this response does, if it is the one that it follows. */
  readonly contradictions: readonly Contradiction[];
}

export interface OtherResponse {
  readonly id: string;
  readonly title: string;
  readonly state: ResponseState;
  readonly decidedOn: string | null;
}

/** A response with everything in it, as far as the requester may know. */
export interface ResponseShown {
  readonly response: Response;
  readonly leadBodyName: string;
  readonly isInForce: boolean;
  readonly matters: readonly ShownMatter[];
  readonly items: readonly ShownItem[];
  readonly asked: readonly AskedAbout[];
  readonly audits: readonly AnswerableAudit[];
  readonly supersedes: OtherResponse | null;
  readonly supersededBy: OtherResponse | null;
  readonly history: readonly LoggedChange[];
  readonly names: ReadonlyMap<string, string>;
  readonly may: {
    readonly commands: readonly ResponseCommand[];
    readonly change: boolean;
    readonly supersede: boolean;
    /** Bodies whose parts the requester may write. */
    readonly writeFor: readonly string[];
    /** Bodies whose own decision the requester may note, and which lack one. */
    readonly decideFor: readonly string[];
  };
}

/** An audit with its questions, and the bodies that are asked about it. */
export interface AnswerableAudit {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly { readonly number: string | null; readonly text: string }[];
  readonly bodyIds: readonly string[];
}
