import { inRequest, type RequestContext } from '../identity/index.ts';
import { managementScope, readsManagement } from '../identity/management.policy.ts';
import { worksHere } from '../people/people.policy.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import type { Indicator } from './indicator.model.ts';
import { mayReadValue, ownsIndicator } from './indicator.policy.ts';
import { findBodiesThere } from './indicator-facts.store.ts';
import type { BodyThere, ListedIndicator, Measured } from './indicator-figure.model.ts';
import {
  type IndicatorFilter,
  type IndicatorPage,
  type IndicatorQuestion,
  type IndicatorView,
  indicatorViews,
  parseIndicatorFilter,
} from './indicator-list.model.ts';
import { findIndicators, findMeasured } from './indicator-list.store.ts';
import { listedOf } from './listed.rules.ts';
import { mostPoints } from './whole.rules.ts';

/** What is asked of the indicators, with who asks. */
export function indicatorQuestion(context: RequestContext, filter: IndicatorFilter): IndicatorQuestion {
  const { requester } = context;
  return {
    organisationId: requester.organisationId,
    scope: managementScope(requester),
    reads: readsManagement(requester),
    personId: requester.personId,
    seesOwn: worksHere(requester),
    today: swedishDay(context.now()),
    filter,
  };
}

const isIn: Readonly<
  Record<IndicatorView, (row: ListedIndicator, requester: RequestContext['requester']) => boolean>
> = {
  current: ({ withdrawnAt }) => withdrawnAt === null,
  due: ({ withdrawnAt, isOverdue }) => withdrawnAt === null && isOverdue,
  offTarget: ({ withdrawnAt, counts }) => withdrawnAt === null && counts.offTarget > 0,
  missing: ({ withdrawnAt, counts }) => withdrawnAt === null && counts.missing > 0,
  mine: (row, requester) => row.withdrawnAt === null && ownsIndicator(requester, row),
  withdrawn: ({ withdrawnAt }) => withdrawnAt !== null,
};

/** An indicator as the requester reads it: of the bodies, and the values, that are theirs to read. */
export function listedFor(
  { requester, now }: RequestContext,
  indicator: Indicator & { readonly ownerName: string | null },
  bodies: readonly BodyThere[],
  values: readonly Measured[],
): ListedIndicator {
  return listedOf(indicator, {
    ownerName: indicator.ownerName,
    bodies: bodies.filter(({ id }) => mayReadValue(requester, indicator, id)),
    readsWhole: mayReadValue(requester, indicator, null),
    values,
    today: swedishDay(now()),
  });
}

/**
 * Indicators that the requester may read, with the latest values of the bodies that they read: against the target, when
 * they were measured, and when they are due. What is missing is null, never 0. Three statements.
 */
export function listIndicators(
  context: RequestContext,
  filter: IndicatorFilter = parseIndicatorFilter({}),
): Promise<IndicatorPage> {
  const question = indicatorQuestion(context, filter);
  const { organisationId, today } = question;
  return inRequest(context, async (transaction) => {
    const found = await findIndicators(transaction, question);
    const bodies = await findBodiesThere(transaction, organisationId, today);
    const ids = found.map(({ id }) => id);
    const values = Map.groupBy(
      await findMeasured(transaction, question, ids, mostPoints),
      ({ indicatorId }) => indicatorId,
    );
    const asked = filter.body === null ? bodies : bodies.filter(({ id }) => id === filter.body);
    const all = found
      .map((each) => listedFor(context, each, asked, ofAsked(values.get(each.id) ?? [], filter.body)))
      .filter(({ isPerBody, cells }) => filter.body === null || (isPerBody && cells.length > 0));
    const { requester } = context;
    const rows = all.filter((row) => isIn[filter.view](row, requester));
    const pages = Math.max(1, Math.ceil(rows.length / filter.size));
    const page = Math.min(filter.page, pages);
    const { scope } = question;
    return {
      rows: rows.slice((page - 1) * filter.size, page * filter.size),
      totals: Object.fromEntries(
        indicatorViews.map((view) => [view, all.filter((row) => isIn[view](row, requester)).length]),
      ) as IndicatorPage['totals'],
      matching: rows.length,
      page,
      pages,
      bodies: bodies.filter(({ id }) => scope.all || scope.bodies.includes(id)),
    };
  });
}

const ofAsked = <Value extends Measured>(values: readonly Value[], body: string | null): readonly Value[] =>
  body === null ? values : values.filter(({ bodyId }) => bodyId === body);
