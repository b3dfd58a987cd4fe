import { findRecommendationWords } from '../audits/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { fieldProblems } from '../shared/field-problem.ts';
import { changePart } from './change-part.ts';
import type { ReviewRow } from './review.model.ts';
import { lockReviewAudit, lockReviewRow, saveReviewRow } from './review.store.ts';
import {
  type ChangeResult,
  type MatchDecision,
  matchSchema,
  type PartAddress,
} from './review-change.model.ts';

/** Says which recommendation of the register a row is, or that it is a new one. */
export function matchReviewRow(
  context: RequestContext,
  address: PartAddress,
  decision: MatchDecision,
): Promise<ChangeResult<ReviewRow>> {
  const { organisationId } = context.requester;
  return changePart<ReviewRow>(context, address, {
    verb: 'matchRow',
    lock: lockReviewRow,
    save: saveReviewRow,
    async decide(row, transaction) {
      const parsed = matchSchema.safeParse(decision);
      if (!parsed.success) return { problems: fieldProblems(parsed.error) };
      if (parsed.data.decision === 'new') return { match: 'rejected', recommendationId: null };
      const { recommendationId } = parsed.data;
      const draft = { organisationId, draftId: address.draftId };
      const audit = await lockReviewAudit(transaction, draft, row.auditKey);
      const known = audit?.auditId
        ? await findRecommendationWords(transaction, organisationId, [audit.auditId])
        : [];
      const same = known.find(({ id }) => id === recommendationId);
      if (!same) return { problems: [{ field: 'recommendationId', code: 'unknown' }] };
      const bodyIds = row.bodyIds.length > 0 ? row.bodyIds : same.bodyIds;
      return { match: 'confirmed', recommendationId, bodyIds };
    },
  });
}
