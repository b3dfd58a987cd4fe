import { mayReviewReports } from '../audits/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { type ChangedRow, findRowsChangedByOthers } from './review-changes.store.ts';

export type FindReviewChangesResult =
  | { readonly ok: true; readonly rows: readonly ChangedRow[] }
  | { readonly ok: false; readonly refusal: 'forbidden' };

/** What other reviewers have changed in a draft's rows since a moment: asked again and again by an open page. */
export async function findReviewChanges(
  context: RequestContext,
  draftId: string,
  since: Date,
): Promise<FindReviewChangesResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const { organisationId, personId } = requester;
  const rows = await inRequest(context, (transaction) =>
    findRowsChangedByOthers(transaction, { organisationId, draftId }, { personId, since }),
  );
  return { ok: true, rows };
}
