import { z } from 'zod';
import {
  deleteAddressees,
  findEntered,
  hasOthersUpon,
  holdEntered,
  mayKeepRegister,
  mayReviewReports,
  refreshAssessments,
  withdrawEntered,
} from '../audits/index.ts';
import { type Change, countChangesSince, findChanges, recordChanges } from '../change-log/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { holdDraftForReview, saveConfirmation } from '../readings/index.ts';

export type WithdrawConfirmationResult =
  | { readonly ok: true }
  | {
      readonly ok: false;
      /** `builtUpon`: somebody has worked on it in the register since. */
      readonly refusal: 'forbidden' | 'notFound' | 'notConfirmed' | 'builtUpon';
    };

const confirmed = z.object({
  added: z.array(z.object({ recommendationId: z.uuid(), bodyId: z.uuid() })).default([]),
});

/**
 * Takes a confirmed report out of the register again, as long as nobody has built upon it; its review can then be
 * changed and confirmed anew. Nothing is erased: what was entered stays as withdrawn.
 */
export async function withdrawConfirmation(
  context: RequestContext,
  draftId: string,
): Promise<WithdrawConfirmationResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const state = await holdDraftForReview(transaction, organisationId, draftId);
    if (state === undefined) return { ok: false, refusal: 'notFound' };
    if (state !== 'confirmed') return { ok: false, refusal: 'notConfirmed' };
    const ofDraft = { noun: 'readingDraft', nounId: draftId };
    const [entry] = (await findChanges(transaction, organisationId, ofDraft)).filter(
      ({ verb }) => verb === 'confirm',
    );
    if (!entry) return { ok: false, refusal: 'notConfirmed' };
    await holdEntered(transaction, organisationId, draftId);
    const { auditIds, recommendationIds, followUpIds, assessedIds, audits } = await findEntered(
      transaction,
      organisationId,
      draftId,
    );
    if (!audits.every((audit) => mayKeepRegister(requester, audit)))
      return { ok: false, refusal: 'forbidden' };
    const touched = [...auditIds, ...followUpIds, ...new Set([...recommendationIds, ...assessedIds])];
    if (
      (await countChangesSince(transaction, organisationId, touched, entry)) > 0 ||
      (await hasOthersUpon(transaction, organisationId, draftId))
    ) {
      return { ok: false, refusal: 'builtUpon' };
    }
    const author = authorOf(context);
    await withdrawEntered(transaction, organisationId, { draftId, at: author.at });
    await deleteAddressees(transaction, organisationId, confirmed.parse(entry.after).added);
    await refreshAssessments(transaction, organisationId, assessedIds);
    await saveConfirmation(transaction, organisationId, draftId, null);
    const withdraw =
      (noun: string) =>
      (nounId: string): Change => ({
        noun,
        nounId,
        verb: 'withdraw',
        before: null,
        after: { draftId },
      });
    await recordChanges(transaction, author, [
      ...auditIds.map(withdraw('audit')),
      ...recommendationIds.map(withdraw('recommendation')),
      ...followUpIds.map(withdraw('followUp')),
      ...assessedIds
        .filter((id) => !recommendationIds.includes(id))
        .map((nounId) => ({ ...withdraw('recommendation')(nounId), verb: 'withdrawAssessment' })),
      { ...ofDraft, verb: 'withdraw', before: { state: 'confirmed' }, after: { state: 'read' } },
    ]);
    return { ok: true };
  });
}
