import { inRequest, type RequestContext } from '../../identity/index.ts';
import { leastDone } from '../assessments/assessed.rules.ts';
import { findRegisterChoices } from './register-choices.store.ts';
import type { RegisterFilter } from './register-filter.model.ts';
import type { RegisterChoices, RegisterPage, RegisterRow, RegisterTotals } from './register-list.model.ts';
import { findRegisterIds } from './register-page.store.ts';
import { registerQuestion } from './register-question.ts';
import { type FoundRow, findRegisterRows } from './register-rows.store.ts';
import { findRegisterTotals } from './register-totals.store.ts';

/** One page of the recommendations that the requester may see and the filter leaves, with the totals above it. Three statements. */
export function listRecommendations(context: RequestContext, filter: RegisterFilter): Promise<RegisterPage> {
  const question = registerQuestion(context, filter);
  const { size } = filter;
  return inRequest(context, async (transaction) => {
    const { totals, beside } = await findRegisterTotals(transaction, question);
    const pages = Math.max(1, Math.ceil(totals.recommendations / size));
    const page = Math.min(filter.page, pages);
    const ids = await findRegisterIds(transaction, question, { limit: size, offset: (page - 1) * size });
    const rows = await findRegisterRows(transaction, question, ids);
    return { rows: rows.map(judged), totals, beside, page, pages };
  });
}

/** How the recommendations are distributed that the requester may see and the filter leaves. One statement. */
export async function registerTotals(
  context: RequestContext,
  filter: RegisterFilter,
): Promise<RegisterTotals> {
  const question = registerQuestion(context, filter);
  const { totals } = await inRequest(context, (transaction) => findRegisterTotals(transaction, question));
  return totals;
}

/** The bodies and audits that the requester can choose among. One statement. */
export function registerChoices(context: RequestContext, filter: RegisterFilter): Promise<RegisterChoices> {
  const question = registerQuestion(context, filter);
  return inRequest(context, (transaction) => findRegisterChoices(transaction, question));
}

/** The row's status: of the addressees that are asked for, the one furthest from done. */
export function judged(row: FoundRow): RegisterRow {
  const asked = row.addressees.filter(({ isAskedFor }) => isAskedFor);
  return { ...row, assessed: leastDone(asked.map(({ assessed }) => assessed)) };
}
