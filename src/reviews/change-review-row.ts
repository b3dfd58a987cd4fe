import type { RequestContext } from '../identity/index.ts';
import { parseEntry } from '../shared/entry.ts';
import { changePart } from './change-part.ts';
import { unknownBodies } from './known-bodies.ts';
import type { ReviewRow } from './review.model.ts';
import { isUnsettled } from './review.rules.ts';
import { lockReviewRow, saveReviewRow } from './review.store.ts';
import {
  type ChangeResult,
  type PartAddress,
  type RowChange,
  reviewFaults,
  rowChangeSchema,
} from './review-change.model.ts';

/**
 * Corrects a row after the original. A corrected row counts as checked by whoever corrected it, unless something of it
 * is still to be settled before it can be entered. To leave a row out or to include it again says nothing of its words:
 * an included row has to be checked.
 * A status seen in the original by a person is marked so, and ends what anyone had interpreted.
 */
export function changeReviewRow(
  context: RequestContext,
  address: PartAddress,
  change: RowChange,
): Promise<ChangeResult<ReviewRow>> {
  return changePart<ReviewRow>(context, address, {
    verb: 'changeRow',
    lock: lockReviewRow,
    save: saveReviewRow,
    concerns: (row, audit) => row.auditKey === audit.key,
    async decide(row, transaction) {
      const parsed = parseEntry(rowChangeSchema, change, reviewFaults);
      if (!parsed.ok) return { invalid: parsed.fields };
      const invalid = await unknownBodies(transaction, context, parsed.value.bodyIds);
      if (invalid.length > 0) return { invalid };
      const { status, ...rest } = parsed.value;
      const checked =
        isMovedInOrOut(row, rest) || isUnsettled({ ...row, bodyIds: rest.bodyIds ?? row.bodyIds })
          ? { checkedBy: null, checkedAt: null }
          : { checkedBy: context.requester.personId, checkedAt: context.now() };
      if (status === undefined || status === row.status) return { ...rest, ...checked };
      return { ...rest, ...checked, status, statusFrom: 'person', ...notInterpreted };
    },
  });
}

const isMovedInOrOut = ({ included }: ReviewRow, change: Pick<RowChange, 'included'>): boolean =>
  change.included !== undefined && change.included !== included;

const notInterpreted = {
  interpretation: 'open',
  interpreted: null,
  interpretedBy: null,
  interpretedAt: null,
} as const;

/** Says that a row has been compared with the original, or takes that back. */
export function checkReviewRow(
  context: RequestContext,
  address: PartAddress,
  checked: boolean,
): Promise<ChangeResult<ReviewRow>> {
  return changePart<ReviewRow>(context, address, {
    verb: checked ? 'checkRow' : 'uncheckRow',
    lock: lockReviewRow,
    save: saveReviewRow,
    concerns: (row, audit) => row.auditKey === audit.key,
    decide: () =>
      checked
        ? { checkedBy: context.requester.personId, checkedAt: context.now() }
        : { checkedBy: null, checkedAt: null },
  });
}
