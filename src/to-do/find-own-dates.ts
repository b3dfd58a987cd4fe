import { inRequest, type RequestContext } from '../identity/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findDated } from './dated.store.ts';
import { partOf } from './to-do.policy.ts';
import type { Dated } from './year.model.ts';
import { isBehind, placeOf } from './year.rules.ts';

const daysBack = 60;
const daysAhead = 400;
const most = 1_000;

/** The requester's own dates, from two months back to a year ahead, without what is done. One statement. */
export async function findOwnDates(context: RequestContext): Promise<Dated[]> {
  const { requester } = context;
  const today = swedishDay(context.now());
  const question = {
    organisationId: requester.organisationId,
    part: partOf(requester),
    today,
    from: dayAfter(today, -daysBack),
    to: dayAfter(today, daysAhead),
    body: null,
    kind: null,
    mine: true,
  };
  const rows = await inRequest(context, (transaction) => findDated(transaction, question, most));
  return rows.filter((row) => !isBehind(row)).map((row) => ({ ...row, to: placeOf(row) }));
}
