import { keepsManagementOf, leadsSecurity, readsManagementOf } from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { RequirementLevel } from '../requirements/requirement.model.ts';

/** A unit as far as it decides who may do what. */
export interface UnitAbout {
  readonly level: RequirementLevel;
  readonly bodyId: string;
  /** Its owner, manager and object owner, of a system. */
  readonly personIds: readonly string[];
}

/** Named on the system, and works here today: the auditors are no part of it, and who has left is none any more. */
const isNamedOn = (requester: Requester, { personIds }: UnitAbout): boolean =>
  personIds.includes(requester.personId) && worksHere(requester);

/**
 * Reads how a unit meets the guideline, with reasons and evidence: who reads its body's part of the management system,
 * and who owns, manages or answers for the system.
 */
export function readsUnit(requester: Requester, unit: UnitAbout): boolean {
  if (unit.level === 'system' && isNamedOn(requester, unit)) return true;
  return readsManagementOf(requester, unit.bodyId);
}

/**
 * Answers for a unit: for the whole municipality who leads its work with security; for central IT, an administration or a
 * company its coordinator and its head; for a system they and the people named on it.
 */
export function answersForUnit(requester: Requester, unit: UnitAbout): boolean {
  if (unit.level === 'municipality') return leadsSecurity(requester);
  if (unit.level === 'system' && isNamedOn(requester, unit)) return true;
  return keepsManagementOf(requester, unit.bodyId);
}

/** Checks a sample of what a unit has answered: who leads security, and never of a unit that they answer for. */
export function samplesUnit(requester: Requester, unit: UnitAbout): boolean {
  return leadsSecurity(requester) && !answersForUnit(requester, unit);
}

/** May check samples at all. */
export const samples = leadsSecurity;
