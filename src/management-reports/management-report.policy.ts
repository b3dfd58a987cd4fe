import { managementScope } from '../identity/management.policy.ts';
import { holds, type Requester } from '../identity/requester.model.ts';
import type { ManagementReportKind } from './management-report.model.ts';

/**
 * Puts the state of the management system together: the security officer and the controller of everything, who leads an
 * administration of what is theirs. The auditors read of it what has been handed over to them, and not here.
 */
export const readsManagementState = (requester: Requester): boolean =>
  holds(requester, 'securityOfficer', 'controller', 'director');

/** Writes the reports, issues them and notes what was decided upon them. Nobody else sees a draft. */
export const writesManagementReports = (requester: Requester): boolean => holds(requester, 'securityOfficer');

/** Whom an issued report went to. `municipalityBodies`: those that answer for the whole municipality. */
export interface ReportAbout {
  readonly kind: ManagementReportKind;
  readonly municipalityBodies: readonly string[];
}

/**
 * Reads an issued report in full: who wrote it, who reads everybody's part of the management system, and who leads an
 * administration. One to the executive board is read by its secretary and its members as well.
 */
export function readsIssuedReport(requester: Requester, { kind, municipalityBodies }: ReportAbout): boolean {
  if (managementScope(requester).all || holds(requester, 'director')) return true;
  return (
    kind === 'reportToBoard' &&
    requester.roles.some(
      ({ role, reaches }) =>
        (role === 'boardSecretary' || role === 'boardMember') &&
        reaches.some((id) => municipalityBodies.includes(id)),
    )
  );
}
