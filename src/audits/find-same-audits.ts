import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { mayKnowOf } from './change.policy.ts';
import { mayReviewReports } from './register/register.policy.ts';
import { findAuditsCalled, type SameAudit } from './same-audits.store.ts';

/**
 * The audits in the register that bear this title and year already, as far as the requester may know of them. Two
 * audits may be called the same, so this is a question to whoever enters one by hand, and no rule.
 */
export function findSameAudits(
  context: RequestContext,
  { title, year = null }: { readonly title: string; readonly year?: number | null | undefined },
): Promise<readonly SameAudit[]> {
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    if (!mayWrite(requester) || !mayReviewReports(requester)) return [];
    // What is no year at all is told of by the form.
    if (year !== null && !(Number.isInteger(year) && year < 10_000)) return [];
    const named = title.replaceAll('\0', '').toWellFormed().slice(0, 500);
    const found = await findAuditsCalled(transaction, requester.organisationId, { title: named, year });
    return found.filter((audit) => mayKnowOf(requester, audit, []));
  });
}
