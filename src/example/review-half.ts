import type { Requester } from '../identity/index.ts';
import { findReading, type ReadingsContext, type ReadReport, runReading } from '../readings/index.ts';
import { checkReviewRow, findReview, interpretReviewRow } from '../reviews/index.ts';
import { halfReviewed } from './half-reviewed.rules.ts';

export type Reviewer = ReadingsContext & { readonly requester: Requester };

/** Loaded when first needed: the reader is large. */
const readReport: ReadReport = async (path, fileName, options) => {
  const { readAuditPath } = await import('../reading/index.ts');
  return readAuditPath(path, { ...options, fileName });
};

/**
 * Reads the report at once and does half of its review, so that its page shows what one in progress looks like.
 * The job that was queued for it then finds nothing left to do. A report that could not be read is left as it is.
 */
export async function reviewHalf(context: Reviewer, draftId: string): Promise<void> {
  const reading = { ...context, requester: null, readReport, onFailure: () => {} };
  await runReading(reading, draftId, new AbortController().signal);
  const found = await findReading(context, draftId);
  if (!found.ok) return;
  const begun = await findReview(context, found.draft);
  if (!begun.ok) return;
  const { checked, accepted } = halfReviewed(begun.review);
  for (const { key, version } of checked) await checkReviewRow(context, { draftId, key, version }, true);
  if (!accepted) return;
  const { key, version } = accepted;
  await interpretReviewRow(context, { draftId, key, version }, { decision: 'accept' });
}
