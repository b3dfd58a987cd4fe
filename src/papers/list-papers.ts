import { registerScope } from '../audits/register/register.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { listResponses } from '../responses/index.ts';
import { type ListedResponse, parseResponseFilter } from '../responses/response-list.model.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findNewestRounds, type ListedRound, shownAtMost } from './paper-list.store.ts';
import { mayReportToAuditors, mayTakeHandedPlan, mayTakePlanOf, mayWriteTemplates } from './papers.policy.ts';

/** What papers can be made of, as far as the requester sees it. */
export interface PapersListed {
  readonly responses: readonly ListedResponse[];
  readonly rounds: readonly ListedRound[];
  /** The bodies whose action plans may be taken. */
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  readonly mayReportToBoard: boolean;
  readonly mayReportToAuditors: boolean;
  readonly mayWriteTemplates: boolean;
}

/** A few statements, however much there is. */
export async function listPapers(context: RequestContext): Promise<PapersListed> {
  const { requester } = context;
  const { organisationId } = requester;
  const today = swedishDay(context.now());
  const { all, security, visible, bodies: own, bodyWork } = registerScope(requester);
  const isTheirs = bodyWork === 'onceDispatched';
  const question = { organisationId, all, security, visible, bodies: own, onceDispatched: isTheirs, today };
  const { rows: responses } = await listResponses(
    context,
    parseResponseFilter({ size: String(shownAtMost) }),
  );
  return inRequest(context, async (transaction) => {
    const rounds = await findNewestRounds(transaction, question);
    const bodies = await findBodies(transaction, organisationId);
    return {
      responses,
      rounds,
      bodies: bodies
        .filter(
          ({ id, kind, endedOn }) =>
            kind !== 'council' &&
            endedOn === null &&
            (mayTakePlanOf(requester, id) || mayTakeHandedPlan(requester, id)),
        )
        .map(({ id, name }) => ({ id, name })),
      mayReportToBoard: !isTheirs,
      mayReportToAuditors: isTheirs || mayReportToAuditors(requester),
      mayWriteTemplates: mayWriteTemplates(requester),
    };
  });
}
