import {
  keepsManagement,
  keepsManagementOf,
  leadsSecurity,
  managementScope,
} from '../identity/management.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { Holding } from './holding.model.ts';

/** Who is named on an asset or a system, and whose it is: what decides who may see and change it. */
export type WhoseHolding = Pick<
  Holding,
  'bodyId' | 'ownerPersonId' | 'managerPersonId' | 'objectOwnerPersonId'
>;

/** Whose assets and systems somebody reads, and whether also those that name them. */
export function holdingScope(requester: Requester) {
  return { ...managementScope(requester), named: worksHere(requester) };
}

/** Reads an asset or a system: who reads its body's part of the management system, and who is named on it. */
export function mayReadHolding(requester: Requester, whose: WhoseHolding): boolean {
  const { all, bodies, named } = holdingScope(requester);
  const { ownerPersonId, managerPersonId, objectOwnerPersonId } = whose;
  const isNamed = [ownerPersonId, managerPersonId, objectOwnerPersonId].includes(requester.personId);
  return all || bodies.includes(whose.bodyId) || (named && isNamed);
}

/** Keeps the register for a body: its coordinator and director, and who leads the work with information security. */
export const keepsHoldingsOf = (requester: Requester, bodyId: string): boolean =>
  keepsManagementOf(requester, bodyId) || leadsSecurity(requester);

/** Keeps it for some body. */
export const keepsSomeHoldings = (requester: Requester): boolean =>
  keepsManagement(requester) || leadsSecurity(requester);

/** Changes an asset or a system: who keeps the register of its body, and its named owner and manager. */
export function mayChangeHolding(requester: Requester, whose: WhoseHolding): boolean {
  const isNamed = [whose.ownerPersonId, whose.managerPersonId].includes(requester.personId);
  return keepsHoldingsOf(requester, whose.bodyId) || (isNamed && worksHere(requester));
}

/** Moves it to another body: who keeps both registers, so that nobody hands over what is not theirs. */
export const mayMoveHolding = (requester: Requester, from: string, to: string): boolean =>
  keepsHoldingsOf(requester, from) && keepsHoldingsOf(requester, to);
