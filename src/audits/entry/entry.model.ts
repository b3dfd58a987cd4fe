import type { Audit, AuditQuestion, Matter } from '../audit.model.ts';
import type {
  Addressee,
  Assessment,
  ReadResponse,
  Recommendation,
} from '../recommendations/recommendation.model.ts';
import type { FollowUp, FollowUpOfAudit } from '../rounds/follow-up.model.ts';

/** What the database decides for something new. */
type Kept = 'version' | 'withdrawnAt';

export type NewAudit = Omit<Audit, Kept> & { readonly questions: readonly AuditQuestion[] };
/** `isAudited`: whether the body is named as audited; left out, those that are to answer are. */
export type NewMatter = Omit<Matter, 'version'> & { readonly isAudited?: boolean };
export type NewRecommendation = Omit<Recommendation, Kept | 'assessed'>;
export type NewAddressee = Pick<Addressee, 'recommendationId' | 'bodyId' | 'matterId'> &
  Partial<Pick<Addressee, 'state' | 'verification' | 'stateAt' | 'minuteItem'>>;
type OfDraft = 'madeByBodyId' | 'overall' | 'closedAt' | 'closedBy';
/** One from a file is closed as it comes in; one that is written here is a draft until it says when it was closed. */
export type NewFollowUp = Omit<FollowUp, Kept | OfDraft> & Partial<Pick<FollowUp, OfDraft>>;
/** A report names nobody whom its makers want to meet. */
export type NewFollowUpOfAudit = Omit<FollowUpOfAudit, 'meetingReason' | 'meetingBodyIds'> &
  Partial<Pick<FollowUpOfAudit, 'meetingReason'>>;
export type NewAssessment = Omit<Assessment, 'assessorId'> & Partial<Pick<Assessment, 'assessorId'>>;

/**
 * New rows of the register, which may refer to each other and to rows that are there. Ids are the caller's
 * (randomUUID), so that the change log and links can be written along with them.
 */
export interface RegisterEntry {
  readonly audits?: readonly NewAudit[];
  readonly followUps?: readonly NewFollowUp[];
  readonly followUpAudits?: readonly NewFollowUpOfAudit[];
  readonly matters?: readonly NewMatter[];
  readonly recommendations?: readonly NewRecommendation[];
  readonly addressees?: readonly NewAddressee[];
  readonly assessments?: readonly NewAssessment[];
  readonly responses?: readonly (ReadResponse & { readonly sourceDraftId: string | null })[];
}
