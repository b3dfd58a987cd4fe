import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { refuse } from '../shared/changed.ts';
import { placeOf } from './change-commitment.ts';
import { findCommitment, type HeldCommitment } from './commitment.store.ts';
import { knownCommitment } from './known-commitment.ts';
import { mayNotePoint } from './response.policy.ts';
import type { Changed } from './response-fault.model.ts';

type PointForm = Changed<
  Pick<HeldCommitment, 'id' | 'bodyId' | 'what' | 'controlPoint'> & { readonly leadsTo: string }
>;

/** A promise to enter the internal control plan, for whoever may note which control point it became. */
export function findControlPoint(context: RequestContext, id: string): Promise<PointForm> {
  const { requester } = context;
  return inRequest(context, async (transaction): Promise<PointForm> => {
    const held = await knownCommitment(context, transaction, id, findCommitment);
    if (!held) return refuse('notFound');
    const may = mayWrite(requester) && mayNotePoint(requester, held);
    if (!may || !held.entersControlPlan) return refuse('forbidden');
    const { bodyId, what, controlPoint } = held;
    return { ok: true, id: held.id, bodyId, what, controlPoint, leadsTo: placeOf(held) };
  });
}
