import type { Requester } from '../identity/requester.model.ts';
import type { Audit } from './audit.model.ts';
import { registerScope } from './register.policy.ts';

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
