import { inRequest, type RequestContext } from '../identity/index.ts';
import { keepsManagement, leadsSecurity, managementScope } from '../identity/management.policy.ts';
import { isCalendarDate } from '../shared/calendar-date.ts';
import { isId } from '../shared/entry.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findRisk, type RiskFile } from './find-risk.ts';
import { handOf } from './risk.policy.ts';
import { countDueOf, findReviewPlace } from './risk-detail.store.ts';

/** A review of a body's risks, as it stands: the risk that comes next, and how many are done. */
export interface RiskReview {
  readonly bodyId: string;
  readonly bodyName: string;
  /** YYYY-MM-DD, when it began. */
  readonly since: string;
  /** Null where all are done. */
  readonly risk: RiskFile | null;
  readonly done: number;
  readonly left: number;
  readonly passed: readonly string[];
}

interface AskedReview {
  readonly body?: string | undefined;
  readonly since?: string | undefined;
  /** Ids that were passed over, with a space between. */
  readonly passed?: string | undefined;
}

/** What an address can hold of those that were passed over. */
const mostPassed = 100;

/**
 * The next risk to review in a body. How far the review has come is counted from what has been assessed since it began,
 * so that it can be taken up again another day from the same address. Null where the body's is not the requester's to review.
 */
export async function findReview(context: RequestContext, asked: AskedReview): Promise<RiskReview | null> {
  const { requester } = context;
  const { organisationId } = requester;
  const bodyId = asked.body ?? '';
  if (!isId(bodyId) || !handOf(requester, { bodyId, ownerPersonId: null }).keeper) return null;
  const today = swedishDay(context.now());
  const isDay = asked.since !== undefined && isCalendarDate(asked.since) && asked.since <= today;
  const since = isDay && asked.since ? asked.since : today;
  const passed = (asked.passed ?? '').split(' ').filter(isId).slice(-mostPassed);
  const found = await inRequest(context, async (transaction) => ({
    place: await findReviewPlace(transaction, organisationId, { bodyId, since, until: today, passed }),
    body: (await countDueOf(transaction, organisationId, { bodyIds: [bodyId], today }))[0],
  }));
  if (!found.body) return null;
  const { nextId, done, left } = found.place;
  const risk = nextId ? ((await findRisk(context, nextId)) ?? null) : null;
  return { bodyId, bodyName: found.body.bodyName, since, risk, done, left, passed };
}

export interface ReviewableBody {
  readonly bodyId: string;
  readonly bodyName: string;
  readonly due: number;
  readonly all: number;
}

/** The bodies whose risks the requester reviews, with how many have come to it; null for somebody who reviews none. */
export function listReviewable(context: RequestContext): Promise<readonly ReviewableBody[] | null> {
  const { requester } = context;
  if (!keepsManagement(requester) && !leadsSecurity(requester)) return Promise.resolve(null);
  const { all, bodies } = managementScope(requester);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const bodyIds = all ? null : bodies;
    const found = await countDueOf(transaction, requester.organisationId, { bodyIds, today });
    return found.filter(({ bodyId }) => handOf(requester, { bodyId, ownerPersonId: null }).keeper);
  });
}
