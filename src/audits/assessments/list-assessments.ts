import { inRequest, type RequestContext } from '../../identity/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { registerScope } from '../register/register.policy.ts';
import { findFollowUp } from '../rounds/find-follow-up.ts';
import { type AssessmentListed, findAssessmentPage } from '../rounds/round-assessments.store.ts';

const onPage = 200;

/** What a round says of each recommendation and body that the requester may see; undefined where they may not see the round. */
export async function listAssessments(
  context: RequestContext,
  followUpId: string,
  page: number,
): Promise<
  { readonly rows: readonly AssessmentListed[]; readonly all: number; readonly pages: number } | undefined
> {
  const shown = await findFollowUp(context, followUpId);
  if (!shown) return undefined;
  const { requester } = context;
  return inRequest(context, async (transaction) => {
    const { rows, all } = await findAssessmentPage(transaction, {
      organisationId: requester.organisationId,
      followUpId,
      auditIds: shown.audits.map(({ id }) => id),
      scope: registerScope(requester),
      today: swedishDay(context.now()),
      isMaker: shown.mayWrite,
      limit: onPage,
      offset: (page - 1) * onPage,
    });
    return { rows, all, pages: Math.max(1, Math.ceil(all / onPage)) };
  });
}
