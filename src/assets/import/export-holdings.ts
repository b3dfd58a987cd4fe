import { inRequest, type RequestContext } from '../../identity/index.ts';
import type { HoldingKind } from '../holding.model.ts';
import type { HoldingFilter } from '../holding-list.model.ts';
import { holdingsForExport } from '../list-holdings.ts';
import type { FileRow } from './import-file.ts';
import { findTiedNames } from './known.store.ts';

/** Every row that the filter leaves, with what it is tied to, for a file; null where there are too many. Three statements. */
export async function exportHoldings(
  context: RequestContext,
  of: HoldingKind,
  filter: HoldingFilter,
): Promise<readonly FileRow[] | null> {
  const rows = await holdingsForExport(context, of, filter);
  if (!rows) return null;
  const ids = rows.map(({ id }) => id);
  const tied = await inRequest(context, (transaction) =>
    findTiedNames(transaction, context.requester.organisationId, of, ids),
  );
  return rows.map((row) => ({ ...row, tied: tied.get(row.id) ?? [] }));
}
