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
