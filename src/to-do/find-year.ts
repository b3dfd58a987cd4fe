import { inRequest, type RequestContext } from '../identity/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { countDated, findBodiesToChoose, findDated } from './dated.store.ts';
import { partOf } from './to-do.policy.ts';
import type { Year, YearFilter } from './year.model.ts';
import { daysOf, monthsOf, placeOf } from './year.rules.ts';

/** How many an opened month shows. */
const most = 200;

/** What falls in a year, as far as the requester may see it: how much in each month, and one month's days. Three statements. */
export async function findYear(context: RequestContext, filter: YearFilter): Promise<Year> {
  const { requester } = context;
  const { organisationId } = requester;
  const today = swedishDay(context.now());
  const year = filter.year ?? Number(today.slice(0, 4));
  const isThisYear = year === Number(today.slice(0, 4));
  const month = filter.month ?? (isThisYear ? Number(today.slice(5, 7)) : 1);
  const part = partOf(requester);
  const { body, kind, mine } = filter;
  const question = { organisationId, part, today, body, kind, mine };
  const mayChooseAll = part.seesAll || part.keepsSecurity || (part.audits && part.auditsOnly === null);
  const choosable = mayChooseAll ? null : [...part.reaches, ...(part.auditsOnly ?? [])];
  return inRequest(context, async (transaction) => {
    const counted = await countDated(transaction, { ...question, ...daysOf(year, null) });
    const rows = await findDated(transaction, { ...question, ...daysOf(year, month) }, most);
    const bodies = await findBodiesToChoose(transaction, organisationId, choosable);
    return {
      year,
      month,
      filter,
      months: monthsOf(counted),
      rows: rows.map((row) => ({ ...row, to: placeOf(row) })),
      bodies,
    };
  });
}
