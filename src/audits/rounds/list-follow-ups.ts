import { inRequest, type RequestContext } from '../../identity/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { registerScope } from '../register/register.policy.ts';
import { draftsSeenOf } from './round.policy.ts';
import { findRoundPage, type RoundListed } from './round-list.store.ts';

const onPage = 50;

export interface RoundPage {
  readonly rows: readonly RoundListed[];
  readonly all: number;
  readonly page: number;
  readonly pages: number;
}

/** The rounds whose pages open for the requester, the latest first: closed ones, and the drafts that are theirs. One statement. */
export function listFollowUps(context: RequestContext, page: number): Promise<RoundPage> {
  const { requester } = context;
  const question = {
    organisationId: requester.organisationId,
    scope: registerScope(requester),
    today: swedishDay(context.now()),
    drafts: draftsSeenOf(requester, { isSecurity: false }),
    securityDrafts: draftsSeenOf(requester, { isSecurity: true }),
  };
  return inRequest(context, async (transaction) => {
    const { rows, all } = await findRoundPage(transaction, question, { limit: onPage, page });
    return { rows, all, page, pages: Math.max(1, Math.ceil(all / onPage)) };
  });
}
