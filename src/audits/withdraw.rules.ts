import type { Fault } from './change.model.ts';

interface Standing {
  readonly isWithdrawn: boolean;
  /** Whether the auditors have entered an assessment of it, or of something in it, in a round of theirs that stands. */
  readonly isAssessedByAuditors: boolean;
}

const ownedByAuditors = {
  audit: 'auditAssessedByAuditors',
  recommendation: 'assessedByAuditors',
} as const satisfies Record<string, Fault>;

/**
 * Why whoever keeps the register cannot take it out as entered by mistake; null where they can. What the auditors have
 * written here is theirs alone (kommunallagen 12 kap.): they take their round back first.
 */
export function cannotWithdraw(
  kind: keyof typeof ownedByAuditors,
  { isWithdrawn, isAssessedByAuditors }: Standing,
): Fault | null {
  if (isWithdrawn) return 'withdrawn';
  return isAssessedByAuditors ? ownedByAuditors[kind] : null;
}

interface Whole extends Standing {
  /** Whether the audit of a recommendation has been withdrawn: it comes back with it. */
  readonly isAuditWithdrawn: boolean;
  /** Whether it left the register because its report was taken back. */
  readonly leftWithReport: boolean;
}

/** Why it can neither be withdrawn nor be put back as it stands now; null where one of them can be done. */
export function hinderOf(kind: keyof typeof ownedByAuditors, standing: Whole): Fault | null {
  if (standing.isAuditWithdrawn) return 'withdrawn';
  if (standing.isWithdrawn) return standing.leftWithReport ? 'withdrawnWithReport' : null;
  return cannotWithdraw(kind, standing);
}
