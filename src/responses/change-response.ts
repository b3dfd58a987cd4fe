import { changing, type RequestContext } from '../identity/index.ts';
import { parseChange, refuse, refuseField } from '../shared/changed.ts';
import { differences } from '../shared/differences.ts';
import type { HeldResponse } from './held-response.store.ts';
import { holdResponse } from './held-response.ts';
import { mayWriteResponse } from './response.policy.ts';
import {
  deleteResponseMatters,
  findAnswerableMatters,
  insertResponseMatters,
  updateResponse,
} from './response.store.ts';
import { type Changed, faults, nouns } from './response-fault.model.ts';
import { type ResponseChange, responseChange } from './response-input.model.ts';
import { deleteItemsOfBodies } from './response-item.store.ts';

/**
 * Changes a draft as a whole: its title, number and words, and which matters it answers. What is left out stays. The
 * parts of a body that no longer answers with it go with its matter.
 */
export function changeResponse(context: RequestContext, id: string, input: ResponseChange): Promise<Changed> {
  return changing(context, async (change): Promise<Changed> => {
    const { transaction, organisationId, requester } = change;
    const held = await holdResponse(change, id);
    if (!held.ok) return held;
    const { response } = held;
    if (!mayWriteResponse(requester, response)) return refuse('forbidden');
    const parsed = parseChange(responseChange, input, faults);
    if (!parsed.ok) return parsed;
    const { version, matterIds, ...facts } = parsed.value;
    if (response.state !== 'draft') return refuseField('title', keptBecause(response));
    if (version !== response.version) return refuse('stale');

    const wanted = matterIds ?? response.matters.map(({ matterId }) => matterId);
    const others = wanted.filter((each) => response.matters.every(({ matterId }) => matterId !== each));
    const added = await findAnswerableMatters(transaction, organisationId, [response.leadBodyId], others);
    if (added.length < new Set(others).size) return refuseField('matterIds', 'unknownMatter');
    if (added.some(({ answeredIn }) => answeredIn !== null)) {
      return refuseField('matterIds', 'answeredAlready');
    }
    const kept = response.matters.filter(({ matterId }) => wanted.includes(matterId));
    const bodyIds = [...kept, ...added].map(({ bodyId }) => bodyId);
    if (!bodyIds.includes(response.leadBodyId)) return refuseField('matterIds', 'leadWithoutMatter');

    const removed = response.matters.filter(({ matterId }) => !wanted.includes(matterId));
    const gone = removed.map(({ bodyId }) => bodyId).filter((each) => !bodyIds.includes(each));
    const changed = differences<Partial<HeldResponse>>(response, facts as Partial<HeldResponse>);
    if (!changed && added.length === 0 && removed.length === 0) return { ok: true };
    await deleteItemsOfBodies(transaction, organisationId, id, gone);
    await deleteResponseMatters(
      transaction,
      organisationId,
      id,
      removed.map(({ matterId }) => matterId),
    );
    await insertResponseMatters(
      transaction,
      organisationId,
      id,
      added.map((matter) => ({ matterId: matter.id, bodyId: matter.bodyId })),
    );
    await updateResponse(transaction, organisationId, id, changed?.after ?? {});
    const matters = removed.length + added.length > 0;
    await change.record({
      noun: nouns.response,
      nounId: id,
      verb: 'change',
      before: {
        ...changed?.before,
        ...(matters && { matters: response.matters.map((each) => each.matterId) }),
      },
      after: { ...changed?.after, ...(matters && { matters: wanted }) },
    });
    return { ok: true };
  });
}

/** Why something in the response cannot be changed. */
export const keptBecause = ({ state }: Pick<HeldResponse, 'state'>) =>
  state === 'ready' ? 'notInThisStep' : 'decidedIsKept';
