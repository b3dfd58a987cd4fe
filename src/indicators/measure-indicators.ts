import { randomUUID } from 'node:crypto';
import { type Changing, changing, type RequestContext } from '../identity/index.ts';
import { refuse, refuseField } from '../shared/changed.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { computedValues } from './counted.rules.ts';
import { findCounts } from './counted.store.ts';
import { holdIndicator } from './held.ts';
import type { ComputedSource, Indicator } from './indicator.model.ts';
import { definesIndicators, mayMeasure } from './indicator.policy.ts';
import { insertValues, lockIndicators } from './indicator.store.ts';
import { findBodiesThere } from './indicator-facts.store.ts';
import { type Changed, indicatorNoun } from './indicator-faults.model.ts';
import { parseIndicatorFilter } from './indicator-list.model.ts';
import { findIndicators, findMeasured } from './indicator-list.store.ts';
import { indicatorQuestion, listedFor } from './list-indicators.ts';
import { isSameValue, momentAfter } from './value.rules.ts';
import { findValuesOn, type MeasuringPoint } from './values.store.ts';
import { mostPoints } from './whole.rules.ts';

/** What came of measuring: how many indicators, and how many values were written. */
export interface MeasuredNow {
  readonly indicators: number;
  readonly values: number;
}

/** Writes down what the system counts today for one indicator, whether it is due or not. */
export function measureIndicator(context: RequestContext, id: string): Promise<Changed<MeasuredNow>> {
  return changing(context, async (change): Promise<Changed<MeasuredNow>> => {
    const held = await holdIndicator(change, id);
    if (!held.ok) return held;
    const { indicator } = held;
    if (!mayMeasure(change.requester, indicator)) return refuse('forbidden');
    if (indicator.withdrawnAt) return refuseField('id', 'indicatorWithdrawn');
    if (indicator.source === 'entered') return refuseField('id', 'indicatorEntered');
    return { ok: true, indicators: 1, values: await writeDown(change, [indicator]) };
  });
}

/** The same for every indicator that is due and the requester's to measure. */
export function measureDue(context: RequestContext): Promise<Changed<MeasuredNow>> {
  return changing(context, async (change): Promise<Changed<MeasuredNow>> => {
    const { transaction, organisationId, requester, now } = change;
    const today = swedishDay(now());
    const question = indicatorQuestion(context, parseIndicatorFilter({}));
    const own = (await findIndicators(transaction, question)).filter(
      (each) => each.source !== 'entered' && each.withdrawnAt === null && mayMeasure(requester, each),
    );
    if (own.length === 0 && !definesIndicators(requester)) return refuse('forbidden');
    const ids = own.map(({ id }) => id);
    const bodies = await findBodiesThere(transaction, organisationId, today);
    const values = Map.groupBy(
      await findMeasured(transaction, question, ids, mostPoints),
      ({ indicatorId }) => indicatorId,
    );
    const due = own.filter((each) => {
      const listed = listedFor(context, each, bodies, values.get(each.id) ?? []);
      return listed.isOverdue || listed.dueOn === today;
    });
    const held = await lockIndicators(
      transaction,
      organisationId,
      due.map(({ id }) => id),
    );
    return { ok: true, indicators: held.length, values: await writeDown(change, held) };
  });
}

const keyOf = ({ indicatorId, bodyId, onDay }: MeasuringPoint) => `${indicatorId} ${bodyId} ${onDay}`;

/** How many values were written; what says the same as it did earlier today is not written again. */
async function writeDown(change: Changing, held: readonly Indicator[]): Promise<number> {
  const { transaction, organisationId, now } = change;
  const today = swedishDay(now());
  const sources = [...new Set(held.map(({ source }) => source))].filter(
    (source): source is ComputedSource => source !== 'entered',
  );
  const counts = await findCounts(transaction, { organisationId, today }, sources, null);
  const bodies = await findBodiesThere(transaction, organisationId, today);
  const rows = held.flatMap((indicator) => computedValues(indicator, counts, bodies, today));
  const known = new Map(
    (await findValuesOn(transaction, organisationId, rows)).map((value) => [keyOf(value), value]),
  );
  const news = rows.filter((row) => {
    const earlier = known.get(keyOf(row));
    return !earlier || !isSameValue(earlier, row);
  });
  const written = news.map((row) => ({
    ...row,
    id: randomUUID(),
    by: null,
    at: momentAfter(known.get(keyOf(row)), now()),
  }));
  await insertValues(transaction, organisationId, written);
  const ofEach = Map.groupBy(news, ({ indicatorId }) => indicatorId);
  await change.record(
    ...[...ofEach].map(([nounId, { length }]) => ({
      noun: indicatorNoun,
      nounId,
      verb: 'compute',
      before: null,
      after: { onDay: today, values: length },
    })),
  );
  return written.length;
}
