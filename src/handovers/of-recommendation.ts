import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { type ConcernedBody, findConcernedRecommendation } from './concerned.store.ts';
import { auditsBody, mayAnswerFor, sightOf } from './handover.policy.ts';
import { findHandovers } from './handover.store.ts';
import type { ListedHandover } from './handover-list.model.ts';
import { inShort } from './list-handovers.ts';
import { findAboutRecommendation } from './of-recommendation.store.ts';
import { findRequests } from './request-found.store.ts';
import type { RequestShown } from './request-shown.model.ts';
import { shownTo } from './show-request.rules.ts';

/** What the auditors have asked and been given about one recommendation. */
export interface HandoversOfRecommendationShown {
  readonly recommendationId: string;
  readonly requests: readonly RequestShown[];
  readonly handovers: readonly ListedHandover[];
  /** The bodies that the requester may ask about it, and those for which they may hand over. */
  readonly mayAsk: readonly ConcernedBody[];
  readonly mayHandOver: readonly ConcernedBody[];
}

/** Undefined where there is nothing for this requester to see or do. */
export function findHandoversOfRecommendation(
  context: RequestContext,
  recommendationId: string,
): Promise<HandoversOfRecommendationShown | undefined> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const about = isId(recommendationId)
      ? await findConcernedRecommendation(transaction, organisationId, recommendationId)
      : undefined;
    if (!about?.bodies.some(({ id }) => sightOf(requester, id) !== 'nothing')) return undefined;
    const found = await findAboutRecommendation(transaction, organisationId, recommendationId);
    const today = swedishDay(context.now());
    const requests = (await findRequests(transaction, organisationId, found.requestIds)).flatMap(
      (request) => shownTo(requester, request, today) ?? [],
    );
    const handovers = (await findHandovers(transaction, organisationId, found.handoverIds)).flatMap(
      (handover) => {
        const sight = sightOf(requester, handover.bodyId);
        return sight === 'nothing' ? [] : [inShort(handover, sight === 'everything')];
      },
    );
    const may = mayWrite(requester);
    return {
      recommendationId,
      requests,
      handovers,
      mayAsk: may ? about.bodies.filter(({ id }) => auditsBody(requester, id)) : [],
      mayHandOver: may ? about.bodies.filter(({ id }) => mayAnswerFor(requester, id)) : [],
    };
  });
}
