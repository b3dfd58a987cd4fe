import { inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { isId } from '../../shared/entry.ts';
import { findRoundAudits } from '../assessments/change-assessment.store.ts';
import { mayAssessIn } from '../assessments/correct.policy.ts';
import type { FollowUp } from './follow-up.model.ts';
import { findRound } from './follow-up-detail.store.ts';
import { mayKnowOfRound, mayWriteInRound, refusalAbout } from './round.policy.ts';
import { type ProgressChoice, type ToAssess } from './round-to-assess.model.ts';
import { countToAssess, findToAssess } from './round-to-assess.store.ts';

/** How many stand on one page. */
const onPage = 50;

export interface ToAssessPage {
  readonly round: FollowUp;
  readonly rows: readonly ToAssess[];
  readonly all: number;
  readonly left: number;
  readonly choice: ProgressChoice;
  readonly page: number;
  readonly pages: number;
}

/**
 * What a draft goes over, for whoever assesses in it. Nothing of a round that was read from a report, is closed, or has been
 * withdrawn. Four statements.
 */
export function listToAssess(
  context: RequestContext,
  id: string,
  asked: number,
  choice: ProgressChoice = 'left',
): Promise<
  ({ readonly ok: true } & ToAssessPage) | { readonly ok: false; readonly refusal: 'notFound' | 'forbidden' }
> {
  const { requester } = context;
  const { organisationId } = requester;
  return inRequest(context, async (transaction) => {
    const round = isId(id) ? await findRound(transaction, organisationId, id) : undefined;
    if (!round) return { ok: false, refusal: 'notFound' };
    const over = await findRoundAudits(transaction, organisationId, id);
    if (!mayKnowOfRound(requester, round, over)) return { ok: false, refusal: 'notFound' };
    if (!mayWrite(requester) || !mayAssessIn(requester, round, over)) {
      return { ok: false, refusal: refusalAbout(requester, round, over) };
    }
    if (!mayWriteInRound(requester, round, over)) return { ok: false, refusal: 'notFound' };
    const { all, left } = await countToAssess(transaction, organisationId, id);
    const matching = { left, done: all - left, all }[choice];
    const pages = Math.max(1, Math.ceil(matching / onPage));
    const page = Math.min(asked, pages);
    const rows = await findToAssess(transaction, organisationId, id, {
      choice,
      limit: onPage,
      offset: (page - 1) * onPage,
    });
    return { ok: true, round, rows, all, left, choice, page, pages };
  });
}
