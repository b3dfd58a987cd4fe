import { findAuditTitles, findRecommendationWords, mayKeepRegister } from '../audits/index.ts';
import { recordChanges } from '../change-log/index.ts';
import type { Transaction } from '../database/index.ts';
import { authorOf, holds, type RequestContext } from '../identity/index.ts';
import { parseEntry } from '../shared/entry.ts';
import { changePart } from './change-part.ts';
import { unknownBodies } from './known-bodies.ts';
import { recognise } from './recognise.rules.ts';
import type { ReviewAudit, ReviewDocument } from './review.model.ts';
import {
  findReviewParts,
  lockReviewAudit,
  lockReviewDocument,
  saveReviewAudit,
  saveReviewDocument,
  saveReviewRow,
  type Touch,
} from './review.store.ts';
import {
  type AuditChange,
  auditChangeSchema,
  type ChangeResult,
  type DocumentChange,
  documentChangeSchema,
  type PartAddress,
  reviewFaults,
} from './review-change.model.ts';

/**
 * Corrects what is said of an audit. Its bodies are given to those of its rows that have none, and when it is said
 * to be another audit of the register, its rows are compared with that one's recommendations.
 */
export function changeReviewAudit(
  context: RequestContext,
  address: PartAddress,
  change: AuditChange,
): Promise<ChangeResult<ReviewAudit>> {
  return changePart<ReviewAudit>(context, address, {
    verb: 'changeAudit',
    lock: lockReviewAudit,
    save: saveReviewAudit,
    concerns: ({ key }, audit) => key === audit.key,
    async decide(audit, transaction) {
      const parsed = parseEntry(auditChangeSchema, change, reviewFaults);
      if (!parsed.ok) return { invalid: parsed.fields };
      const changes = parsed.value;
      const bodyIds = [...(changes.bodyIds ?? []), ...(changes.matters ?? []).map(({ bodyId }) => bodyId)];
      const invalid = await unknownBodies(transaction, context, bodyIds);
      if (invalid.length > 0) return { invalid };
      const { auditId, isSecurity } = changes;
      if (
        auditId &&
        auditId !== audit.auditId &&
        !(await isTheirsInRegister(transaction, context, auditId))
      ) {
        return { invalid: [{ field: 'auditId', code: 'unknownAudit' }] };
      }
      // Whoever keeps security audits only does not decide which audits those are.
      if (
        isSecurity !== undefined &&
        isSecurity !== audit.isSecurity &&
        !holds(context.requester, 'auditCoordinator')
      ) {
        return { invalid: [{ field: 'isSecurity', code: 'malformed' }] };
      }
      await carryToRows(transaction, context, address.draftId, audit, changes);
      return changes;
    },
  });
}

async function isTheirsInRegister(
  transaction: Transaction,
  { requester }: RequestContext,
  auditId: string,
): Promise<boolean> {
  const known = await findAuditTitles(transaction, requester.organisationId);
  return known.some((audit) => audit.id === auditId && mayKeepRegister(requester, audit));
}

async function carryToRows(
  transaction: Transaction,
  context: RequestContext,
  draftId: string,
  audit: ReviewAudit,
  { auditId, bodyIds }: { auditId?: string | null | undefined; bodyIds?: string[] | undefined },
): Promise<void> {
  const { organisationId, personId } = context.requester;
  const draft = { organisationId, draftId };
  const author = authorOf(context);
  const touch: Touch = { changedBy: personId, changedAt: author.at };
  const review = await findReviewParts(transaction, draft);
  const rows = (review?.rows ?? []).filter(({ auditKey }) => auditKey === audit.key);
  const known =
    auditId && auditId !== audit.auditId
      ? await findRecommendationWords(transaction, organisationId, [auditId])
      : [];
  const recognised = auditId === undefined || auditId === audit.auditId ? null : recognise(rows, known);
  for (const [index, row] of rows.entries()) {
    const found = recognised?.[index];
    const changes = {
      ...(bodyIds && bodyIds.length > 0 && row.bodyIds.length === 0 ? { bodyIds } : {}),
      ...(recognised
        ? { match: found?.match ?? ('none' as const), recommendationId: found?.recommendationId ?? null }
        : {}),
    };
    if (Object.keys(changes).length === 0) continue;
    await saveReviewRow(transaction, draft, row.key, changes, touch);
    const { match, recommendationId } = row;
    await recordChanges(transaction, author, [
      {
        noun: 'review',
        nounId: draftId,
        verb: 'changeRow',
        before: { key: row.key, bodyIds: row.bodyIds, match, recommendationId },
        after: { key: row.key, ...changes },
      },
    ]);
  }
}

/** Corrects what is said of a document: whether it follows up, its title, firm, date and number. */
export function changeReviewDocument(
  context: RequestContext,
  address: PartAddress,
  change: DocumentChange,
): Promise<ChangeResult<ReviewDocument>> {
  return changePart<ReviewDocument>(context, address, {
    verb: 'changeDocument',
    lock: lockReviewDocument,
    save: saveReviewDocument,
    concerns: ({ key }, audit) => key === audit.documentKey,
    decide() {
      const parsed = parseEntry(documentChangeSchema, change, reviewFaults);
      return parsed.ok ? parsed.value : { invalid: parsed.fields };
    },
  });
}
