import { createHash } from 'node:crypto';
import type { Transaction } from '../../database/index.ts';
import type { FileStore } from '../../files/index.ts';
import { inRequest, mayWrite, type RequestContext } from '../../identity/index.ts';
import { keepsManagement } from '../../identity/management.policy.ts';
import { pathOfKept } from '../../list-exchange/index.ts';
import { findBodies } from '../../organisation/index.ts';
import { swedishDay } from '../../shared/swedish-day.ts';
import { definesIndicators, mayReadValue, ownsIndicator } from '../indicator.policy.ts';
import { parseIndicatorFilter } from '../indicator-list.model.ts';
import { findIndicators } from '../indicator-list.store.ts';
import { indicatorQuestion } from '../list-indicators.ts';
import { findValuesOn } from '../values.store.ts';
import { mostValueRows, type ShownValuePlan, type ValueLine, type ValuePlan } from './bringing.model.ts';
import { planValues, pointTold } from './plan-values.rules.ts';
import { linesOf, rowsAboveHeadings } from './value-lines.rules.ts';

/** What bringing a list in needs of the world. */
export interface BringingContext extends RequestContext {
  readonly files: FileStore;
}

export type ValuesRefused =
  | { readonly ok: false; readonly refusal: 'forbidden' | 'notFound' }
  /** `why`: a code of the reader, or `no-headings`, `no-rows`, `too-many-rows`. */
  | {
      readonly ok: false;
      readonly refusal: 'unreadable';
      readonly why: string;
      readonly found: string | null;
    };

/** Brings values in: who leads or keeps the work with security somewhere, and who owns an indicator. One statement. */
export async function mayBringValues(context: RequestContext): Promise<boolean> {
  const { requester } = context;
  if (!mayWrite(requester)) return false;
  if (definesIndicators(requester) || keepsManagement(requester)) return true;
  const question = indicatorQuestion(context, parseIndicatorFilter({}));
  const found = await inRequest(context, (transaction) => findIndicators(transaction, question));
  return found.some((each) => ownsIndicator(requester, each));
}

/** What a list that was received comes to. Nothing is changed. */
export async function planBringing(
  context: BringingContext,
  sha256: string,
): Promise<{ readonly ok: true; readonly plan: ShownValuePlan } | ValuesRefused> {
  const list = await readValues(context, sha256);
  if (!list.ok) return list;
  const plan = await inRequest(context, (transaction) => planIn(context, transaction, list.lines));
  return { ok: true, plan: shownPlan(plan, list.ignored) };
}

/** The rows of a list, for those who may bring one in. */
export async function readValues(
  context: BringingContext,
  sha256: string,
): Promise<
  | { readonly ok: true; readonly lines: readonly ValueLine[]; readonly ignored: readonly string[] }
  | ValuesRefused
> {
  if (!(await mayBringValues(context))) return { ok: false, refusal: 'forbidden' };
  const path = await pathOfKept(context, sha256);
  if (path === null) return { ok: false, refusal: 'notFound' };
  // Loaded when first needed: the reader is large.
  const { readRows } = await import('../../reading/index.ts');
  const read = await readRows(path, mostValueRows + rowsAboveHeadings);
  const unreadable = (why: string, found: string | null = null) =>
    ({ ok: false, refusal: 'unreadable', why, found }) as const;
  if (!read.ok) return unreadable(read.refusal, read.found);
  const list = linesOf(read.rows);
  if (!list) return unreadable('no-headings');
  if (list.lines.length === 0) return unreadable('no-rows');
  if (list.lines.length > mostValueRows) return unreadable('too-many-rows');
  return { ok: true, ...list };
}

/** What the rows come to as things are in this transaction. Three statements, whatever their number. */
export async function planIn(
  context: RequestContext,
  transaction: Transaction,
  lines: readonly ValueLine[],
): Promise<ValuePlan> {
  const { requester, now } = context;
  const { organisationId } = requester;
  const today = swedishDay(now());
  const question = indicatorQuestion(context, parseIndicatorFilter({}));
  const all = await findIndicators(transaction, question);
  const indicators = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  const bodies = (await findBodies(transaction, organisationId)).filter(
    ({ kind, endedOn }) => kind !== 'council' && (endedOn === null || endedOn > today),
  );
  const points = lines.flatMap((line) => {
    const { indicator, body, onDay } = pointTold(line, { indicators, bodies });
    if (!indicator || body === undefined || onDay === null) return [];
    const bodyId = body?.id ?? null;
    // What one may not read is not there, or a list of guesses would tell what it is.
    return mayReadValue(requester, indicator, bodyId) ? [{ indicatorId: indicator.id, bodyId, onDay }] : [];
  });
  const values = await findValuesOn(transaction, organisationId, points);
  return planValues(lines, { requester, indicators, bodies, values, today });
}

/** A plan for its page. Its fingerprint covers everything that will be saved, and everything that is left out. */
export function shownPlan(plan: ValuePlan, ignored: readonly string[]): ShownValuePlan {
  const fingerprint = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  return { ...plan, ignored, fingerprint };
}
