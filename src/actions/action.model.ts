import type { SecrecyMark } from '../shared/secrecy.ts';

/** Where an action stands, as its owner says. Overdue is no state: it is seen on the due date. */
export const actionStates = ['planned', 'underWay', 'done', 'cancelled'] as const;
export type ActionState = (typeof actionStates)[number];

/** An action (åtgärd) that carries out a commitment, or stands by itself. Days are YYYY-MM-DD. */
export interface Action {
  readonly id: string;
  /** The body whose people do it: not always the one that the recommendation is addressed to. */
  readonly bodyId: string;
  readonly title: string;
  readonly description: string | null;
  /** As "it-chef": the promise outlives who holds the office. */
  readonly ownerRole: string | null;
  readonly ownerPersonId: string | null;
  readonly dueOn: string | null;
  /** When its effect is to be followed up. */
  readonly followUpOn: string | null;
  /** Whole kronor. */
  readonly costSek: number | null;
  readonly state: ActionState;
  readonly stateAt: Date | null;
  readonly completedOn: string | null;
  readonly commitmentId: string | null;
  readonly secrecy: SecrecyMark | null;
  readonly madeAt: Date;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** The recommendation that an action serves, and for which addressed body. */
export interface ActionRecommendation {
  readonly actionId: string;
  readonly recommendationId: string;
  readonly bodyId: string;
}

export interface ActionNote {
  readonly id: string;
  readonly actionId: string;
  readonly text: string;
  readonly by: string;
  readonly at: Date;
}

/** One time that the due date was moved. */
export interface MovedDate {
  readonly actionId: string;
  readonly was: string | null;
  readonly became: string | null;
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

export const actionNouns = [
  'requirement',
  'system',
  'risk',
  'exception',
  'document',
  'controlPoint',
  'agendaItem',
] as const;
/** What an action may serve beside recommendations: a gap against a requirement, a system's measures, a risk, an exception, a document. */
export type ActionNoun = (typeof actionNouns)[number];
