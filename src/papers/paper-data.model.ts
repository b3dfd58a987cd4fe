import type { ActionState } from '../actions/action.model.ts';
import type { PromiseResult } from '../audits/promises/promise-outcome.model.ts';
import type { Maker } from '../audits/rounds/follow-up.model.ts';
import type { Colour, Status, Verdict } from '../reading/reading.model.ts';
import type { ResponseState, ResponseTarget, Stance } from '../responses/response.model.ts';
import type { SecrecyMark } from '../shared/secrecy.ts';

/** What papers are made of, as it stands in the register. Days are YYYY-MM-DD. */

/** Who is to do something: the role outlives the person. */
export interface Owner {
  readonly role: string | null;
  readonly name: string | null;
  /** The person's title, where the role is not told. */
  readonly title: string | null;
}

export interface CommitmentData extends Owner {
  readonly id: string;
  readonly what: string;
  readonly dueOn: string | null;
  readonly entersControlPlan: boolean;
}

export interface ItemData {
  readonly id: string;
  readonly target: ResponseTarget;
  readonly auditId: string;
  readonly recommendationId: string | null;
  /** Place of the question in the audit, from 0. */
  readonly question: number | null;
  readonly body: string;
  readonly stance: Stance | null;
  readonly text: string;
  /** The body that was asked to see to it, and what it said. */
  readonly referredTo: { readonly body: string; readonly state: string } | null;
  readonly secrecy: SecrecyMark | null;
  readonly commitments: readonly CommitmentData[];
}

/** A recommendation of the audits that a response answers, with the answering bodies that it is addressed to. */
export interface RecommendationData {
  readonly id: string;
  readonly auditId: string;
  readonly number: string | null;
  readonly text: string;
  readonly bodies: readonly string[];
}

export interface AuditData {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly isSecurity: boolean;
  readonly questions: readonly { readonly number: string | null; readonly text: string }[];
}

export interface MatterData {
  readonly matterId: string;
  readonly bodyId: string;
  readonly body: string;
  readonly about: string;
  /** The administration that works for the body, where it has one only. */
  readonly administration: string | null;
  readonly registryNumber: string | null;
  readonly letterDated: string | null;
  /** The day then in force. */
  readonly answerBy: string | null;
  /** When the board is to meet about it, as far as that is planned. */
  readonly meetingOn: string | null;
  readonly decidedOn: string | null;
  readonly minuteItem: string | null;
}

export interface ResponseData {
  readonly id: string;
  readonly title: string;
  readonly registryNumber: string | null;
  readonly text: string;
  readonly state: ResponseState;
  readonly dispatchedOn: string | null;
  readonly receivedOn: string | null;
  readonly leadBodyId: string;
  readonly leadBody: string;
  readonly supersedes: string | null;
  /** Who began to write it: whom its readers may ask. */
  readonly handler: { readonly name: string; readonly email: string } | null;
  readonly matters: readonly MatterData[];
  readonly audits: readonly AuditData[];
  readonly recommendations: readonly RecommendationData[];
  readonly items: readonly ItemData[];
}

/** A line of an action plan: an action, or a promise that no action carries out yet. */
export interface PlanLine extends Owner {
  readonly what: string;
  readonly description: string | null;
  readonly body: string;
  readonly dueOn: string | null;
  /** Of an action: the day by which what it carries out was promised; null where nothing says. */
  readonly promisedBy?: string | null;
  readonly followUpOn: string | null;
  /**
   * `promised`: no action is planned yet; `committed`: whoever takes the paper may not see whether one is; `kept`: the
   * auditors have found the promise kept.
   */
  readonly state: ActionState | 'promised' | 'committed' | 'kept';
  readonly completedOn: string | null;
  readonly moved: readonly {
    readonly was: string | null;
    readonly became: string | null;
    readonly reason: string;
  }[];
  /** Of an action as the auditors were handed it: when, and how often it had been moved then. */
  readonly handed?: { readonly on: string; readonly moved: number };
  /** Its own mark, or that of the answer that promised it. */
  readonly secrecy: SecrecyMark | null;
}

export interface PlanGroup {
  /** Null for what stands by itself. */
  readonly recommendation: {
    readonly audit: string;
    readonly year: number | null;
    readonly number: string | null;
    readonly text: string;
  } | null;
  readonly lines: readonly PlanLine[];
}

export interface PlanData {
  /** What the plan holds the actions of, so that a count can be read. */
  readonly of: 'responses' | 'audits' | 'bodies';
  /** True where it holds only what is of or for the bodies of whoever takes it. */
  readonly isOwnOnly?: boolean;
  /** The board, the audit or the response, by name. */
  readonly about: string;
  readonly body: string | null;
  readonly registryNumber: string | null;
  /** True of the plan of an answer that has not been decided: what it promises is only proposed. */
  readonly isDraft?: boolean;
  /** Of an answer whose place another has taken, as far as the reader may know of it. */
  readonly replacedBy?: { readonly title: string; readonly decidedOn: string | null } | null;
  /** True where it holds nothing but what the auditors have been handed. */
  readonly isHandedOver?: boolean;
  readonly groups: readonly PlanGroup[];
}

export interface RoundAssessment {
  readonly body: string;
  readonly status: Status;
  /** Unknown because its assessors say that it can't be assessed. */
  readonly isNotAssessable: boolean;
  readonly done: string | null;
  readonly remaining: string | null;
  readonly comment: string | null;
  /** What a person has read out of the words: never a status. */
  readonly interpreted: { readonly colour: Colour; readonly by: string } | null;
}

export interface PromiseData {
  readonly body: string;
  readonly what: string;
  readonly dueOn: string | null;
  readonly outcome: PromiseResult;
  readonly text: string | null;
  readonly secrecy: SecrecyMark | null;
}

export interface RoundAudit {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly assessment: { readonly verdict: Verdict; readonly text: string } | null;
  readonly needsMeeting: boolean | null;
  readonly meetingReason: string | null;
  /** Names of those that the makers want to meet; none where it is not said whom. */
  readonly meetingBodies: readonly string[];
  readonly recommendations: readonly {
    readonly number: string | null;
    readonly text: string;
    readonly assessments: readonly RoundAssessment[];
  }[];
  readonly promises: readonly PromiseData[];
}

export interface RoundData {
  readonly id: string;
  readonly title: string;
  readonly madeBy: Maker;
  readonly firm: string | null;
  readonly madeByBody: string | null;
  readonly dated: string | null;
  readonly registryNumber: string | null;
  readonly overall: string | null;
  readonly isDraft: boolean;
  readonly audits: readonly RoundAudit[];
}

/** One closed round, or one year of the bodies' own work: a line of the trend. */
export interface TrendRound {
  readonly title: string;
  readonly dated: string | null;
  readonly madeBy: Maker;
  readonly green: number;
  readonly yellow: number;
  readonly red: number;
  readonly unknown: number;
}

export interface TrendYear {
  readonly year: number;
  readonly reportedDone: number;
  readonly confirmed: number;
  readonly sentBack: number;
  readonly notToAct: number;
}

export interface TrendData {
  readonly rounds: readonly TrendRound[];
  readonly years: readonly TrendYear[];
}
