import { inRequest, type RequestContext } from '../../identity/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { entersFor } from '../find-indicator.ts';
import type { Indicator, IndicatorValue } from '../indicator.model.ts';
import { findBodiesThere } from '../indicator-facts.store.ts';
import { parseIndicatorFilter } from '../indicator-list.model.ts';
import { findIndicators, findMeasured } from '../indicator-list.store.ts';
import { indicatorQuestion } from '../list-indicators.ts';
import { isExpected } from '../listed.rules.ts';

/** A row of the file of values; empty ones are to be filled in. */
export interface ValueRow {
  readonly indicator: Indicator;
  readonly bodyName: string | null;
  readonly value: Pick<
    IndicatorValue,
    'onDay' | 'value' | 'numerator' | 'denominator' | 'note' | 'by'
  > | null;
}

/** So many measurements of each body are taken out. */
const mostTakenOut = 60;

/** The measurements in force that the requester reads, the oldest first. Three statements. */
export function findTakenOut(context: RequestContext): Promise<ValueRow[]> {
  const question = indicatorQuestion(context, parseIndicatorFilter({}));
  return inRequest(context, async (transaction) => {
    const indicators = (await findIndicators(transaction, question)).filter((each) => !each.withdrawnAt);
    const bodies = await findBodiesThere(transaction, question.organisationId, question.today);
    const names = new Map(bodies.map(({ id, name }) => [id, name]));
    const ids = indicators.map(({ id }) => id);
    const measured = await findMeasured(transaction, question, ids, mostTakenOut);
    const ofEach = Map.groupBy(measured, ({ indicatorId }) => indicatorId);
    return indicators.flatMap((indicator) =>
      (ofEach.get(indicator.id) ?? []).flatMap((value) => {
        const name = value.bodyId === null ? null : names.get(value.bodyId);
        // A body that has ended is not measured any more.
        return name === undefined ? [] : [{ indicator, bodyName: name, value }];
      }),
    );
  });
}

/** A row for every indicator and body that the requester enters values for. Two statements. */
export function findTemplate(context: RequestContext): Promise<ValueRow[]> {
  const { requester, now } = context;
  const question = indicatorQuestion(context, parseIndicatorFilter({}));
  return inRequest(context, async (transaction) => {
    const indicators = await findIndicators(transaction, question);
    const bodies = await findBodiesThere(transaction, requester.organisationId, swedishDay(now()));
    const expected = bodies.filter((body) => isExpected('entered', body));
    return indicators
      .filter(({ source, withdrawnAt }) => source === 'entered' && withdrawnAt === null)
      .flatMap((indicator) =>
        entersFor({ requester }, indicator, expected).map((body) => ({
          indicator,
          bodyName: body?.name ?? null,
          value: null,
        })),
      );
  });
}
