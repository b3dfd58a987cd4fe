import type { RequestContext } from '../../identity/index.ts';
import { frameOf, inOverview, type OverviewFrame } from './asking-overview.ts';
import { type PeriodChoice, periodsUntil, type Trend, trendOf } from './trend.rules.ts';
import { countDays } from './trend.store.ts';

export interface TrendAsked {
  readonly by: PeriodChoice;
  /** One unit, as addresses name it; null for all that the requester reads. */
  readonly unit: string | null;
  /** The systems of a body, or everybody's, rather than administrations; null for those. */
  readonly systems: string | null;
}

export interface TrendShown extends OverviewFrame, Trend {
  readonly asked: TrendAsked;
}

/** How the share met has moved; undefined where there is nothing for the requester here. Two statements. */
export function findTrend(context: RequestContext, asked: TrendAsked): Promise<TrendShown | undefined> {
  return inOverview(context, null, async (asking) => {
    const { transaction, organisationId, whose, today } = asking;
    const periods = periodsUntil(today, asked.by);
    const counted = await countDays(transaction, organisationId, {
      asked: asking.asked,
      whose,
      systems: asked.systems,
      unit: asked.unit,
      days: periods.map(({ day }) => day),
    });
    return { ...frameOf(asking), ...trendOf(counted, periods), asked };
  });
}
