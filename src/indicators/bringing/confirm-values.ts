import { randomUUID } from 'node:crypto';
import { changing } from '../../identity/index.ts';
import { dropExchange } from '../../list-exchange/index.ts';
import { insertValues, lockIndicators } from '../indicator.store.ts';
import { type Changed, indicatorNoun } from '../indicator-faults.model.ts';
import { momentAfter } from '../value.rules.ts';
import { findValuesOn } from '../values.store.ts';
import type { ShownValuePlan } from './bringing.model.ts';
import { type BringingContext, planIn, readValues, shownPlan, type ValuesRefused } from './plan-values.ts';

export type BroughtIn =
  | { readonly ok: true; readonly written: number }
  | ValuesRefused
  /** Things have changed since the plan was shown; `plan` is what the list comes to now. Nothing was saved. */
  | { readonly ok: false; readonly refusal: 'otherPlan'; readonly plan: ShownValuePlan };

/** Saves what a list comes to, if that is still what was shown: all of it, or nothing. What it corrects stays to be seen. */
export async function confirmBringing(
  context: BringingContext,
  sha256: string,
  fingerprint: string,
): Promise<BroughtIn> {
  const list = await readValues(context, sha256);
  if (!list.ok) return list;
  let other: ShownValuePlan | undefined;
  const result = await changing(context, async (change): Promise<Changed<{ readonly written: number }>> => {
    const { transaction, organisationId, requester, now } = change;
    const first = await planIn(context, transaction, list.lines);
    const ids = [...new Set(first.entries.map(({ indicatorId }) => indicatorId))];
    await lockIndicators(transaction, organisationId, ids);
    // As it is now that nobody else can write to these.
    const plan = shownPlan(await planIn(context, transaction, list.lines), list.ignored);
    if (plan.fingerprint !== fingerprint) {
      other = plan;
      return { ok: false, refusal: 'stale' } as const;
    }
    const news = plan.entries.filter(({ outcome }) => outcome !== 'unchanged');
    const earlier = await findValuesOn(transaction, organisationId, news);
    const keyOf = (value: (typeof earlier)[number] | (typeof news)[number]) =>
      `${value.indicatorId} ${value.bodyId} ${value.onDay}`;
    const known = new Map(earlier.map((value) => [keyOf(value), value]));
    await insertValues(
      transaction,
      organisationId,
      news.map((entry) => {
        const { indicatorId, bodyId, onDay, value, numerator, denominator, note } = entry;
        const at = momentAfter(known.get(keyOf(entry)), now());
        const told = { indicatorId, bodyId, onDay, value, numerator, denominator, note };
        return { ...told, id: randomUUID(), by: requester.personId, at };
      }),
    );
    const ofEach = Map.groupBy(news, ({ indicatorId }) => indicatorId);
    await change.record(
      ...[...ofEach].map(([nounId, { length }]) => ({
        noun: indicatorNoun,
        nounId,
        verb: 'importValues',
        before: null,
        after: { values: length },
      })),
    );
    return { ok: true, written: news.length } as const;
  });
  if (result.ok) {
    await dropExchange(context, sha256);
    return result;
  }
  return other ? { ok: false, refusal: 'otherPlan', plan: other } : { ok: false, refusal: 'forbidden' };
}
