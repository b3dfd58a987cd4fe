import { layAuditedBy } from '../audits/register/register.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';

/**
 * Writes the report: that on the municipality its elected auditors and their experts, that on a company its lay
 * auditors. Nobody else alters a word of it (kommunallagen 12 kap. 13 §, aktiebolagslagen 10 kap. 13 §).
 */
export function mayWriteReport(requester: Requester, companyId: string | null): boolean {
  return companyId === null
    ? holds(requester, 'electedAuditor', 'auditExpert')
    : layAuditedBy(requester).includes(companyId);
}

/** Writes some report. */
export const writesReports = (requester: Requester): boolean =>
  mayWriteReport(requester, null) || layAuditedBy(requester).length > 0;

/**
 * Notes what the council, or for a company the general meeting, decided: who keeps the register or registers, and
 * never one of the auditors (kommunallagen 5 kap. 32 §).
 */
export function mayNoteDecision(requester: Requester): boolean {
  return holds(requester, 'auditCoordinator', 'registrar') && !writesReports(requester);
}

/**
 * Reads the report: everybody with a role from the day that it is dated, since it is then handed over to the council;
 * until then those who write it.
 * @param today YYYY-MM-DD
 */
export function mayReadReport(
  requester: Requester,
  { companyId, dated }: { readonly companyId: string | null; readonly dated: string | null },
  today: string,
): boolean {
  if (mayWriteReport(requester, companyId)) return true;
  return requester.roles.length > 0 && dated !== null && dated <= today;
}
