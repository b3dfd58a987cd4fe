import { registerScope } from '../audits/register/register.policy.ts';
import { inRequest, mayWrite, type RequestContext, type Requester } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { mayKnowOfReferral } from './referral.policy.ts';
import { type ReferralCommand, referralCommandsFor } from './referral.rules.ts';
import { findReferralRow, type ListedReferral, listReferralRows } from './referral-list.store.ts';
import { handOnReferral } from './response.policy.ts';

export interface ReferralShown extends ListedReferral {
  /** What the requester may do with it. */
  readonly commands: readonly ReferralCommand[];
  /** Whether the requester's body is the one that is asked. */
  readonly isToOwn: boolean;
}

/** What bodies have asked each other to see to, as far as the requester may know: unanswered first. */
export function listReferrals(context: RequestContext): Promise<readonly ReferralShown[]> {
  const { requester } = context;
  const { all, bodies, bodyWork } = registerScope(requester);
  const everyOne = all && bodyWork === 'always';
  return inRequest(context, async (transaction) => {
    const rows = await listReferralRows(transaction, requester.organisationId, everyOne ? null : bodies);
    return rows.map((row) => shown(row, requester));
  });
}

/** One of them; undefined where the requester may not know of it. */
export function findReferral(context: RequestContext, id: string): Promise<ReferralShown | undefined> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const row = isId(id) ? await findReferralRow(transaction, requester.organisationId, id) : undefined;
    return row && mayKnowOfReferral(requester, row) ? shown(row, requester) : undefined;
  });
}

export const shown = (row: ListedReferral, requester: Requester): ReferralShown => ({
  ...row,
  commands: mayWrite(requester) ? referralCommandsFor(row.state, handOnReferral(requester, row)) : [],
  isToOwn: registerScope(requester).bodies.includes(row.toBodyId),
});
