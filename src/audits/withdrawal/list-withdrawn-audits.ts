import { holds, inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { mayReviewReports } from '../register/register.policy.ts';
import { findWithdrawnAudits, type WithdrawnAudit } from './withdrawn-audits.store.ts';

/** The audits that have been taken out of the register, the latest first; undefined for those who keep none of it. */
export function listWithdrawnAudits(context: RequestContext): Promise<readonly WithdrawnAudit[] | undefined> {
  const { requester } = context;
  if (!mayWrite(requester) || !mayReviewReports(requester)) return Promise.resolve(undefined);
  const onlySecurity = !holds(requester, 'auditCoordinator');
  return inRequest(context, (transaction) =>
    findWithdrawnAudits(transaction, requester.organisationId, { onlySecurity }),
  );
}
