import { inRequest, mayWrite, type RequestContext } from '../identity/index.ts';
import { countDates, daysOf, findDatedBodies, monthsOf } from '../to-do/index.ts';
import type { CountedOfBody, MonthCount } from '../to-do/year.model.ts';
import { type Collision, collisionsIn } from './collision.rules.ts';
import { keepsSomeWheel, keepsWheelOf } from './duty.policy.ts';
import { type DutyTotals, type Named, parseDutyFilter } from './duty-list.model.ts';
import { countDuties, findDutyChoices } from './duty-list.store.ts';
import { dutyQuestion } from './list-duties.ts';
import { kindsAsked, type WheelFilter, type WheelItem } from './wheel.model.ts';
import { findWheelItems } from './wheel-items.ts';

/** How many things of a year are looked at for what collides, and how many of them a page lists. */
const mostLooked = 3_000;
const mostListed = 300;
const mostDrawn = 160;

export interface Wheel {
  readonly year: number;
  readonly filter: WheelFilter;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** All twelve. */
  readonly months: readonly MonthCount[];
  /** How much falls in each month with each body. */
  readonly bodies: readonly CountedOfBody[];
  /** By day; the first 300 of the year, or of the month that is chosen. */
  readonly items: readonly WheelItem[];
  /** All of the year, for the drawing; none where there are too many of them to be told apart. */
  readonly drawn: readonly WheelItem[];
  /** How many there are of them in all. */
  readonly matching: number;
  readonly collisions: readonly Collision<WheelItem>[];
  /** The duties themselves with the same choices: how many are late, whatever the year. */
  readonly duties: DutyTotals;
  readonly choices: { readonly bodies: readonly Named[]; readonly owners: readonly Named[] };
  /** The organisation's id: what the whole municipality has is chosen by it. */
  readonly municipalityId: string;
  /** Whether the requester adds duties to some wheel. */
  readonly mayAdd: boolean;
  /** Whether the chosen body, or the municipality, has no duties and may be given its first in one press. */
  readonly mayStart: boolean;
}

/** The year of recurring duties, as far as the requester may see it. Ten statements, however much there is. */
export async function findWheel(context: RequestContext, filter: WheelFilter): Promise<Wheel> {
  const { requester } = context;
  const { organisationId } = requester;
  const { today } = dutyQuestion(context);
  const year = filter.year ?? Number(today.slice(0, 4));
  const { body, owner } = filter;
  const asked = { ...daysOf(year, null), ...kindsAsked(filter.kind), body, owner };
  const { items, boardsOf, meetings } = await findWheelItems(context, asked, mostLooked);
  const counted = await countDates(context, asked);
  const bodies = await findDatedBodies(context);
  const isWide = body === organisationId;
  const bodyId = isWide ? null : body;
  const chosen = { ...parseDutyFilter({}), owner, body: isWide ? ('municipality' as const) : body };
  const isListed = ({ day }: WheelItem) => filter.month === null || Number(day.slice(5, 7)) === filter.month;
  const listed = items.filter(isListed);
  const months = monthsOf(counted.months);
  const matching = filter.month === null ? sum(months) : (months[filter.month - 1]?.all ?? 0);
  return inRequest(context, async (transaction) => {
    const duties = await countDuties(transaction, dutyQuestion(context, chosen));
    const { owners } = await findDutyChoices(transaction, dutyQuestion(context));
    const writes = mayWrite(requester);
    return {
      year,
      filter,
      today,
      months,
      bodies: counted.bodies,
      items: listed.slice(0, mostListed),
      drawn: items.length <= mostDrawn ? items : [],
      matching,
      collisions: collisionsIn(items, { boardsOf, meetings }),
      duties,
      choices: { bodies, owners },
      municipalityId: organisationId,
      mayAdd: writes && keepsSomeWheel(requester),
      mayStart:
        writes && body !== null && duties.inUse === 0 && owner === null && keepsWheelOf(requester, bodyId),
    };
  });
}

const sum = (months: readonly MonthCount[]): number => months.reduce((total, { all }) => total + all, 0);
