import type { Colour } from '../../reading/reading.model.ts';
import type { Matter } from '../audit.model.ts';
import type {
  Addressee,
  Assessed,
  RecommendationState,
  Verification,
} from '../recommendations/recommendation.model.ts';

/** The dates and numbers of the matter in which a body was last asked. */
export type MatterDates = Omit<Matter, 'auditId' | 'followUpId' | 'bodyId'>;

/** One body that a recommendation is addressed to, with its three tracks. */
export interface ListedAddressee extends Pick<Addressee, 'bodyId' | 'minuteItem' | 'assessmentId'> {
  readonly bodyName: string;
  /** The body's own work; null where it has not been handed over to the one who asks. */
  readonly state: RecommendationState | null;
  readonly verification: Verification | null;
  readonly stateAt: Date | null;
  /** The auditors' latest assessment of this body. */
  readonly assessed: Assessed;
  /** Unknown because the auditors say that it can't be assessed, not because a colour of theirs can't be read. */
  readonly isNotAssessable: boolean;
  /** What has been made of an unknown colour, and by whom; null where nobody has looked. Never the auditors' own. */
  readonly interpretation: {
    readonly colour: Colour | null;
    readonly by: string | null;
    readonly at: Date;
  } | null;
  readonly matter: MatterDates | null;
}

/** A recommendation as lists, downloads and papers show it. */
export interface RegisterRow {
  readonly id: string;
  readonly number: string | null;
  readonly position: number;
  readonly text: string;
  readonly group: string | null;
  readonly auditId: string;
  readonly auditTitle: string;
  readonly auditYear: number | null;
  readonly isSecurity: boolean;
  /** Of the addressees below that the filter asks for, the one furthest from done. Where a status is chosen it is that one. */
  readonly assessed: Assessed;
  /** Those that the one who asks may see: first those that all choices of the filter are true of, by name. */
  readonly addressees: readonly (ListedAddressee & { readonly isAskedFor: boolean })[];
}

/** How the recommendations that a filter leaves are distributed. Every number is of recommendations. */
export interface RegisterTotals {
  readonly recommendations: number;
  /** The auditors' own assessments. */
  readonly assessed: Readonly<Record<Assessed, number>>;
  /** Of the unknown ones those whose every unknown colour has been interpreted: kept out of the auditors' numbers. */
  readonly interpreted: Readonly<Record<Colour, number>>;
  /** With an unknown colour that nobody has looked at yet. */
  readonly undecided: number;
  /** Of those the ones that are not among the unknown: another body, further from done, gives them their status. */
  readonly undecidedElsewhere: number;
  /** Of the unknown ones those that somebody has looked at and left unknown. */
  readonly leftUnknown: number;
  /** Of the unknown ones those that the auditors themselves say can't be assessed: nothing to interpret. */
  readonly notAssessable: number;
  /** Where a body's answer has not reached the auditors though its date has passed. */
  readonly overdue: number;
}

/** One page of the register. */
export interface RegisterPage {
  readonly rows: readonly RegisterRow[];
  /** Of the whole filter, on all pages. */
  readonly totals: RegisterTotals;
  /** Of the filter but for its choice of status and of unknown colours: what can be chosen there instead. */
  readonly beside: Omit<RegisterTotals, 'overdue'>;
  /** The page shown: the last one where the address asked for one beyond it. */
  readonly page: number;
  readonly pages: number;
}

/** What a filter can choose among. */
export interface RegisterChoices {
  readonly bodies: readonly { readonly id: string; readonly name: string; readonly kind: string }[];
  /** The newest, and the chosen one. */
  readonly audits: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
}
