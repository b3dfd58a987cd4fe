import { holds, type Requester } from '../identity/requester.model.ts';
import type { Role } from './role.model.ts';

/** Changes the organisation, its people and their roles, and invites them. A token for reading changes nothing. */
export function mayManageOrganisation(requester: Requester): boolean {
  return holds(requester, 'administrator') && requester.tokenScope !== 'read';
}

const auditors: readonly Role[] = ['electedAuditor', 'auditExpert', 'layAuditor'];

/** Whether somebody has an office here other than the auditors': what names them they may act on. */
export const worksHere = ({ roles }: Requester): boolean =>
  roles.some(({ role }) => !auditors.includes(role));

/**
 * Which people somebody may look up: everyone, for those who work here; for the auditors and their experts, who are an
 * authority of their own, and for whoever holds no role, the office holders (not those who are merely employed).
 */
export const peopleScope = (requester: Requester): 'everyone' | 'officeHolders' =>
  worksHere(requester) ? 'everyone' : 'officeHolders';

/** Reads what has happened to a person's details and roles: who administers them, and the person. */
export function mayReadPersonHistory(requester: Requester, personId: string): boolean {
  return holds(requester, 'administrator') || requester.personId === personId;
}
