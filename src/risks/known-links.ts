import { registerScope } from '../audits/register/register.policy.ts';
import type { Transaction } from '../database/index.ts';
import type { Requester } from '../identity/index.ts';
import { managementScope } from '../identity/management.policy.ts';
import type { LinkQuestion, RiskLink } from './risk-link.model.ts';
import { countKnown } from './risk-links.store.ts';

/** What decides which things somebody may know of. */
export const linkQuestion = (requester: Requester): LinkQuestion => ({
  organisationId: requester.organisationId,
  personId: requester.personId,
  management: managementScope(requester),
  register: registerScope(requester),
});

/** Whether there are all of these things, and the requester may know of each. */
export async function areKnown(
  { transaction, requester }: { readonly transaction: Transaction; readonly requester: Requester },
  links: readonly RiskLink[],
): Promise<boolean> {
  const different = new Set(links.map(({ noun, nounId }) => `${noun} ${nounId}`)).size;
  return (await countKnown(transaction, linkQuestion(requester), links)) === different;
}
