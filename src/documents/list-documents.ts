import { inRequest, type RequestContext } from '../identity/index.ts';
import { findBodies } from '../organisation/index.ts';
import { swedishDay } from '../shared/swedish-day.ts';
import { readsDocuments } from './document.policy.ts';
import type {
  DocumentFilter,
  DocumentPage,
  DocumentQuestion,
  DocumentTotals,
  ListedDocument,
} from './document-list.model.ts';
import { countDocuments, countMatching, findDocumentPage } from './document-list.store.ts';

/** An outline of more than so many is no outline. */
const mostInOutline = 500;
/** Excel and this machine's memory take so many. */
export const mostExported = 20_000;

export interface DocumentList extends DocumentPage {
  readonly totals: DocumentTotals;
  readonly bodies: readonly { readonly id: string; readonly name: string }[];
}

/**
 * The documents that the filter leaves, with how many have each mark; null for somebody who reads none. Four statements.
 * @param isOutline all of them from the top, as far as an outline goes
 */
export async function listDocuments(
  context: RequestContext,
  filter: DocumentFilter,
  { isOutline = false } = {},
): Promise<DocumentList | null> {
  const question = questionOf(context, isOutline ? { ...filter, sort: 'kind' } : filter);
  if (!readsDocuments(context.requester)) return null;
  return inRequest(context, async (transaction) => {
    const totals = await countDocuments(transaction, question);
    const matching = await countMatching(transaction, question);
    const pages = isOutline ? 1 : Math.max(1, Math.ceil(matching / filter.size));
    const page = Math.min(filter.page, pages);
    const offset = (page - 1) * filter.size;
    const some = isOutline ? { limit: mostInOutline, offset: 0 } : { limit: filter.size, offset };
    const rows = await findDocumentPage(transaction, question, some);
    const bodies = await findBodies(transaction, question.organisationId);
    const chosen = bodies.map(({ id, name }) => ({ id, name }));
    return { rows, matching, page, pages, totals, bodies: chosen };
  });
}

/** Every document that the filter leaves, for a file; null where there are too many, or none that one may read. */
export async function documentsForExport(
  context: RequestContext,
  filter: DocumentFilter,
): Promise<readonly ListedDocument[] | null> {
  if (!readsDocuments(context.requester)) return [];
  const question = questionOf(context, filter);
  return inRequest(context, async (transaction) => {
    if ((await countMatching(transaction, question)) > mostExported) return null;
    return findDocumentPage(transaction, question, { limit: mostExported, offset: 0 });
  });
}

const questionOf = ({ requester, now }: RequestContext, filter: DocumentFilter): DocumentQuestion => ({
  organisationId: requester.organisationId,
  personId: requester.personId,
  today: swedishDay(now()),
  filter,
});
