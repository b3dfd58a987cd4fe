import type { Matter } from '../audit.model.ts';
import type { ExaminedEvidence, WorkEvent } from '../body-work/work-event.model.ts';
import type { RecommendationActionsView } from '../change-actions.model.ts';
import type { HistoryEntry } from '../history/change-history.model.ts';
import type { ListedAddressee, RegisterRow } from '../register/register-list.model.ts';
import type { FollowUp } from '../rounds/follow-up.model.ts';
import type { Assessment, ReadResponse, Recommendation } from './recommendation.model.ts';

/** What one round said of one body, with what a person has made of an unknown colour. */
export interface RoundOfBody
  extends Pick<
      Assessment,
      | 'id'
      | 'bodyId'
      | 'status'
      | 'statusFrom'
      | 'done'
      | 'remaining'
      | 'comment'
      | 'proposed'
      | 'askedOn'
      | 'place'
    >,
    Pick<FollowUp, 'title' | 'dated' | 'madeBy' | 'sourceDraftId'> {
  readonly followUpId: string;
  /** Whether the round's own page opens for who asks. */
  readonly opens: boolean;
  /** Who last corrected the colour, and whether they said that the original shows it; null: nobody has. */
  readonly colourCorrected: {
    readonly by: string | null;
    readonly at: Date;
    readonly seenInOriginal: boolean;
  } | null;
  readonly interpretation:
    | (NonNullable<ListedAddressee['interpretation']> & { readonly reason: string | null })
    | null;
}

/** A body's matter about the audit or about one of the rounds. */
/** What a board has decided to answer, and whether it has decided anew since. */
export interface DecisionOfMatter {
  /** YYYY-MM-DD. */
  readonly decidedOn: string;
  readonly minuteItem: string | null;
  readonly isReplaced: boolean;
}

export interface MatterOfBody extends Omit<Matter, 'auditId'> {
  readonly bodyName: string;
  /** The round that the letter was about; null for the audit itself. */
  readonly roundTitle: string | null;
  /** Where the board has decided anew: what is in force, and what was before, newest first. Otherwise none. */
  readonly decisions: readonly DecisionOfMatter[];
}

export type ResponseOfBody = Omit<ReadResponse, 'recommendationId'>;

/** One step of a body's work or of its verification, with names for those who read it. */
export interface WorkStep extends Omit<WorkEvent, 'recommendationId' | 'evidence' | 'by'> {
  readonly bodyName: string;
  /** The name of whoever did it; null for the system, or somebody who is not here any more. */
  readonly by: string | null;
  readonly evidence: readonly (ExaminedEvidence & {
    readonly title: string;
    /** With what it was handed over, for those who see it because it was; then `title` is what it was called. */
    readonly handoverId: string | null;
  })[];
}

/** What stands about a recommendation besides its row and what concerns one body. */
export interface RecommendationFacts extends Pick<Recommendation, 'withdrawnAt' | 'sourceDraftId'> {
  readonly auditWithdrawnAt: Date | null;
  /** How many bodies it is addressed to, whoever may see them. */
  readonly addressed: number;
  /** Names of every body, for the history. */
  readonly bodyNames: ReadonlyMap<string, string>;
}

/** Everything that the page of a recommendation tells, as far as the one who asks may see. */
export interface RecommendationDetail {
  readonly row: RegisterRow;
  readonly facts: RecommendationFacts;
  /** True where it is seen only because it was referred to the requester's body, whose matters are none of it. */
  readonly isAsked: boolean;
  /** Newest first. */
  readonly work: readonly WorkStep[];
  /** Oldest first. */
  readonly rounds: readonly RoundOfBody[];
  readonly responses: readonly ResponseOfBody[];
  /** The one in force for each body first. */
  readonly matters: readonly MatterOfBody[];
  /** Newest first. */
  readonly history: readonly HistoryEntry[];
  readonly actions: RecommendationActionsView | null;
  /** Matters that the requester may keep the dates of. */
  readonly mayKeepMatters: ReadonlySet<string>;
}
