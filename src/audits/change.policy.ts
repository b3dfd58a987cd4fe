import type { Requester } from '../identity/requester.model.ts';
import type { Audit } from './audit.model.ts';
import { registerScope } from './register/register.policy.ts';

/**
 * Whether the requester may know of something in the register: everything, everything about security, or what
 * concerns the bodies that they work for.
 */
export function mayKnowOf(
  requester: Requester,
  audit: Pick<Audit, 'isSecurity'>,
  bodyIds: readonly string[],
): boolean {
  const { all, security, visible } = registerScope(requester);
  return all || (security && audit.isSecurity) || bodyIds.some((id) => visible.includes(id));
}

/**
 * The addressed bodies that are seen only because they have asked a body of the requester's to see to a recommendation
 * (hänvisning). Of them is seen what the auditors have said of this recommendation and how the work with it stands.
 * Their matters, what they have noted between themselves and their verifier, and their evidence are another authority's
 * own until it hands them over (tryckfrihetsförordningen 2 kap.).
 * @param addressed the addressed bodies that may be seen at all
 */
export function seenAsAsked(
  requester: Requester,
  audit: Pick<Audit, 'isSecurity'>,
  addressed: readonly string[],
): string[] {
  return addressed.filter((bodyId) => !mayKnowOf(requester, audit, [bodyId]));
}
