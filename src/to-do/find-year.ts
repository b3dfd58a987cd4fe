import { inRequest, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { countDated, findBodiesToChoose, findDated } from './dated.store.ts';
import { findWays } from './find-ways.ts';
import { partOf } from './to-do.policy.ts';
import { datedSteps } from './way-steps.rules.ts';
import { kindsIn, type Year, type YearFilter } from './year.model.ts';
import { byDay, countEach, daysOf, monthsOf, placeOf } from './year.rules.ts';

/** How many an opened month shows. */
const most = 200;

/** What falls in a year, as far as the requester may see it: how much in each month, and one month's days. Eight statements. */
export async function findYear(context: RequestContext, filter: YearFilter): Promise<Year> {
  const { requester } = context;
  const { organisationId } = requester;
  const today = swedishDay(context.now());
  const year = filter.year ?? Number(today.slice(0, 4));
  const isThisYear = year === Number(today.slice(0, 4));
  const month = filter.month ?? (isThisYear ? Number(today.slice(5, 7)) : 1);
  const part = partOf(requester);
  const { body, mine } = filter;
  const kinds = kindsIn(filter.kind);
  const question = { organisationId, part, today, body, kinds, mine };
  const [inYear, inMonth] = [daysOf(year, null), daysOf(year, month)];
  const mayChooseAll = part.seesAll || part.keepsSecurity || (part.audits && part.auditsOnly === null);
  const choosable = mayChooseAll ? null : [...part.reaches, ...(part.auditsOnly ?? [])];
  const ways = await findWays(context, { ...question, ...inYear });
  const steps = (days: typeof inYear) => datedSteps(ways, { ...question, ...days });
  return inRequest(context, async (transaction) => {
    const counted = await countDated(transaction, { ...question, ...inYear });
    const stored = await findDated(transaction, { ...question, ...inMonth }, most);
    const rows = [...stored, ...steps(inMonth)].sort(byDay).slice(0, most);
    const bodies = await findBodiesToChoose(transaction, organisationId, choosable);
    return {
      year,
      month,
      filter,
      months: monthsOf([...counted, ...countEach(steps(inYear))]),
      rows: rows.map((row) => ({ ...row, to: placeOf(row) })),
      bodies,
    };
  });
}
