import { inRequest, mayWrite, type RequestContext, type Requester } from '../identity/index.ts';
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
  /** Bodies without duties that the requester may give their first in one press: the chosen one, or those that they work for. */
  readonly starters: readonly Named[];
}

interface Starting {
  readonly body: string | null;
  /** Whether what is chosen has no duties in use. */
  readonly isEmpty: boolean;
  readonly bodies: readonly Named[];
  readonly withDuties: readonly Named[];
}

/** How many bodies are offered their first duties on one page. */
const mostStarters = 3;

function startersOf(requester: Requester, { body, isEmpty, bodies, withDuties }: Starting): readonly Named[] {
  if (body === requester.organisationId) {
    return isEmpty && keepsWheelOf(requester, null) ? [{ id: body, name: '' }] : [];
  }
  // Whom somebody works for, not everybody whose wheel they may keep; a board has its administrations' duties.
  const own = requester.roles.flatMap(({ role, bodyId }) =>
    bodyId && (role === 'securityCoordinator' || role === 'director') ? [bodyId] : [],
  );
  const empty =
    body === null ? own.filter((id) => withDuties.every((each) => each.id !== id)) : isEmpty ? [body] : [];
  return bodies.filter(({ id }) => empty.includes(id) && keepsWheelOf(requester, id)).slice(0, mostStarters);
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
  const chosen = { ...parseDutyFilter({}), owner, body: isWide ? ('municipality' as const) : body };
  const isListed = ({ day }: WheelItem) => filter.month === null || Number(day.slice(5, 7)) === filter.month;
  const listed = items.filter(isListed);
  const months = monthsOf(counted.months);
  const matching = filter.month === null ? sum(months) : (months[filter.month - 1]?.all ?? 0);
  return inRequest(context, async (transaction) => {
    const duties = await countDuties(transaction, dutyQuestion(context, chosen));
    const { owners, bodies: withDuties } = await findDutyChoices(transaction, dutyQuestion(context));
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
      starters:
        writes && owner === null
          ? startersOf(requester, { body, isEmpty: duties.inUse === 0, bodies, withDuties })
          : [],
    };
  });
}

const sum = (months: readonly MonthCount[]): number => months.reduce((total, { all }) => total + all, 0);
