import { holds, holdsFor, type Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';
import type { Role } from '../people/role.model.ts';
import type { GoverningDocument } from './document.model.ts';

type Whose = Pick<GoverningDocument, 'bodyId' | 'ownerPersonId'>;

/** Reads the list, and what has been decided: everybody with a role. */
export const readsDocuments = ({ roles }: Requester): boolean => roles.length > 0;

/** Makes and changes documents of a body, or with null of the whole municipality, whoever owns them. */
export function keepsDocumentsOf(requester: Requester, bodyId: string | null): boolean {
  return bodyId === null
    ? holds(requester, 'securityOfficer', 'auditCoordinator')
    : holdsFor(requester, bodyId, 'director', 'boardSecretary', 'securityCoordinator');
}

/** Makes documents for somebody. */
export const keepsDocuments = (requester: Requester): boolean =>
  keepsDocumentsOf(requester, null) ||
  requester.roles.some(({ reaches }) => reaches.some((bodyId) => keepsDocumentsOf(requester, bodyId)));

/** Changes this document: its owner, and those who keep the documents of whose it is. */
export const mayChangeDocument = (requester: Requester, { bodyId, ownerPersonId }: Whose): boolean =>
  (ownerPersonId === requester.personId && worksHere(requester)) || keepsDocumentsOf(requester, bodyId);

const decides: readonly Role[] = ['boardSecretary', 'director'];
const isWide = (requester: Requester) => holds(requester, 'securityOfficer', 'auditCoordinator', 'registrar');

/**
 * Notes that a body has decided: its secretary or director; on a document of the whole municipality also those who keep
 * them and the registrar. Where an office has decided, the body is the document's own.
 */
export function mayNoteDecisionOf(
  requester: Requester,
  { bodyId }: Pick<Whose, 'bodyId'>,
  decidedByBodyId: string | null,
): boolean {
  if (bodyId === null && isWide(requester)) return true;
  const deciding = decidedByBodyId ?? bodyId;
  return deciding !== null && holdsFor(requester, deciding, ...decides);
}

/** Notes the decisions of some body that may decide on it: its own, or any for the whole municipality. */
export function mayNoteSomeDecision(requester: Requester, { bodyId }: Pick<Whose, 'bodyId'>): boolean {
  if (bodyId !== null) return holdsFor(requester, bodyId, ...decides);
  return isWide(requester) || requester.roles.some(({ role }) => decides.includes(role));
}

/** Reads what is not decided yet: those who may change it, and those who are to note the decision. */
export const readsDrafts = (requester: Requester, document: Whose): boolean =>
  mayChangeDocument(requester, document) || mayNoteSomeDecision(requester, document);

/** Sees who has read it and who has not: those who may change it, and whoever follows up security or control everywhere. */
export const seesReaders = (requester: Requester, document: Whose): boolean =>
  mayChangeDocument(requester, document) || holds(requester, 'securityOfficer', 'controller');

/** Says that they have read it: whoever works here. */
export const mayAcknowledge = (requester: Requester): boolean => worksHere(requester);
