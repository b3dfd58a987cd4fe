/** Where an exception stands: asked for, decided either way, or over before its day. That its day has passed is seen on the day. */
export const exceptionStates = ['asked', 'approved', 'declined', 'ended'] as const;
export type ExceptionState = (typeof exceptionStates)[number];

/**
 * An exception (undantag) from a requirement: assessed for risk, approved by the information owner, for at most a year,
 * and never permanent (riktlinjen 4.1). Days are YYYY-MM-DD.
 */
export interface Exception {
  readonly id: string;
  readonly bodyId: string;
  readonly title: string;
  /** What departs from the requirement, and why. */
  readonly what: string;
  readonly requirementId: string | null;
  readonly assetId: string | null;
  readonly systemId: string | null;
  /** The risk assessment: in words, and on the organisation's scale. */
  readonly riskReason: string;
  readonly likelihood: number;
  readonly consequence: number;
  /** What is done instead while it lasts. */
  readonly insteadMeasures: string | null;
  /** The information owner, who approves. */
  readonly ownerPersonId: string;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly fromOn: string;
  /** At most one year after `fromOn`. */
  readonly untilOn: string;
  readonly state: ExceptionState;
  readonly decidedBy: string | null;
  readonly decidedOn: string | null;
  readonly decisionReason: string | null;
  readonly endedOn: string | null;
  readonly endedReason: string | null;
  /** The exception that this one renews, with a risk assessment of its own. */
  readonly renewsId: string | null;
  readonly version: number;
}
