import type { Role } from '../people/role.model.ts';
import { holds, holdsFor, type Requester } from './requester.model.ts';

/** Whose rows of the management system somebody reads. */
export interface ManagementScope {
  /** Everybody's. */
  readonly all: boolean;
  /** The bodies that they work for. */
  readonly bodies: readonly string[];
}

const insiders: readonly Role[] = [
  'securityCoordinator',
  'director',
  'boardSecretary',
  'boardMember',
  'actionOwner',
];

/**
 * Reads a body's part of the management system (how it meets the guideline, its assets, risks and exceptions): who
 * works for it with a duty there. Who runs, controls or oversees the protection of information reads everybody's. The
 * auditors read it once it has been handed over, and not here (offentlighets- och sekretesslagen 18 kap. 8 och 13 §§).
 */
export function managementScope(requester: Requester): ManagementScope {
  const bodies = requester.roles.flatMap(({ role, reaches }) => (insiders.includes(role) ? reaches : []));
  return {
    all: holds(requester, 'securityOfficer', 'controller', 'dataProtectionOfficer'),
    bodies: [...new Set(bodies)],
  };
}

/** Whether the requester reads what is this body's. */
export function readsManagementOf(requester: Requester, bodyId: string): boolean {
  const { all, bodies } = managementScope(requester);
  return all || bodies.includes(bodyId);
}

/** Whether there is anything of the management system that the requester reads. */
export function readsManagement(requester: Requester): boolean {
  const { all, bodies } = managementScope(requester);
  return all || bodies.length > 0;
}

/** Leads the work with information security in the whole municipality (informationssäkerhetsansvarig). */
export const leadsSecurity = (requester: Requester): boolean => holds(requester, 'securityOfficer');

/** Keeps the management system for a body: its coordinator and its director, never somebody of another body. */
export const keepsManagementOf = (requester: Requester, bodyId: string): boolean =>
  holdsFor(requester, bodyId, 'securityCoordinator', 'director');

/** Keeps it for some body. */
export const keepsManagement = (requester: Requester): boolean =>
  requester.roles.some(({ role }) => role === 'securityCoordinator' || role === 'director');
