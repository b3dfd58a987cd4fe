import { parseActionFilter } from '../actions/action-list.model.ts';
import { actionsForExport } from '../actions/index.ts';
import { recommendationsForExport } from '../audits/index.ts';
import { filterOfAddress } from '../audits/register/register-filter.view.ts';
import { inRequest, type RequestContext } from '../identity/index.ts';
import { risksForExport } from '../risks/index.ts';
import { parseRiskFilter } from '../risks/risk-list.model.ts';
import { type ExchangeKind, mostExchanged, type SavedRow } from './exchange.model.ts';
import { findSaved } from './find-saved.ts';

const atATime = 500;

/**
 * The rows of a choice as they are taken out for editing, in the order of the list; null where there are more than are
 * taken out at once. What is marked as secret is left out.
 * @param query the list's own address
 */
export async function exportForEditing(
  context: RequestContext,
  kind: ExchangeKind,
  query: Readonly<Record<string, string>>,
): Promise<readonly SavedRow[] | null> {
  const ids = await idsOf[kind](context, query);
  if (ids === null || ids.length > mostExchanged) return null;
  const rows: SavedRow[] = [];
  for (let start = 0; start < ids.length; start += atATime) {
    const lot = ids.slice(start, start + atATime);
    const saved = await inRequest(context, (transaction) => findSaved(context, transaction, kind, lot));
    rows.push(...lot.flatMap((id) => saved.get(id) ?? []));
  }
  return rows;
}

async function recommendationIds(context: RequestContext, query: Readonly<Record<string, string>>) {
  const found = await recommendationsForExport(context, filterOfAddress(query));
  if (found.total > mostExchanged) return null;
  const ids: string[] = [];
  for await (const batch of found.batches()) ids.push(...batch.map(({ id }) => id));
  return ids;
}

async function riskIds(context: RequestContext, query: Readonly<Record<string, string>>) {
  const found = await risksForExport(context, parseRiskFilter(query));
  return found && found.map(({ id }) => id);
}

async function actionIds(context: RequestContext, query: Readonly<Record<string, string>>) {
  const found = await actionsForExport(context, parseActionFilter(query));
  return found && found.map(({ id }) => id);
}

const idsOf: Record<
  ExchangeKind,
  (context: RequestContext, query: Readonly<Record<string, string>>) => Promise<readonly string[] | null>
> = { recommendations: recommendationIds, actions: actionIds, risks: riskIds };
