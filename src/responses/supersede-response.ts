import { randomUUID } from 'node:crypto';
import { changing, type RequestContext } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { holdResponse } from './held-response.ts';
import { mayWriteResponse } from './response.policy.ts';
import { isDecided } from './response.rules.ts';
import { insertResponse, insertResponseMatters } from './response.store.ts';
import { type Changed, nouns } from './response-fault.model.ts';
import { findCommitmentsOf, findItems, insertCommitments, insertItem } from './response-item.store.ts';

/**
 * Begins a new draft that is to take the place of a decided response, with a copy of everything in it. Both remain; the
 * first is in force until the new one is decided; then what carries out its promises carries out theirs.
 */
export function supersedeResponse(
  context: RequestContext,
  id: string,
): Promise<Changed<{ readonly id: string }>> {
  return changing(context, async (change): Promise<Changed<{ readonly id: string }>> => {
    const { transaction, organisationId, requester } = change;
    const held = await holdResponse(change, id);
    if (!held.ok) return held;
    const { response } = held;
    if (!mayWriteResponse(requester, response)) return refuse('forbidden');
    if (!isDecided(response.state)) return refuseField('command', 'notInThisStep');
    if (response.successor) return refuseField('command', 'supersededAlready');

    const newId = randomUUID();
    const { leadBodyId, title, registryNumber, text } = response;
    const facts = { leadBodyId, title, registryNumber, text, supersedesId: id };
    await insertResponse(transaction, organisationId, { id: newId, ...facts, madeAt: change.now() });
    await insertResponseMatters(transaction, organisationId, newId, response.matters);
    const items = await findItems(transaction, organisationId, id);
    const promised = await findCommitmentsOf(
      transaction,
      organisationId,
      items.map((item) => item.id),
    );
    for (const { secrecy: _, position: __, ...item } of items) {
      const itemId = randomUUID();
      await insertItem(transaction, organisationId, { ...item, id: itemId, responseId: newId });
      const own = promised.filter((each) => each.itemId === item.id);
      await insertCommitments(
        transaction,
        organisationId,
        own.map(({ withdrawnAt: ___, ...each }) => ({
          ...each,
          id: randomUUID(),
          itemId,
          continuesId: each.id,
          firstId: each.firstId ?? each.id,
        })),
      );
    }
    await change.record(
      { noun: nouns.response, nounId: newId, verb: 'start', before: null, after: facts },
      {
        noun: nouns.response,
        nounId: id,
        verb: 'supersede',
        before: null,
        after: { supersededBy: newId },
      },
    );
    return { ok: true, id: newId };
  });
}
