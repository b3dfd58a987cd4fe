import { dateInForce } from '../audits/index.ts';
import { registerScope } from '../audits/register/register.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { answersForItself, findBodies } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { ListedMatter, MatterFilter } from './matter-list.model.ts';
import { findMatterPage } from './matter-list.store.ts';
import type { MatterEvent } from './matter-way.model.ts';
import type { WayPlan } from './plan.model.ts';
import { planMatters } from './plan-matters.ts';
import { seenMatter, seenWay, seesStep } from './seen-matter.rules.ts';
import { isWaited, soonestFirst } from './soonest-first.rules.ts';

/** A matter in the list, as far as the requester sees it. */
export interface MatterRow {
  readonly matter: ListedMatter;
  /** Null where the way to the answer is not theirs to see. */
  readonly plan: WayPlan | null;
  /** The steps that they see, in the order in which they were noted. */
  readonly events: readonly MatterEvent[];
}

export interface MatterPage {
  readonly rows: readonly MatterRow[];
  readonly matching: number;
  readonly page: number;
  readonly pages: number;
  readonly years: readonly number[];
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
  /** YYYY-MM-DD. */
  readonly today: string;
}

/** So many of what waits are put in the order of their nearest days; more are under way in no municipality. */
const mostWaited = 400;

/**
 * One page of the matters that the requester may see, each with its plan. The most urgent first means the nearest day
 * of each, which its plan knows and the database does not: all that waits is planned then, whatever page is asked for.
 * Five statements.
 */
export function listMatters(context: RequestContext, filter: MatterFilter): Promise<MatterPage> {
  const { requester } = context;
  const { organisationId } = requester;
  const scope = registerScope(requester);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const [from, to] = [(filter.page - 1) * filter.size, filter.page * filter.size];
    const isByDay = filter.sort === 'urgent' && from < mostWaited;
    const asked = isByDay ? { ...filter, page: 1, size: Math.max(mostWaited, to) } : filter;
    const question = { organisationId, scope, filter: asked, today };
    const { rows: found, matching, years } = await findMatterPage(transaction, question);
    const isOnPage = (index: number) => !isByDay || (from <= index && index < to);
    const wanted = found.filter((matter, index) => isOnPage(index) || isWaited(matter));
    const planned = await planMatters(transaction, organisationId, wanted, today);
    const bodies = await findBodies(transaction, organisationId);
    const rows = found.map((matter): MatterRow => {
      const seen = seenWay(requester, scope, matter, today);
      const own = planned.get(matter.id);
      return {
        matter: seenMatter(seen, matter),
        plan: seen === 'all' ? (own?.plan ?? null) : null,
        events: (own?.events ?? []).filter(({ step }) => seesStep(seen, step)),
      };
    });
    const ordered = [...soonestFirst(rows.slice(0, mostWaited), dateInForce), ...rows.slice(mostWaited)];
    return {
      rows: isByDay ? ordered.slice(from, to) : rows,
      matching,
      page: filter.page,
      pages: Math.max(1, Math.ceil(matching / filter.size)),
      years,
      bodies: bodies
        .filter((body) => answersForItself(body) || body.id === filter.body)
        .filter(({ id }) => scope.all || scope.security || scope.visible.includes(id))
        .map(({ id, name }) => ({ id, name })),
      today,
    };
  });
}

/** The most matters that a download holds. */
export const mostMattersInFile = 20_000;
const atATime = 200;

/** Every matter that the filter leaves, so many at a time, each lot in a transaction of its own. */
export async function* mattersForExport(
  context: RequestContext,
  filter: MatterFilter,
): AsyncGenerator<readonly MatterRow[]> {
  for (let page = 1; page <= mostMattersInFile / atATime; page += 1) {
    const { rows, pages } = await listMatters(context, { ...filter, page, size: atATime });
    yield rows;
    if (page >= pages) return;
  }
}
