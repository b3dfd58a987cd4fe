import { findRegisterOverview, mayReviewReports } from '../audits/index.ts';
import { holds, inRequest, type RequestContext } from '../identity/index.ts';
import type { Overview } from './overview.model.ts';
import { findWaitingReports } from './overview.store.ts';

/** How things stand in the municipality, as far as the requester may see it. Six statements at most. */
export async function findOverview(context: RequestContext): Promise<Overview> {
  const { organisationId, personId } = context.requester;
  const keepsAll = holds(context.requester, 'auditCoordinator');
  const register = await findRegisterOverview(context);
  const reports = mayReviewReports(context.requester)
    ? await inRequest(context, (transaction) =>
        findWaitingReports(transaction, organisationId, { personId, keepsAll }),
      )
    : null;
  return { ...register, reports };
}
