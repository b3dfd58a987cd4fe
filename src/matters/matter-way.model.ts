/** The auditors' letter (missiv) about an audit or a round: what it says itself, beside the matters that it starts. */
export interface Transmittal {
  readonly id: string;
  readonly auditId: string | null;
  readonly followUpId: string | null;
  /** YYYY-MM-DD. */
  readonly dated: string | null;
  /** The auditors' own registry number of the letter. */
  readonly registryNumber: string | null;
  /** The auditors' own position, beside what their experts found. Verbatim. */
  readonly position: string | null;
  readonly signatures: readonly Signature[];
  readonly version: number;
}

export interface Signature {
  readonly name: string;
  /** As "ordförande". */
  readonly role: string | null;
  /** As exact as the letter says: YYYY-MM-DD, or with a time after it, HH:MM. */
  readonly signedAt: string | null;
}

/**
 * What happens to a matter on its way. `receivedByAuditors` is the step that "in time" is judged on. `tabled`
 * (bordlagd) and `returned` (återremiss) send it to a later meeting; `adjustedAtOnce` (omedelbart justerad) does away
 * with the wait for the minutes.
 */
export const matterSteps = [
  'letterReceived',
  'registered',
  'referred',
  'drafted',
  'prepared',
  'tabled',
  'returned',
  'decided',
  'adjustedAtOnce',
  'adjusted',
  'dispatched',
  'receivedByAuditors',
  'extensionRequested',
  'extensionGranted',
  'extensionDenied',
] as const;
export type MatterStep = (typeof matterSteps)[number];

/**
 * A step that was taken. The days of `decided`, `dispatched`, `receivedByAuditors` and of the extension stand in the
 * matter as well, and those are the ones in force: the event tells who noted it and when.
 */
export interface MatterEvent {
  readonly id: string;
  readonly matterId: string;
  readonly step: MatterStep;
  /** YYYY-MM-DD: the day on which it happened. */
  readonly onDay: string;
  readonly note: string | null;
  /** The paragraph of a decision, as "§ 117". */
  readonly minuteItem: string | null;
  /** The new day of a granted extension. */
  readonly extendedTo: string | null;
  /** The person who noted it; null where it was taken over from before there were events. */
  readonly by: string | null;
  readonly at: Date;
  readonly withdrawnAt: Date | null;
}

/** A step as its page tells it. */
export interface NotedStep extends MatterEvent {
  /** Null where it was taken over, or whoever noted it is not here any more. */
  readonly byName: string | null;
}
