import type { Transaction } from '../../database/index.ts';
import type { Requester } from '../../identity/index.ts';
import { registerScope } from '../register/register.policy.ts';
import { isWithinScope } from './source.store.ts';

/**
 * Whether somebody may see a report in the original: who may read any of the recommendations that came from it.
 * @param today YYYY-MM-DD, by which it is judged what has been handed over
 */
export function mayReadSource(
  transaction: Transaction,
  requester: Requester,
  draftId: string,
  today: string,
): Promise<boolean> {
  return isWithinScope(
    transaction,
    requester.organisationId,
    { scope: registerScope(requester), today },
    draftId,
  );
}
