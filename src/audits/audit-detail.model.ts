import type { Audit, AuditQuestion, Matter } from './audit.model.ts';
import type { AssessedCounts } from './audit-list.model.ts';
import type { HistoryEntry } from './history/change-history.model.ts';
import type { DateDoubt } from './matters/change-matter.rules.ts';
import type { Assessed, Recommendation } from './recommendations/recommendation.model.ts';
import type { RegisterScope } from './register/register.policy.ts';
import type { FollowUp, FollowUpOfAudit, MeetingBodies } from './rounds/follow-up.model.ts';

/** Whether every body of an audit may be seen, or which of them. */
export type SeenBodies = Pick<RegisterScope, 'all' | 'visible' | 'bodies'>;
/** The same, and whether their own work is seen before it has been handed over. */
export type SeenWork = SeenBodies & Pick<RegisterScope, 'bodyWork'>;

export interface MatterShown extends Matter {
  readonly bodyName: string;
  /** What its dates say against each other. */
  readonly doubts: readonly DateDoubt[];
  readonly mayChange: boolean;
}

/** A round as it concerns one audit. */
export interface RoundShown
  extends Pick<FollowUp, 'id' | 'madeBy' | 'title' | 'firm' | 'dated' | 'sourceDraftId'>,
    Pick<FollowUpOfAudit, 'assessment' | 'needsMeeting' | 'meetingReason' | 'statedTotals'>,
    MeetingBodies {
  /** Its makers' own until they close it. */
  readonly isDraft: boolean;
  /** The body that made a round of the municipality's own. */
  readonly madeByBody: string | null;
  /** Its assessments of the audit's recommendations, one for each body, as far as they may be seen. */
  readonly counts: AssessedCounts;
  /** How many recommendations those are about. */
  readonly recommendations: number;
  /** Whether its page opens for who asks: it says something of what they may see. */
  readonly opens: boolean;
  readonly matters: readonly MatterShown[];
}

export interface RecommendationShown
  extends Pick<Recommendation, 'id' | 'number' | 'position' | 'text' | 'group'> {
  /** Of the addressees that may be seen the one furthest from done. */
  readonly assessed: Assessed;
  /** Whether every unknown colour among them is the auditors' own word that it can't be assessed. */
  readonly isNotAssessable: boolean;
  readonly bodies: readonly string[];
}

/** Everything that the page of an audit tells, as far as the one who asks may see. */
export interface AuditShown {
  /** True where who asks sees some of its bodies only: what is counted is theirs. */
  readonly isPart: boolean;
  readonly audit: Audit & { readonly questions: readonly AuditQuestion[] };
  /** Names of the bodies that are to answer, or that a recommendation is addressed to: granskade organ. */
  readonly auditedBodies: readonly string[];
  readonly matters: readonly MatterShown[];
  readonly rounds: readonly RoundShown[];
  readonly counts: AssessedCounts;
  /** The first of them; the register has them all. */
  readonly recommendations: readonly RecommendationShown[];
  readonly history: readonly HistoryEntry[];
  /** Names of the bodies that the history tells of. */
  readonly bodyNames: ReadonlyMap<string, string>;
  /** Bodies that can still be added to the audit. */
  readonly otherBodies: readonly { readonly id: string; readonly name: string }[];
  /** True where the requester sees it because a recommendation in it was referred to their body, and no more than that. */
  readonly isAsked: boolean;
  readonly mayKeep: boolean;
  readonly mayReadSource: boolean;
  /** May begin a round over it. */
  readonly mayFollowUp: boolean;
}
