import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import {
  type ConcernedBody,
  type ConcernedRecommendation,
  findAskableBodies,
  findAuditsOf,
  findConcernedRecommendation,
} from './concerned.store.ts';
import { auditsAll, auditsBody, handoverScope, isAuditor } from './handover.policy.ts';

export interface AskChoices {
  readonly bodies: readonly ConcernedBody[];
  readonly audits: readonly { readonly id: string; readonly title: string; readonly year: number | null }[];
  /** What the request is to be about, where it was opened from there. */
  readonly about: ConcernedRecommendation | null;
}

/** What the form of a request can choose among; undefined for whoever asks nobody. */
export function findAskChoices(
  context: RequestContext,
  recommendationId: string | null,
): Promise<AskChoices | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    if (!isAuditor(requester) || !mayWrite(requester)) return undefined;
    const ids = auditsAll(requester) ? null : handoverScope(requester).bodies;
    const found =
      recommendationId && isId(recommendationId)
        ? await findConcernedRecommendation(transaction, organisationId, recommendationId)
        : undefined;
    const asked = found?.bodies.filter(({ id }) => auditsBody(requester, id)) ?? [];
    return {
      bodies:
        asked.length > 0
          ? asked
          : (await findAskableBodies(transaction, organisationId, ids)).filter(({ id }) =>
              auditsBody(requester, id),
            ),
      audits: await findAuditsOf(transaction, organisationId, ids),
      about: found && asked.length > 0 ? found : null,
    };
  });
}
