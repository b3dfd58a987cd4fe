/** What a recurring duty is about; those that follow from other things (a risk's review, a document's revision) have no row of their own. */
export const dutyKinds = [
  'riskReview',
  'selfAssessment',
  'planTest',
  'training',
  'securityTest',
  'accessReview',
  'report',
  'other',
] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** A duty that comes back (återkommande uppgift) in the year wheel. Days are YYYY-MM-DD. */
export interface Duty {
  readonly id: string;
  /** Null where the whole municipality has it. */
  readonly bodyId: string | null;
  readonly title: string;
  readonly kind: DutyKind;
  readonly ownerRole: string | null;
  readonly ownerPersonId: string | null;
  /** Months between; 12 for once a year. */
  readonly rhythmMonths: number;
  readonly nextOn: string;
  readonly note: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

export const dutyEvents = ['done', 'moved', 'skipped'] as const;
export type DutyEventKind = (typeof dutyEvents)[number];

/** What became of a duty that was due on a day. Append-only. */
export interface DutyEvent {
  readonly id: string;
  readonly dutyId: string;
  readonly kind: DutyEventKind;
  readonly dueOn: string;
  /** The day that it was done, or that it was moved to. */
  readonly onDay: string;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
}
