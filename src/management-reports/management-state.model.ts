import type { Maturity } from '../compliance/compliance.model.ts';
import type { Counts } from '../compliance/standing.model.ts';
import type { ManagementScope } from '../identity/management.policy.ts';
import type { IndicatorDirection, IndicatorSource, IndicatorUnit } from '../indicators/indicator.model.ts';
import type { Standing } from '../indicators/indicator-figure.model.ts';
import type { Progress } from '../introduction-plan/benefit.model.ts';
import type { PhaseState } from '../introduction-plan/phase.model.ts';
import type { RiskTreatment } from '../risks/risk.model.ts';

/** So many of each are named: what people can speak of at a meeting. The rest is counted. */
export const mostStated = 15;

/** How grave a risk is, as `RiskLevel` of the risks. */
export type LevelOfRisk = 'low' | 'medium' | 'high' | 'veryHigh';

/** Which state of the management system is wanted. Days are YYYY-MM-DD. */
export interface StateAsked {
  /** The last day that it tells of; a day that has not come is today. */
  readonly onDay: string;
  /** What has changed is told since this day. */
  readonly since: string;
}

/** How many requirements stand in each way on the day, and how they stood when the period began. */
export interface Moved {
  readonly now: Counts;
  readonly before: Counts;
}

export interface UnitState extends Moved {
  /** As addresses name it. */
  readonly key: string;
  readonly level: 'municipality' | 'centralIt' | 'administration';
  readonly name: string;
  readonly bodyId: string;
  /** The median of its chapters' steps; null where nobody has set one. */
  readonly maturity: Maturity | null;
}

export interface ChapterState extends Moved {
  readonly chapter: string;
  readonly title: string;
  /** The median over the units. */
  readonly maturity: Maturity | null;
}

/** How the guideline is met. */
export interface ComplianceState {
  readonly guideline: { readonly title: string; readonly number: number };
  readonly whole: Moved;
  readonly units: readonly UnitState[];
  readonly chapters: readonly ChapterState[];
  /** In the order of introduction; the last one is of what belongs to no phase. */
  readonly phases: readonly { readonly phase: string; readonly counts: Counts }[];
}

/** One asset or system that something is missing of. */
export interface HoldingGap {
  readonly id: string;
  readonly name: string;
  readonly bodyName: string;
  readonly hasOwner: boolean;
  readonly hasClass: boolean;
}

/** The register of assets, or of systems, and its gaps. */
export interface HoldingState {
  readonly all: number;
  readonly noOwner: number;
  readonly noClass: number;
  readonly reviewDue: number;
  /** Of those with a gap so many as a report has room for. */
  readonly gaps: readonly HoldingGap[];
}

export interface StatedRisk {
  readonly id: string;
  readonly title: string;
  readonly bodyName: string;
  readonly level: LevelOfRisk | null;
  readonly earlierLevel: LevelOfRisk | null;
  readonly targetLevel: LevelOfRisk | null;
  readonly treatment: RiskTreatment | null;
  readonly ownerName: string | null;
  readonly ownerRole: string | null;
  readonly acceptedUntil: string | null;
  readonly openActions: number;
}

export type RiskCounts = Readonly<Record<LevelOfRisk | 'unassessed' | 'due', number>>;

export interface RisksState {
  readonly totals: RiskCounts;
  /** High or very high, with no decision on what to do and nobody who has accepted it. */
  readonly graveUntreated: number;
  readonly bodies: readonly (RiskCounts & { readonly bodyId: string; readonly bodyName: string })[];
  /** The gravest over all that the requester reads. */
  readonly top: readonly StatedRisk[];
  /** Those that somebody answers for living with, the gravest first, and how many they are. */
  readonly accepted: readonly StatedRisk[];
  readonly acceptedCount: number;
}

export interface StatedException {
  readonly id: string;
  readonly title: string;
  readonly bodyName: string;
  readonly requirement: string | null;
  readonly standing: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly ownerName: string;
  readonly endsSoon: boolean;
}

export interface ExceptionsState {
  readonly inForce: number;
  readonly endSoon: number;
  /** Wait for the information owner. */
  readonly asked: number;
  /** Those in force or asked for, the first to end first. */
  readonly current: readonly StatedException[];
}

export interface StatedDocument {
  readonly id: string;
  readonly title: string;
  readonly bodyName: string | null;
  readonly ownerName: string | null;
  readonly nextRevisionOn: string | null;
}

export interface DocumentsState {
  readonly all: number;
  readonly inForce: number;
  readonly overdueCount: number;
  readonly overdue: readonly StatedDocument[];
}

/** How many of how many; null where the requester may not see what it is counted from. */
export type Share = { readonly part: number; readonly all: number } | null;

/** A body's recommendations, track by track: what it does itself and what has been verified, and what the auditors found. */
export interface AuditedBody {
  readonly id: string;
  readonly name: string;
  readonly work: { readonly open: Share; readonly confirmed: Share };
  readonly auditors: { readonly open: Share; readonly green: Share };
  readonly actionsOverdue: Share;
}

export interface StatedAction {
  readonly id: string;
  readonly title: string;
  readonly bodyName: string;
  readonly ownerName: string | null;
  readonly ownerRole: string | null;
  readonly dueOn: string | null;
  readonly isSecret: boolean;
}

export interface AuditsState {
  readonly whole: Omit<AuditedBody, 'id' | 'name'>;
  readonly bodies: readonly AuditedBody[];
  /** All actions that the requester may see, those of the management system too, the longest overdue first. */
  readonly overdueActions: readonly StatedAction[];
  readonly overdueActionCount: number;
  /** True where nothing but audits about security is the requester's to see. */
  readonly isSecurityOnly: boolean;
}

export interface StatedIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: IndicatorUnit;
  readonly direction: IndicatorDirection;
  readonly target: number | null;
  /** Computed by the system from its own registers, or entered by people. */
  readonly source: IndicatorSource;
  /** Of all that it is measured for together; null where it is missing. */
  readonly value: number | null;
  readonly standing: Standing;
  readonly lastOn: string | null;
}

/** The indicators in use against their targets, those off target first. */
export interface IndicatorsState {
  readonly all: number;
  readonly offTarget: number;
  readonly missing: number;
  readonly rows: readonly StatedIndicator[];
}

/** The boards' internal control plans of the year. */
export interface ControlPlansState {
  readonly year: number;
  readonly plans: number;
  readonly decided: number;
  readonly reported: number;
  /** Names of the boards that have none. */
  readonly without: readonly string[];
  readonly controls: number;
  readonly done: number;
  readonly deviations: number;
  readonly latePoints: number;
}

/** Recurring duties whose day has passed, by body. */
export interface DutiesState {
  readonly overdue: number;
  readonly bodies: readonly {
    /** Null for the whole municipality's. */
    readonly bodyName: string | null;
    readonly count: number;
    readonly firstTitle: string;
    readonly firstDueOn: string;
  }[];
}

export interface StatedPhase {
  readonly number: number;
  readonly name: string;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly doneOn: string | null;
  readonly state: PhaseState;
  readonly goals: number;
  readonly goalsDone: number;
}

export interface StatedBenefit {
  readonly name: string;
  readonly baseline: string | null;
  readonly target: string | null;
  readonly state: 'notMeasurable' | 'notMeasured' | 'measured';
  readonly progress: Progress | null;
}

/** The plan for introducing the guideline, and what it is expected to give; null where none has been laid. */
export interface IntroductionState {
  readonly phases: readonly StatedPhase[];
  readonly benefits: readonly StatedBenefit[];
}

/** What the forum for information security decided within the period. */
export interface ForumState {
  readonly meetings: number;
  readonly decisions: readonly {
    readonly title: string;
    readonly decision: string;
    readonly onDay: string;
    readonly isSecret: boolean;
  }[];
}

/** Whose part of what happened within a period is asked for. */
export interface MovementAsked {
  readonly organisationId: string;
  readonly scope: ManagementScope;
  /** YYYY-MM-DD, both included. */
  readonly since: string;
  readonly onDay: string;
}

/** What has happened since the period began. */
export interface Movement {
  readonly risksAdded: number;
  readonly risksClosed: number;
  readonly risksAccepted: number;
  readonly exceptionsApproved: number;
  readonly exceptionsEnded: number;
  readonly actionsDone: number;
  readonly documentsDecided: number;
}

/**
 * The management system as it stands, as far as one person may see it: what a report, or the management's review
 * (ISO/IEC 27001 9.3), is made from. Days are YYYY-MM-DD.
 */
export interface ManagementState {
  readonly onDay: string;
  readonly since: string;
  /** When it was put together: what no history is kept of is told as of this day. */
  readonly takenOn: string;
  /** Whether it is of the whole municipality, or of the requester's own bodies. */
  readonly all: boolean;
  /** Null before any guideline is in force. */
  readonly compliance: ComplianceState | null;
  readonly assets: HoldingState;
  readonly systems: HoldingState;
  readonly risks: RisksState;
  readonly exceptions: ExceptionsState;
  readonly documents: DocumentsState;
  readonly audits: AuditsState;
  readonly movement: Movement;
  readonly indicators: IndicatorsState;
  readonly controlPlans: ControlPlansState;
  readonly duties: DutiesState;
  readonly introduction: IntroductionState | null;
  readonly forum: ForumState;
}
