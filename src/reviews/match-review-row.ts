import { findRecommendationWords } from '../audits/index.ts';
import type { RequestContext } from '../identity/index.ts';
import { parseEntry } from '../shared/entry.ts';
import { changePart } from './change-part.ts';
import type { ReviewRow } from './review.model.ts';
import { lockReviewAudit, lockReviewRow, saveReviewRow } from './review.store.ts';
import {
  type ChangeResult,
  type MatchDecision,
  matchSchema,
  type PartAddress,
  reviewFaults,
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
    concerns: (row, audit) => row.auditKey === audit.key,
    async decide(row, transaction) {
      const parsed = parseEntry(matchSchema, decision, reviewFaults);
      if (!parsed.ok) return { invalid: parsed.fields };
      if (parsed.value.decision === 'new') return { match: 'rejected', recommendationId: null };
      const { recommendationId } = parsed.value;
      const draft = { organisationId, draftId: address.draftId };
      const audit = await lockReviewAudit(transaction, draft, row.auditKey);
      const known = audit?.auditId
        ? await findRecommendationWords(transaction, organisationId, [audit.auditId])
        : [];
      const same = known.find(({ id }) => id === recommendationId);
      if (!same) return { invalid: [{ field: 'recommendationId', code: 'unknownRecommendation' }] };
      const bodyIds = row.bodyIds.length > 0 ? row.bodyIds : same.bodyIds;
      return { match: 'confirmed', recommendationId, bodyIds };
    },
  });
}
