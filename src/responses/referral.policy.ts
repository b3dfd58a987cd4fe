import { registerScope } from '../audits/register/register.policy.ts';
import type { Requester } from '../identity/requester.model.ts';
import type { Referral } from './response.model.ts';

/**
 * Knows of a referral: the people of both bodies, and those in here who read the whole register. Never the auditors:
 * it is the administration's own until a response that tells of it is handed over. The body that returned one keeps
 * knowing that it did, though it no longer sees the recommendation.
 */
export function mayKnowOfReferral(
  requester: Requester,
  { fromBodyId, toBodyId }: Pick<Referral, 'fromBodyId' | 'toBodyId'>,
): boolean {
  const { all, bodies, bodyWork } = registerScope(requester);
  return (all && bodyWork === 'always') || bodies.includes(fromBodyId) || bodies.includes(toBodyId);
}
