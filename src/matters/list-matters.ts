import { registerScope } from '../audits/register.policy.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { ListedMatter, MatterFilter } from './matter-list.model.ts';
import { findMatterPage } from './matter-list.store.ts';
import type { MatterEvent } from './matter-way.model.ts';
import type { WayPlan } from './plan.model.ts';
import { planMatters } from './plan-matters.ts';
import { seenMatter, seenWay, seesStep } from './seen-matter.rules.ts';

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

/** One page of the matters that the requester may see, each with its plan. Five statements. */
export function listMatters(context: RequestContext, filter: MatterFilter): Promise<MatterPage> {
  const { requester } = context;
  const { organisationId } = requester;
  const scope = registerScope(requester);
  const today = swedishDay(context.now());
  return inRequest(context, async (transaction) => {
    const question = { organisationId, scope, filter, today };
    const { rows, matching, years } = await findMatterPage(transaction, question);
    const planned = await planMatters(transaction, organisationId, rows, today);
    const bodies = await findBodies(transaction, organisationId);
    return {
      rows: rows.map((matter): MatterRow => {
        const seen = seenWay(requester, scope, matter, today);
        const own = planned.get(matter.id);
        return {
          matter: seenMatter(seen, matter),
          plan: seen === 'all' ? (own?.plan ?? null) : null,
          events: (own?.events ?? []).filter(({ step }) => seesStep(seen, step)),
        };
      }),
      matching,
      page: filter.page,
      pages: Math.max(1, Math.ceil(matching / filter.size)),
      years,
      bodies: bodies
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
