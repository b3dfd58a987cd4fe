import { findRecommendationWords, mayReviewReports } from '../audits/index.ts';
import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, inRequest, type RequestContext } from '../identity/index.ts';
import { findReportAudits, holdDraftForReview } from '../readings/index.ts';
import { recognise } from './recognise.rules.ts';
import type { Review, ReviewAudit, ReviewRow } from './review.model.ts';
import { mayReview } from './review.policy.ts';
import {
  findReviewParts,
  joinReviewRows,
  saveReviewAudit,
  saveReviewRow,
  type Touch,
} from './review.store.ts';
import { canBeJoined, joinedAudit, positionsTogether } from './same-audits.rules.ts';

export interface AuditsToJoin {
  /** Keys of audits of the report: the one that stays, and those whose rows join it. */
  readonly into: string;
  readonly others: readonly string[];
}

export type JoinAuditsResult =
  | { readonly ok: true; readonly rows: number }
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' | 'alreadyConfirmed' };

/**
 * Makes audits that were read in one document into one: the rows join the audit that stays, in the order that they were
 * read, and the others are left out. Only who reviews each of them may.
 */
export async function joinAudits(
  context: RequestContext,
  draftId: string,
  { into, others }: AuditsToJoin,
): Promise<JoinAuditsResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const draft = { organisationId: requester.organisationId, draftId };
  return inRequest(context, async (transaction) => {
    const state = await holdDraftForReview(transaction, draft.organisationId, draftId);
    if (state === 'confirmed') return { ok: false, refusal: 'alreadyConfirmed' };
    const review = state === 'read' ? await findReviewParts(transaction, draft) : undefined;
    const [stays, ...joined] = [into, ...others].map((key) =>
      review?.audits.find((each) => each.key === key),
    );
    const theirs = joined.filter((audit) => audit !== undefined);
    const isWhole = theirs.length === others.length;
    if (!review || !stays || !isWhole || !canBeJoined([stays, ...theirs])) {
      return { ok: false, refusal: 'notFound' };
    }
    const keys = [into, ...others];
    const concerned = (await findReportAudits(transaction, draft)).filter(({ key }) => keys.includes(key));
    if (!mayReview(requester, concerned)) return { ok: false, refusal: 'forbidden' };

    const author = authorOf(context);
    const touch: Touch = { changedBy: requester.personId, changedAt: author.at };
    const rows = review.rows.filter(({ auditKey }) => keys.includes(auditKey));
    const changes = joinedAudit(stays, theirs, rows.filter(({ included }) => included).length);
    await saveReviewAudit(transaction, draft, into, changes, touch);
    for (const { key } of theirs) await saveReviewAudit(transaction, draft, key, { included: false }, touch);
    await joinReviewRows(transaction, draft, { auditKey: into, rows: positionsTogether(rows) }, touch);
    await recogniseAgain(transaction, draft, { review, rows, auditId: changes.auditId }, touch);
    const moved = Object.fromEntries(rows.map(({ key, auditKey }) => [key, auditKey]));
    const before = Object.fromEntries(
      Object.keys(changes).map((name) => [name, stays[name as keyof ReviewAudit]]),
    );
    await recordChanges(transaction, author, [
      {
        noun: 'review',
        nounId: draftId,
        verb: 'joinAudits',
        before: { key: into, ...before, rows: moved },
        after: { key: into, others, ...changes },
      },
    ]);
    return { ok: true, rows: rows.length };
  });
}

/** Rows that had been compared with another audit of the register than the joined one's, or with none. */
async function recogniseAgain(
  transaction: Transaction,
  draft: { readonly organisationId: string; readonly draftId: string },
  {
    review,
    rows,
    auditId,
  }: { readonly review: Review; readonly rows: readonly ReviewRow[]; readonly auditId: string | null },
  touch: Touch,
): Promise<void> {
  if (auditId === null) return;
  const comparedWith = new Map(review.audits.map((audit) => [audit.key, audit.auditId]));
  const [compared, others] = [true, false].map((wanted) =>
    rows.filter(({ auditKey }) => (comparedWith.get(auditKey) === auditId) === wanted),
  ) as [ReviewRow[], ReviewRow[]];
  const taken = new Set(compared.map(({ recommendationId }) => recommendationId));
  const known = await findRecommendationWords(transaction, draft.organisationId, [auditId]);
  const found = recognise(
    others,
    known.filter(({ id }) => !taken.has(id)),
  );
  for (const [index, { key, recommendationId }] of others.entries()) {
    const recognition = found[index] ?? { match: 'none' as const, recommendationId: null };
    if (recognition.recommendationId === recommendationId) continue;
    await saveReviewRow(transaction, draft, key, recognition, touch);
  }
}
