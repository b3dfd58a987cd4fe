import type { Matter } from '../audit.model.ts';
import type { RecommendationState } from '../recommendations/recommendation.model.ts';
import type { RegisterRow, RegisterTotals } from './register-list.model.ts';

/** The distribution of some recommendations of the register, counted as the list above its rows counts them. */
export type Distribution = Omit<RegisterTotals, 'overdue'>;

export interface AuditDistribution extends Distribution {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
}

/** By the year of issue: a cohort. */
export interface YearDistribution extends Distribution {
  readonly year: number | null;
}

/** A body by the auditors' assessments of it, and beside them by its own work. */
export interface BodyDistribution extends Distribution {
  readonly id: string;
  readonly name: string;
  /** What has not been handed over to the one who asks is counted in `withheld`. */
  readonly states: Readonly<Record<RecommendationState, number>>;
  readonly withheld: number;
}

/** An answer that the auditors have not received though it is due soon, or its date has passed. */
export interface DueAnswer
  extends Pick<Matter, 'id' | 'bodyId' | 'auditId' | 'followUpId' | 'extension' | 'boardMeeting'> {
  readonly bodyName: string;
  /** The audit or the round that the letter was about. */
  readonly about: string;
  /** YYYY-MM-DD: the date in force. */
  readonly date: string;
}

export interface DueAnswers {
  readonly overdue: number;
  readonly dueSoon: number;
  /** The first of each, the oldest date first. */
  readonly first: readonly DueAnswer[];
}

/** How the register stands, as far as the one who asks may see it. */
export interface RegisterOverview {
  readonly totals: RegisterTotals;
  /** How many audits there are; of them the newest. */
  readonly auditCount: number;
  readonly audits: readonly AuditDistribution[];
  readonly years: readonly YearDistribution[];
  readonly bodies: readonly BodyDistribution[];
  /** Not green, the oldest first. */
  readonly oldestOpen: readonly RegisterRow[];
  /** With an unknown colour that nobody has decided about, the oldest first. */
  readonly undecided: readonly RegisterRow[];
  readonly answers: DueAnswers;
}
