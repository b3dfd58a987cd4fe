import { inRequest, type RequestContext } from '../identity/index.ts';
import type { RiskScale } from './risk.model.ts';
import {
  type ListedRisk,
  type MatrixCount,
  mostExported,
  type Named,
  parseRiskFilter,
  type RiskFilter,
  type RiskPage,
  type RiskTotals,
} from './risk-list.model.ts';
import { countByBody, countPlaces, countRisks, findRiskChoices, findRiskPage } from './risk-list.store.ts';
import { riskQuestion } from './risk-question.ts';

export interface RiskChoices {
  readonly bodies: readonly Named[];
  readonly owners: readonly Named[];
}

/** One page of the risks that the requester may see and the filter leaves. Three statements. */
export function listRisks(context: RequestContext, filter: RiskFilter): Promise<RiskPage> {
  return inRequest(context, async (transaction) => {
    const question = await riskQuestion(context, transaction, filter);
    const { matching, ...totals } = await countRisks(transaction, question);
    const pages = Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const offset = (page - 1) * filter.size;
    const rows = await findRiskPage(transaction, question, { limit: filter.size, offset });
    return { rows, totals, matching, page, pages };
  });
}

/** What the filter can choose among. Two statements. */
export function listRiskChoices(context: RequestContext): Promise<RiskChoices> {
  return inRequest(context, async (transaction) =>
    findRiskChoices(transaction, await riskQuestion(context, transaction, parseRiskFilter({}))),
  );
}

/** Every risk that the filter leaves, for a file; null where there are too many. */
export function risksForExport(
  context: RequestContext,
  filter: RiskFilter,
): Promise<readonly ListedRisk[] | null> {
  return inRequest(context, async (transaction) => {
    const question = await riskQuestion(context, transaction, filter);
    const { matching } = await countRisks(transaction, question);
    if (matching > mostExported) return null;
    return findRiskPage(transaction, question, { limit: mostExported, offset: 0 });
  });
}

export interface RiskMatrix {
  readonly scale: RiskScale;
  readonly places: readonly MatrixCount[];
  readonly byBody: readonly (RiskTotals & { readonly bodyId: string; readonly bodyName: string })[];
  /** The gravest, over all that is asked for. */
  readonly top: readonly ListedRisk[];
}

const topRisks = 10;

/** Where the open risks stand, in the whole municipality or one body. Four statements. */
export function findMatrix(context: RequestContext, asked: RiskFilter): Promise<RiskMatrix> {
  const filter: RiskFilter = { ...asked, state: 'open', level: null, review: null, sort: 'level' };
  return inRequest(context, async (transaction) => {
    const question = await riskQuestion(context, transaction, filter);
    return {
      scale: question.scale,
      places: await countPlaces(transaction, question),
      byBody: await countByBody(transaction, { ...question, filter: { ...filter, body: null } }),
      top: await findRiskPage(transaction, question, { limit: topRisks, offset: 0 }),
    };
  });
}
