import { findEntered, mayReviewReports } from '../audits/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';

export interface EnteredReport {
  /** The audits and the rounds that came into the register with it. */
  readonly auditIds: readonly string[];
  readonly followUpIds: readonly string[];
}

export type FindEnteredReportResult =
  | ({ readonly ok: true } & EnteredReport)
  | { readonly ok: false; readonly refusal: 'forbidden' };

/** What a confirmed report brought into the register and is still there. */
export async function findEnteredReport(
  context: RequestContext,
  draftId: string,
): Promise<FindEnteredReportResult> {
  const { requester } = context;
  if (!mayReviewReports(requester)) return { ok: false, refusal: 'forbidden' };
  const { auditIds, followUpIds } = await inRequest(context, (transaction) =>
    findEntered(transaction, requester.organisationId, draftId),
  );
  return { ok: true, auditIds, followUpIds };
}
