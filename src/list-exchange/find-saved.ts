import { mayReadWork } from '../actions/action.policy.ts';
import { mayKnowOf } from '../audits/change.policy.ts';
import type { Transaction } from '../database/index.ts';
import type { RequestContext } from '../identity/index.ts';
import type { ExchangeKind, SavedRow } from './exchange.model.ts';
import { findActionRows, findRecommendationRows } from './exchange.store.ts';

/** Those of the rows that the requester may know of, by id: a file tells nobody what stands in somebody else's. One statement. */
export async function findSaved(
  { requester }: Pick<RequestContext, 'requester'>,
  transaction: Transaction,
  kind: ExchangeKind,
  ids: readonly string[],
): Promise<Map<string, SavedRow>> {
  const { organisationId } = requester;
  const found =
    kind === 'actions'
      ? await findActionRows(transaction, organisationId, ids)
      : await findRecommendationRows(transaction, organisationId, ids);
  const known = found.filter((row) =>
    kind === 'actions' ? mayReadWork(requester, row) : mayKnowOf(requester, row, row.bodyIds),
  );
  return new Map(known.map(({ id, version, values }) => [id, { id, version, values }]));
}
