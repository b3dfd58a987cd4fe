import { findRegisterOverview, mayReviewReports } from '../audits/index.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import type { Overview } from './overview.model.ts';
import { findWaitingReports } from './overview.store.ts';

/** How things stand in the municipality, as far as the requester may see it. Six statements at most. */
export async function findOverview(context: RequestContext): Promise<Overview> {
  const { organisationId } = context.requester;
  const register = await findRegisterOverview(context);
  const reports = mayReviewReports(context.requester)
    ? await inRequest(context, (transaction) => findWaitingReports(transaction, organisationId))
    : null;
  return { ...register, reports };
}
