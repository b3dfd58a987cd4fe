import type { RequestContext } from '../identity/index.ts';
import { parseEntry } from '../shared/entry.ts';
import { changePart } from './change-part.ts';
import type { ReviewRow } from './review.model.ts';
import { lockReviewRow, saveReviewRow } from './review.store.ts';
import {
  type ChangeResult,
  type InterpretationDecision,
  interpretationSchema,
  type PartAddress,
  reviewFaults,
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
    concerns: (row, audit) => row.auditKey === audit.key,
    decide(row) {
      const parsed = parseEntry(interpretationSchema, decision, reviewFaults);
      if (!parsed.ok) return { invalid: parsed.fields };
      const made = parsed.value;
      // There is nothing to interpret in a colour that is known, and nothing to accept where none is proposed.
      if (row.status !== 'unknown') return { invalid: [{ field: 'decision', code: 'malformed' }] };
      const by = { interpretedBy: context.requester.personId, interpretedAt: context.now() };
      switch (made.decision) {
        case 'accept':
          return row.proposed
            ? { interpretation: 'accepted', interpreted: row.proposed.status, ...by }
            : { invalid: [{ field: 'decision', code: 'malformed' }] };
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
