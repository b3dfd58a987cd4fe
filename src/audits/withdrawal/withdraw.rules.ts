import type { Fault } from '../change.model.ts';
import type { Holding } from './withdraw.model.ts';

interface Standing extends Holding {
  readonly isWithdrawn: boolean;
}

const held = {
  audit: { byAuditors: 'auditAssessedByAuditors', byAnswer: 'auditAnswered' },
  recommendation: { byAuditors: 'assessedByAuditors', byAnswer: 'answered' },
} as const satisfies Record<string, Record<string, Fault>>;

/**
 * Why whoever keeps the register cannot take it out as entered by mistake; null where they can. What the auditors have
 * written here is theirs alone (kommunallagen 12 kap.), and what a body has decided and sent them is not made undone by
 * whoever keeps the register.
 */
export function cannotWithdraw(
  kind: keyof typeof held,
  { isWithdrawn, isAssessedByAuditors, isAnswered }: Standing,
): Fault | null {
  if (isWithdrawn) return 'withdrawn';
  if (isAssessedByAuditors) return held[kind].byAuditors;
  return isAnswered ? held[kind].byAnswer : null;
}

interface Whole extends Standing {
  /** Whether the audit of a recommendation has been withdrawn: it comes back with it. */
  readonly isAuditWithdrawn: boolean;
  /** Whether it left the register because its report was taken back. */
  readonly leftWithReport: boolean;
}

/** Why it can neither be withdrawn nor be put back as it stands now; null where one of them can be done. */
export function hinderOf(kind: keyof typeof held, standing: Whole): Fault | null {
  if (standing.isAuditWithdrawn) return 'withdrawn';
  if (standing.isWithdrawn) return standing.leftWithReport ? 'withdrawnWithReport' : null;
  return cannotWithdraw(kind, standing);
}
