import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../database/index.ts';
import type { ReferralState } from '../../responses/response.model.ts';
import { referrals } from '../../responses/response.table.ts';

/** While a referral is so, the body that was asked sees the recommendation. */
const open: ReferralState[] = ['proposed', 'accepted'];

/** A body that was asked to see to a recommendation. One that has accepted does work for it. */
export interface ReferredTo {
  readonly bodyId: string;
  readonly state: ReferralState;
}

/** The bodies that have been asked to see to a recommendation, and have accepted it or not answered yet. */
export async function findReferredTo(
  transaction: Transaction,
  organisationId: string,
  recommendationId: string,
): Promise<ReferredTo[]> {
  return transaction
    .select({ bodyId: referrals.toBodyId, state: referrals.state })
    .from(referrals)
    .where(
      and(
        eq(referrals.organisationId, organisationId),
        eq(referrals.recommendationId, recommendationId),
        inArray(referrals.state, open),
      ),
    )
    .orderBy(referrals.proposedAt, referrals.id);
}
