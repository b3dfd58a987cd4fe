import type { ReadDocument, StatedTotals, Verdict } from '../../reading/reading.model.ts';

export const makers = ['auditors', 'municipality'] as const;
/** Whose round it is: kept apart in lists and in print. */
export type Maker = (typeof makers)[number];

/** A dated round over earlier audits: uppföljande granskning, or a round of the municipality's own. */
export interface FollowUp {
  readonly id: string;
  readonly madeBy: Maker;
  readonly title: string;
  readonly firm: string | null;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly dated: string | null;
  readonly registryNumber: string | null;
  /** What each colour means in this round. */
  readonly scale: ReadDocument['scale'];
  readonly statedTotals: StatedTotals | null;
  readonly sourceDraftId: string | null;
  readonly enteredAt: Date;
  readonly withdrawnAt: Date | null;
  /**
   * The body that made a round of the municipality's own; null where the municipality did as a whole. Of a round of
   * auditors: the company whose lay auditors made it; null for the municipality's auditors.
   */
  readonly madeByBodyId: string | null;
  /** What it says of everything that it went over, verbatim. */
  readonly overall: string | null;
  /** Null: a draft, which is its makers' own. One that was written here is never changed once it is closed. */
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
  readonly version: number;
}

/** Whose drafts over an audit somebody may see. */
export interface DraftsSeen {
  /** The municipality's auditors', or the municipality's own. */
  readonly of: readonly Maker[];
  /** Those of the lay auditors of these companies. */
  readonly companies: readonly string[];
}

/** The company whose lay auditors made the round; null for all other rounds. */
export const companyOf = ({
  madeBy,
  madeByBodyId,
}: Pick<FollowUp, 'madeBy' | 'madeByBodyId'>): string | null => (madeBy === 'auditors' ? madeByBodyId : null);

/** Whether a round says anything of the body: lay auditors of their own company alone. */
export const goesOverBody = (round: Pick<FollowUp, 'madeBy' | 'madeByBodyId'>, bodyId: string): boolean =>
  [null, bodyId].includes(companyOf(round));

/** Whether it was written here and is closed: nothing in it is changed any more. One from a file follows its file. */
export const isKept = ({ closedAt, sourceDraftId }: Pick<FollowUp, 'closedAt' | 'sourceDraftId'>): boolean =>
  closedAt !== null && sourceDraftId === null;

/** What a round says of one audit as a whole. */
export interface FollowUpOfAudit {
  readonly followUpId: string;
  readonly auditId: string;
  readonly assessment: { readonly verdict: Verdict; readonly text: string } | null;
  readonly needsMeeting: boolean | null;
  /** Why the auditors want to meet the board. */
  readonly meetingReason: string | null;
  /** Those that they want to meet; none: every body that the audit is addressed to. */
  readonly meetingBodyIds: readonly string[];
  readonly statedTotals: StatedTotals | null;
}

/** Whom the makers have chosen to meet, as it is shown. */
export interface MeetingBodies extends Pick<FollowUpOfAudit, 'meetingBodyIds'> {
  /** Their names. */
  readonly meetingBodies: readonly string[];
}

/**
 * How much the auditors may see of what a round says of one audit. `all`: every body that the audit's recommendations
 * are addressed to has dispatched its answer; `some`: bodies that the round assesses have; `none`: no such body has.
 */
export type HandedOverOfRound = 'all' | 'some' | 'none';
