import { mayReviewReports } from '../audits/index.ts';
import { recordChanges } from '../change-log/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { findReportAudits, holdDraftForReview } from '../readings/index.ts';
import { mayReview } from './review.policy.ts';
import { doubtsOf, includedRows, isFollowUpRow } from './review.rules.ts';
import { checkReviewRows, findReviewParts } from './review.store.ts';

export type CheckClearRowsResult =
  | { readonly ok: true; readonly checked: number; readonly doubtful: number }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' | 'alreadyConfirmed' };

/**
 * Marks every included row without a doubt as checked; those with doubts are left for a person to look at one by one,
 * and those in audits that somebody else keeps are left to them.
 */
export async function checkClearRows(
  context: RequestContext,
  draftId: string,
): Promise<CheckClearRowsResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const { organisationId, personId } = requester;
  return inRequest(context, async (transaction) => {
    const state = await holdDraftForReview(transaction, organisationId, draftId);
    if (state === 'confirmed') return { ok: false, refusal: 'alreadyConfirmed' };
    const review = await findReviewParts(transaction, { organisationId, draftId });
    if (!review || state !== 'read') return { ok: false, refusal: 'notFound' };
    const audits = await findReportAudits(transaction, { organisationId, draftId });
    const theirs = new Set(audits.filter((audit) => mayReview(requester, [audit])).map(({ key }) => key));
    if (theirs.size === 0) return { ok: false, refusal: 'forbidden' };
    const unchecked = includedRows(review).filter(
      ({ checkedAt, auditKey }) => checkedAt === null && theirs.has(auditKey),
    );
    const clear = unchecked.filter((row) => doubtsOf(row, isFollowUpRow(review, row)).length === 0);
    const keys = clear.map(({ key }) => key);
    const author = authorOf(context);
    await checkReviewRows(transaction, { organisationId, draftId }, keys, {
      changedBy: personId,
      changedAt: author.at,
    });
    if (keys.length > 0) {
      const change = { noun: 'review', nounId: draftId, verb: 'checkRows', before: null, after: { keys } };
      await recordChanges(transaction, author, [change]);
    }
    return { ok: true, checked: keys.length, doubtful: unchecked.length - keys.length };
  });
}
