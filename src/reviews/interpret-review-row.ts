import type { RequestContext } from '../identity/index.ts';
import { fieldProblems } from '../shared/field-problem.ts';
import { changePart } from './change-part.ts';
import type { ReviewRow } from './review.model.ts';
import { lockReviewRow, saveReviewRow } from './review.store.ts';
import {
  type ChangeResult,
  type InterpretationDecision,
  interpretationSchema,
  type PartAddress,
} from './review-change.model.ts';

/**
 * Decides what an unknown colour is taken to mean, or that it stays unknown. The status itself stays unknown:
 * the decision is kept beside it under the person's name, and never counted as the auditors'.
 */
export function interpretReviewRow(
  context: RequestContext,
  address: PartAddress,
  decision: InterpretationDecision,
): Promise<ChangeResult<ReviewRow>> {
  return changePart<ReviewRow>(context, address, {
    verb: 'interpretRow',
    lock: lockReviewRow,
    save: saveReviewRow,
    decide(row) {
      const parsed = interpretationSchema.safeParse(decision);
      if (!parsed.success) return { problems: fieldProblems(parsed.error) };
      const made = parsed.data;
      // There is nothing to interpret in a colour that is known, and nothing to accept where none is proposed.
      if (row.status !== 'unknown') return { problems: [{ field: 'decision', code: 'wrongForm' }] };
      const by = { interpretedBy: context.requester.personId, interpretedAt: context.now() };
      switch (made.decision) {
        case 'accept':
          return row.proposed
            ? { interpretation: 'accepted', interpreted: row.proposed.status, ...by }
            : { problems: [{ field: 'decision', code: 'wrongForm' }] };
        case 'change':
          return { interpretation: 'changed', interpreted: made.colour, ...by };
        case 'leaveUnknown':
          return { interpretation: 'leftUnknown', interpreted: null, ...by };
        case 'takeBack':
          return { interpretation: 'open', interpreted: null, interpretedBy: null, interpretedAt: null };
      }
    },
  });
}
