import { mayReadWork } from '../actions/action.policy.ts';
import { mayKnowOf } from '../audits/change.policy.ts';
import type { Transaction } from '../database/index.ts';
import type { RequestContext, Requester } from '../identity/index.ts';
import { mayReadRisk } from '../risks/risk.policy.ts';
import type { ExchangeKind, SavedRow } from './exchange.model.ts';
import { type FoundRow, findActionRows, findRecommendationRows, findRiskRows } from './exchange.store.ts';

const rowsOf = { actions: findActionRows, recommendations: findRecommendationRows, risks: findRiskRows };
const isKnown: Record<ExchangeKind, (requester: Requester, row: FoundRow) => boolean> = {
  actions: mayReadWork,
  recommendations: (requester, row) => mayKnowOf(requester, row, row.bodyIds),
  risks: (requester, { bodyIds: [bodyId = ''], ownerIds: [ownerPersonId = null] }) =>
    mayReadRisk(requester, { bodyId, ownerPersonId }),
};

/** Those of the rows that the requester may know of, by id: a file tells nobody what stands in somebody else's. One statement. */
export async function findSaved(
  { requester }: Pick<RequestContext, 'requester'>,
  transaction: Transaction,
  kind: ExchangeKind,
  ids: readonly string[],
): Promise<Map<string, SavedRow>> {
  const { organisationId } = requester;
  const found = await rowsOf[kind](transaction, organisationId, ids);
  const known = found.filter((row) => isKnown[kind](requester, row));
  return new Map(known.map(({ id, version, values }) => [id, { id, version, values }]));
}
