import { mayWriteForBody, registerScope } from '../audits/register/register.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import { worksHere } from '../people/people.policy.ts';

/** A body's action, or evidence of its work, as far as it decides who may see it. */
export interface WorkAbout {
  /** The body whose it is, and the addressed bodies that it serves. */
  readonly bodyIds: readonly string[];
  /** Whether some recommendation that it serves is of an audit about security. */
  readonly isSecurity: boolean;
  /** Those who answer for it in person. */
  readonly ownerIds: readonly string[];
}

/**
 * Sees a body's actions and evidence: its own people, those of the addressed bodies that are served, the owner, and who
 * may know of the bodies' work from the start. The auditors see of them only what has been handed over, elsewhere.
 */
export function mayReadWork(requester: Requester, { bodyIds, isSecurity, ownerIds }: WorkAbout): boolean {
  const { all, security, bodies, bodyWork } = registerScope(requester);
  if (bodyIds.some((id) => bodies.includes(id))) return true;
  if (ownerIds.includes(requester.personId) && worksHere(requester)) return true;
  return bodyWork === 'always' && (all || (security && isSecurity));
}

/** Adds to a body's work (notes, evidence, that it is complete): its own people, and who owns it. */
export function mayAddToWork(
  requester: Requester,
  bodyId: string,
  { ownerIds }: Pick<WorkAbout, 'ownerIds'>,
): boolean {
  if (mayWriteForBody(requester, bodyId)) return true;
  return ownerIds.includes(requester.personId) && worksHere(requester);
}

/** Plans what carries out a commitment: the people of the body that made it, and whoever is named in it. */
export function mayPlan(
  requester: Requester,
  { bodyId, ownerPersonId }: { readonly bodyId: string; readonly ownerPersonId: string | null },
): boolean {
  return mayAddToWork(requester, bodyId, { ownerIds: ownerPersonId === null ? [] : [ownerPersonId] });
}
