/** What the auditors recommend to the council about a body's discharge from liability (ansvarsfrihet). */
export const dischargeAdvice = ['grant', 'deny'] as const;
/** What the council (for a company: the general meeting) decided. */
export const dischargeDecisions = ['granted', 'denied'] as const;

/**
 * The auditors' report on a year (revisionsberättelse, kommunallagen 12 kap. 13 §), or for a company that of its lay
 * auditors (granskningsrapport, aktiebolagslagen 10 kap. 5 and 13 §§). Days are YYYY-MM-DD.
 */
export interface YearlyReport {
  readonly id: string;
  /** The company; null for the municipality's own. */
  readonly companyId: string | null;
  readonly year: number;
  readonly dated: string | null;
  readonly registryNumber: string | null;
  /** The auditors' summary. Verbatim, theirs alone. */
  readonly statement: string | null;
  readonly bodies: readonly YearlyReportBody[];
  readonly version: number;
}

/** What the report says of one body, and what was decided on it. */
export interface YearlyReportBody {
  readonly bodyId: string;
  /** Null in a report on a company: its lay auditors advise on no discharge. */
  readonly advice: (typeof dischargeAdvice)[number] | null;
  /** The auditors' remark (anmärkning) with its reasons. Verbatim. */
  readonly remark: string | null;
  readonly decision: (typeof dischargeDecisions)[number] | null;
  /** What the council itself remarked. */
  readonly decisionRemark: string | null;
  readonly decidedOn: string | null;
  readonly minuteItem: string | null;
}
