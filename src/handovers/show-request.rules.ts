import { type Requester } from '../identity/requester.model.ts';
import { sightOf } from './handover.policy.ts';
import { isOverdue, stateOf } from './request.rules.ts';
import type { RequestFound, RequestShown } from './request-shown.model.ts';

/**
 * The request as far as the requester sees it; undefined where they may not know of it. Whoever coordinates sees that
 * it is there, about what and how it stands: its words are between the auditors and the body.
 * @param today YYYY-MM-DD
 */
export function shownTo(requester: Requester, found: RequestFound, today: string): RequestShown | undefined {
  const sight = sightOf(requester, found.bodyId);
  if (sight === 'nothing') return undefined;
  const standing = {
    answeredAt: found.answeredAt === null ? null : new Date(found.answeredAt),
    withdrawnAt: found.withdrawnAt === null ? null : new Date(found.withdrawnAt),
    wantedBy: found.wantedBy,
  };
  const words = sight === 'everything' ? {} : { text: null, answer: null };
  return {
    ...found,
    ...words,
    sight,
    state: stateOf(standing),
    isOverdue: isOverdue(standing, today),
  };
}
