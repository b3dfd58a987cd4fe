import { inRequest, type RequestContext } from '../identity/index.ts';
import { dayAfter } from '../shared/day-after.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { findDated } from './dated.store.ts';
import { findWays } from './find-ways.ts';
import { partOf } from './to-do.policy.ts';
import { datedSteps } from './way-steps.rules.ts';
import { type Dated, datedKinds } from './year.model.ts';
import { byDay, isBehind, placeOf } from './year.rules.ts';

const daysBack = 60;
const daysAhead = 400;
const most = 1_000;

/** The requester's own dates, from two months back to a year ahead, without what is done. Six statements. */
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
    kinds: datedKinds,
    mine: true,
  };
  const steps = datedSteps(await findWays(context, question), question);
  const stored = await inRequest(context, (transaction) => findDated(transaction, question, most));
  const rows = [...stored, ...steps].sort(byDay);
  return rows.filter((row) => !isBehind(row)).map((row) => ({ ...row, to: placeOf(row) }));
}
