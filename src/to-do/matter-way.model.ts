/** A matter on its way, with what its board's calendar and routine say. Days are YYYY-MM-DD. */
export interface MatterOnItsWay {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  /** The audit or round that the letter was about. */
  readonly about: string;
  /** The answer's date in force. */
  readonly answerBy: string | null;
  readonly boardMeeting: string | null;
  readonly minuteItem: string | null;
  readonly dispatchedOn: string | null;
  readonly hasDraft: boolean;
  readonly isPrepared: boolean;
  /** The last time that the board put it off: tabled or returned. */
  readonly putOffOn: string | null;
  /** Of the meeting, where the board's calendar has it. */
  readonly papersBy: string | null;
  readonly preparedOn: string | null;
  readonly adjustedBy: string | null;
  /** The board's own routine; null where it has none. */
  readonly routine: Routine | null;
  /** The answer that has been begun, as far as it may be seen. */
  readonly responseId: string | null;
}

/** Whole calendar days, as in BoardRoutine. */
export interface Routine {
  readonly papersDays: number;
  readonly preparationDays: number;
  readonly adjustmentDays: number;
  readonly dispatchDays: number;
  readonly deliveryDays: number;
}
