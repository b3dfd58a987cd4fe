/** An internal control plan (internkontrollplan) is a draft until the board decides it, and closed when it is reported. */
export const controlPlanStates = ['draft', 'decided', 'reported'] as const;
export type ControlPlanState = (typeof controlPlanStates)[number];

/** A board's plan for one year (kommunallagen 6 kap. 6 §). Days are YYYY-MM-DD. */
export interface ControlPlan {
  readonly id: string;
  readonly bodyId: string;
  readonly year: number;
  readonly state: ControlPlanState;
  readonly decidedOn: string | null;
  readonly minuteItem: string | null;
  readonly registryNumber: string | null;
  /** When the year's results were reported to the board, and where it stands in its minutes. */
  readonly reportedOn: string | null;
  readonly reportMinuteItem: string | null;
  /** What the board concludes of the year, in words. */
  readonly conclusion: string | null;
  readonly version: number;
}

/** A control point (kontrollmoment) in a plan. */
export interface ControlPoint {
  readonly id: string;
  readonly planId: string;
  readonly position: number;
  /** What may go wrong. */
  readonly risk: string;
  /** The risk of the register that it stands for, where there is one. */
  readonly riskId: string | null;
  /** What is controlled. */
  readonly control: string;
  readonly method: string | null;
  readonly responsibleRole: string | null;
  readonly responsiblePersonId: string | null;
  /** Times a year. */
  readonly timesAYear: number;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

export const controlResults = ['inOrder', 'deviation', 'notDone'] as const;
/** What a control showed. `notDone`: it was left out, with the reason. */
export type ControlResult = (typeof controlResults)[number];

/** One time that a point was controlled. Append-only. */
export interface ControlOutcome {
  readonly id: string;
  readonly pointId: string;
  readonly onDay: string;
  readonly result: ControlResult;
  readonly observation: string | null;
  readonly by: string;
  readonly at: Date;
}

/** How a point stands in its year: how many of its controls are made, which day the next one is due, and whether it is late. */
export interface PointStanding {
  /** Controls with an outcome, those that were left out with a reason among them; never more than the year has. */
  readonly done: number;
  readonly left: number;
  /** YYYY-MM-DD; null where all of the year's are made, or the plan is not decided. */
  readonly nextOn: string | null;
  readonly isLate: boolean;
}
