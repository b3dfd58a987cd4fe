/** A meeting in a board's calendar (sammanträde), with the days that lead up to it. Days are YYYY-MM-DD. */
export interface BoardMeeting {
  readonly id: string;
  readonly bodyId: string;
  readonly meetsOn: string;
  /** The last day for papers to reach the board's secretary. */
  readonly papersBy: string | null;
  /** When the presidium prepares the matters (beredning). */
  readonly preparedOn: string | null;
  /** The last day for adjusting the minutes (justering). */
  readonly adjustedBy: string | null;
  /** When it was called off or taken out as entered by mistake. */
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** How many days each part of a board's way takes, where its calendar does not say. Whole calendar days. */
export interface BoardRoutine {
  readonly bodyId: string;
  /** From the day when the papers have to be in to the meeting. */
  readonly papersDays: number;
  /** From the preparation to the meeting. */
  readonly preparationDays: number;
  /** From referral to a draft that can go to preparation. */
  readonly draftDays: number;
  /** From the meeting to adjusted minutes; 14 days at most (kommunallagen 5 kap. 69 §, 6 kap. 35 §). */
  readonly adjustmentDays: number;
  /** From adjusted minutes to dispatch. */
  readonly dispatchDays: number;
  /** From dispatch until the auditors have it. */
  readonly deliveryDays: number;
  readonly version: number;
}
