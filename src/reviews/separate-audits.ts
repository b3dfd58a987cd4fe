import { findRecommendationWords, mayReviewReports } from '../audits/index.ts';
import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { findReportAudits, holdDraftForReview } from '../readings/index.ts';
import type { JoinAuditsResult } from './join-audits.ts';
import { recognise } from './recognise.rules.ts';
import type { ReviewAudit, ReviewRow } from './review.model.ts';
import { mayReview } from './review.policy.ts';
import {
  findReviewParts,
  joinReviewRows,
  saveReviewAudit,
  saveReviewRow,
  type Touch,
} from './review.store.ts';
import { findLatestJoining } from './review-changes.store.ts';
import { positionsTogether, saidBefore } from './same-audits.rules.ts';

/**
 * Takes back that audits were made one: each row goes back to the audit that it stood in, with what has been said of it
 * since, and the audit says again what it said before. Only who reviews each of them may.
 * @param into the key of the audit that stayed
 */
export async function separateAudits(
  context: RequestContext,
  draftId: string,
  into: string,
): Promise<JoinAuditsResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const draft = { organisationId: requester.organisationId, draftId };
  return inRequest(context, async (transaction) => {
    const state = await holdDraftForReview(transaction, draft.organisationId, draftId);
    if (state === 'confirmed') return { ok: false, refusal: 'alreadyConfirmed' };
    const review = state === 'read' ? await findReviewParts(transaction, draft) : undefined;
    const joining = review && (await findLatestJoining(transaction, draft, into));
    const stays = review?.audits.find(({ key }) => key === into);
    if (!review || !joining || !stays) return { ok: false, refusal: 'notFound' };
    const keys = [into, ...joining.others];
    const concerned = (await findReportAudits(transaction, draft)).filter(({ key }) => keys.includes(key));
    if (!mayReview(requester, concerned)) return { ok: false, refusal: 'forbidden' };

    const author = authorOf(context);
    const touch: Touch = { changedBy: requester.personId, changedAt: author.at };
    const again = saidBefore({ ...stays }, joining.before, joining.after) as Parameters<
      typeof saveReviewAudit
    >[3];
    await saveReviewAudit(transaction, draft, into, again, touch);
    for (const key of joining.others)
      await saveReviewAudit(transaction, draft, key, { included: true }, touch);
    const rows = review.rows.filter(({ auditKey }) => auditKey === into);
    for (const audit of review.audits.filter(({ key }) => keys.includes(key))) {
      const own = rows.filter(({ key }) => (joining.rows[key] ?? into) === audit.key);
      if (own.length === 0) continue;
      await joinReviewRows(transaction, draft, { auditKey: audit.key, rows: positionsTogether(own) }, touch);
      const now = audit.key === into ? { ...audit, ...again } : audit;
      if (now.auditId !== stays.auditId) await recogniseIn(transaction, draft, now, own, touch);
    }
    await recordChanges(transaction, author, [
      {
        noun: 'review',
        nounId: draftId,
        verb: 'separateAudits',
        before: { key: into, joining: joining.id, others: joining.others },
        after: { key: into, ...again, rows: joining.rows },
      },
    ]);
    return { ok: true, rows: rows.length };
  });
}

/** Rows that had been compared with another audit of the register than theirs is now. */
async function recogniseIn(
  transaction: Transaction,
  draft: { readonly organisationId: string; readonly draftId: string },
  { auditId }: Pick<ReviewAudit, 'auditId'>,
  rows: readonly ReviewRow[],
  touch: Touch,
): Promise<void> {
  const known = auditId ? await findRecommendationWords(transaction, draft.organisationId, [auditId]) : [];
  const found = recognise(rows, known);
  for (const [index, { key }] of rows.entries()) {
    const recognition = found[index] ?? { match: 'none' as const, recommendationId: null };
    await saveReviewRow(transaction, draft, key, recognition, touch);
  }
}
