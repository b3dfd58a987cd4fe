import {
  keepsManagementOf,
  leadsSecurity,
  managementScope,
  readsManagementOf,
} from '../identity/management.policy.ts';
import { holdsFor, type Requester } from '../identity/requester.model.ts';

/** Whose an asset or a system is. */
export interface Whose {
  readonly bodyId: string;
  readonly ownerPersonId: string | null;
  readonly managerPersonId: string | null;
  /** Of a system alone. */
  readonly objectOwnerPersonId: string | null;
}

const isNamed = ({ personId }: Requester, whose: Whose) =>
  [whose.ownerPersonId, whose.managerPersonId, whose.objectOwnerPersonId].includes(personId);

/** Reads the class: who reads the body's part of the management system, and who is named on the asset or the system. */
export const mayRead = (requester: Requester, whose: Whose): boolean =>
  readsManagementOf(requester, whose.bodyId) || isNamed(requester, whose);

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
