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
import type { Transaction } from '../database/index.ts';
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

/** Whether a confirmed report could be taken out of the register now, and if not, why. Changes nothing. */
export async function findWithdrawable(
  context: RequestContext,
  draftId: string,
): Promise<WithdrawConfirmationResult> {
  if (!mayReviewReports(context.requester)) return { ok: false, refusal: 'forbidden' };
  return inRequest(context, async (transaction) => {
    const found = await findUntouched(transaction, context, draftId);
    return found.ok ? { ok: true } : found;
  });
}

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
    const found = await findUntouched(transaction, context, draftId);
    if (!found.ok) return found;
    const { entered, entry } = found;
    const { auditIds, recommendationIds, followUpIds, assessedIds, ownAssessedIds } = entered;
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
        .map((nounId) => ({
          noun: 'recommendation',
          nounId,
          verb: 'withdrawAssessment',
          before: null,
          after: { draftId, ...(ownAssessedIds.includes(nounId) ? { madeBy: 'municipality' } : {}) },
        })),
      { ...ofDraft(draftId), verb: 'withdraw', before: { state: 'confirmed' }, after: { state: 'read' } },
    ]);
    return { ok: true };
  });
}

const ofDraft = (nounId: string) => ({ noun: 'readingDraft', nounId });

/** What a report brought into the register, held, with the change log's entry of it; or why it stays there. */
async function findUntouched(transaction: Transaction, { requester }: RequestContext, draftId: string) {
  const { organisationId } = requester;
  const refused = (refusal: 'forbidden' | 'notFound' | 'notConfirmed' | 'builtUpon') =>
    ({ ok: false, refusal }) as const;
  const state = await holdDraftForReview(transaction, organisationId, draftId);
  if (state === undefined) return refused('notFound');
  if (state !== 'confirmed') return refused('notConfirmed');
  const [entry] = (await findChanges(transaction, organisationId, ofDraft(draftId))).filter(
    ({ verb }) => verb === 'confirm',
  );
  if (!entry) return refused('notConfirmed');
  await holdEntered(transaction, organisationId, draftId);
  const entered = await findEntered(transaction, organisationId, draftId);
  if (!entered.audits.every((audit) => mayKeepRegister(requester, audit))) return refused('forbidden');
  const { auditIds, recommendationIds, followUpIds, assessedIds } = entered;
  const touched = [...auditIds, ...followUpIds, ...new Set([...recommendationIds, ...assessedIds])];
  const isBuiltUpon =
    (await countChangesSince(transaction, organisationId, touched, entry)) > 0 ||
    (await hasOthersUpon(transaction, organisationId, draftId));
  return isBuiltUpon ? refused('builtUpon') : ({ ok: true, entered, entry } as const);
}
