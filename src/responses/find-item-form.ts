import { inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findOfficeHolders, type PersonChoice } from './item-form.store.ts';
import { isOpenReferral } from './referral.rules.ts';
import { findReferralsOf } from './referral.store.ts';
import type { Referral } from './response.model.ts';

export interface ItemChoices {
  readonly people: readonly PersonChoice[];
  /** Bodies and central functions that can be asked to see to it. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** Referrals of the body's own that stand, with the name of who was asked. */
  readonly referrals: readonly (Pick<Referral, 'id' | 'state'> & { readonly toBodyName: string })[];
}

/** What the form of a part can choose among. Asked only for a part that the requester may write. */
export function findItemChoices(
  context: RequestContext,
  { bodyId, recommendationId }: { readonly bodyId: string; readonly recommendationId: string | null },
): Promise<ItemChoices> {
  const { organisationId } = context.requester;
  return inRequest(context, async (transaction) => {
    const bodies = await findBodies(transaction, organisationId);
    const standing = recommendationId
      ? await findReferralsOf(transaction, organisationId, recommendationId)
      : [];
    const nameOf = new Map(bodies.map(({ id, name }) => [id, name]));
    return {
      people: await findOfficeHolders(transaction, organisationId, bodyId, swedishDay(context.now())),
      others: bodies
        .filter(({ id, kind, endedOn }) => id !== bodyId && kind !== 'council' && endedOn === null)
        .sort(
          (one, other) => Number(other.kind === 'centralFunction') - Number(one.kind === 'centralFunction'),
        )
        .map(({ id, name }) => ({ id, name })),
      referrals: standing
        .filter(({ fromBodyId, state }) => fromBodyId === bodyId && isOpenReferral(state))
        .map(({ id, state, toBodyId }) => ({ id, state, toBodyName: nameOf.get(toBodyId) ?? '' })),
    };
  });
}
