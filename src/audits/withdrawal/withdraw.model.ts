/** What keeps something in the register. */
export interface Holding {
  /** Whether the auditors have written of it, or of something in it, in a closed round of theirs that stands. */
  readonly isAssessedByAuditors: boolean;
  /** Whether an answer to it, or to something in it, has been sent to the auditors. */
  readonly isAnswered: boolean;
}
