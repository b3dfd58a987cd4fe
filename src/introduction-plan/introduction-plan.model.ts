/** A phase of the introduction of the guideline (införandeplan). Days are YYYY-MM-DD. */
export interface Phase {
  readonly id: string;
  readonly guidelineId: string;
  /** 1–5, as the requirements name it. */
  readonly number: number;
  readonly name: string;
  readonly goal: string | null;
  readonly fromOn: string | null;
  readonly toOn: string | null;
  readonly doneOn: string | null;
  readonly version: number;
}

/** Something that a phase is to have reached. */
export interface PhaseGoal {
  readonly id: string;
  readonly phaseId: string;
  readonly position: number;
  readonly text: string;
  readonly doneOn: string | null;
  readonly version: number;
}

/** A benefit (nytta, effekt) that the work is expected to give. */
export interface Benefit {
  readonly id: string;
  readonly position: number;
  readonly name: string;
  /** How it is measured; null where it cannot be. */
  readonly measure: string | null;
  /** The indicator that measures it, where there is one. */
  readonly indicatorId: string | null;
  readonly baseline: string | null;
  readonly baselineOn: string | null;
  readonly target: string | null;
  readonly ownerRole: string | null;
  readonly withdrawnAt: Date | null;
  readonly version: number;
}

/** What was found when it was measured. Append-only. */
export interface BenefitOutcome {
  readonly id: string;
  readonly benefitId: string;
  readonly onDay: string;
  readonly outcome: string;
  readonly by: string;
  readonly at: Date;
}
