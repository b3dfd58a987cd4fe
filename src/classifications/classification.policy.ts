import { holdingScope, mayReadHolding } from '../assets/asset.policy.ts';
import { keepsManagementOf, leadsSecurity, managementScope } from '../identity/management.policy.ts';
import { holdsFor, type Requester } from '../identity/requester.model.ts';
import type { Whose } from './subject.model.ts';

/** Who has left is named no longer, and the auditors are no step in the administration's routine. */
const isNamed = (requester: Requester, whose: Whose) =>
  holdingScope(requester).named &&
  [whose.ownerPersonId, whose.managerPersonId, whose.objectOwnerPersonId].includes(requester.personId);

/** Reads the class: who reads the asset or the system. */
export const mayRead = (requester: Requester, whose: Whose): boolean => mayReadHolding(requester, whose);

/** Proposes a class: who keeps the management system for the body, who is named, and who leads security. */
export const mayAssess = (requester: Requester, whose: Whose): boolean =>
  keepsManagementOf(requester, whose.bodyId) || isNamed(requester, whose) || leadsSecurity(requester);

/** Decides: the information owner alone, also where they have assessed it themselves; the body's director where none is named. */
export const mayDecide = (requester: Requester, { ownerPersonId, bodyId }: Whose): boolean =>
  ownerPersonId === null ? holdsFor(requester, bodyId, 'director') : requester.personId === ownerPersonId;

/** Chooses scale, intervals and the organisation's own handling rules. */
export const mayChooseScale = leadsSecurity;

/** Brings in classes from a file: who leads security, and who keeps the management system of some body. */
export const mayImport = (requester: Requester): boolean =>
  leadsSecurity(requester) ||
  managementScope(requester).bodies.some((bodyId) => keepsManagementOf(requester, bodyId));
