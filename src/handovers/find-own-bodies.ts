import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { type ConcernedBody, findAskableBodies } from './concerned.store.ts';
import { bodiesOf, mayAnswerFor } from './handover.policy.ts';

/** The bodies for which the requester may hand over. */
export function findOwnBodies(context: RequestContext): Promise<readonly ConcernedBody[]> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const ids = bodiesOf(requester).filter((id) => mayAnswerFor(requester, id));
    if (!mayWrite(requester) || ids.length === 0) return [];
    return findAskableBodies(transaction, requester.organisationId, ids);
  });
}
