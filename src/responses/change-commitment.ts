import { changing, type RequestContext } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { type HeldCommitment, isJudged, lockCommitment } from './commitment.store.ts';
import { knownCommitment } from './known-commitment.ts';
import { mayMarkPromise } from './response.policy.ts';
import { type Changed, nouns } from './response-fault.model.ts';
import { updateCommitment } from './response-item.store.ts';

/** `leadsTo`: the address of the page where the promise stands. */
type Noted = Changed<{ readonly leadsTo: string }>;

/** The address of the page where a promise stands. */
export const placeOf = ({ id, recommendationId, responseId }: HeldCommitment) =>
  recommendationId === null
    ? `/responses/${responseId}#commitment-${id}`
    : `/recommendations/${recommendationId}#own-answers`;

/** Takes back a promise that was marked in an answer read from a report by mistake. */
export function unmarkPromise(context: RequestContext, id: string): Promise<Noted> {
  return changing(context, async (change): Promise<Noted> => {
    const held = await knownCommitment(change, change.transaction, id, lockCommitment);
    if (!held || held.readResponseId === null) return refuse('notFound');
    if (!mayMarkPromise(change.requester, held, held.bodyId)) return refuse('forbidden');
    // What a closed round has found of it, as that it was broken, stays in every list.
    if (await isJudged(change.transaction, change.organisationId, id))
      return refuseField('id', 'roundClosed');
    await updateCommitment(change.transaction, change.organisationId, id, { withdrawnAt: change.now() });
    await change.record({
      noun: nouns.commitment,
      nounId: id,
      verb: 'unmark',
      before: { what: held.what },
      after: null,
    });
    return { ok: true, leadsTo: placeOf(held) };
  });
}
