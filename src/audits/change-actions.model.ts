import type { Command } from './body-work/state.rules.ts';
import type { EvidenceOfWork } from './body-work/work-event.model.ts';
import type { Addressee, Assessment, RecommendationState } from './recommendations/recommendation.model.ts';
import type { FollowUp } from './rounds/follow-up.model.ts';

/** An action that is not done yet. */
export interface OpenAction {
  readonly id: string;
  readonly title: string;
  readonly state: 'planned' | 'underWay';
}

/** What the requester may do about one body's work with a recommendation, and about how it is assessed. */
export interface BodyActions extends Pick<Addressee, 'bodyId' | 'version'> {
  readonly bodyName: string;
  readonly state: RecommendationState;
  readonly commands: readonly Command[];
  /** What there is to examine of its work. */
  readonly evidence: readonly EvidenceOfWork[];
  /** What carries its work out and is not done yet, told where somebody says that it is done, or verifies it. */
  readonly openActions: readonly OpenAction[];
  /** The auditors' latest assessment, where the requester may interpret or correct it. */
  readonly assessment:
    | (Pick<Assessment, 'id' | 'status' | 'done' | 'remaining' | 'comment' | 'proposed' | 'askedOn'> & {
        readonly isInterpreted: boolean;
        readonly mayInterpret: boolean;
        readonly mayCorrect: boolean;
      })
    | null;
  /** Rounds that the requester may enter an assessment of this body into. */
  readonly rounds: readonly Pick<FollowUp, 'id' | 'title' | 'dated' | 'madeBy'>[];
}

/** What the requester may do with a recommendation. */
export interface RecommendationActionsView {
  readonly id: string;
  readonly auditId: string;
  readonly version: number;
  readonly isWithdrawn: boolean;
  readonly isAuditWithdrawn: boolean;
  /** May correct its words and addressees, withdraw it and put it back. */
  readonly mayKeep: boolean;
  /** May enter assessments into rounds of their own, where there are any. */
  readonly mayAssess: boolean;
  readonly bodies: readonly BodyActions[];
}
