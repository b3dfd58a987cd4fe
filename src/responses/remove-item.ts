import { changing, type RequestContext } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { keptBecause } from './change-response.ts';
import { holdResponse } from './held-response.ts';
import { mayWritePart } from './response.policy.ts';
import { type Changed, nouns } from './response-fault.model.ts';
import { deleteItems, findCommitmentsOf, findItems } from './response-item.store.ts';

/** Takes a part out of a draft, with what it promised; the change log keeps the words. */
export function removeItem(context: RequestContext, responseId: string, itemId: string): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    const held = await holdResponse(change, responseId);
    if (!held.ok) return held;
    const { response } = held;
    const items = await findItems(transaction, organisationId, responseId);
    const item = items.find(({ id }) => id === itemId);
    if (!item) return refuse('notFound');
    if (!mayWritePart(requester, response, item.bodyId)) return refuse('forbidden');
    if (response.state !== 'draft') return refuseField('text', keptBecause(response));
    const commitments = await findCommitmentsOf(transaction, organisationId, [itemId]);
    await deleteItems(transaction, organisationId, [itemId]);
    await change.record({
      noun: nouns.response,
      nounId: responseId,
      verb: 'removeItem',
      before: { ...item, commitments },
      after: null,
    });
    return { ok: true };
  });
}
