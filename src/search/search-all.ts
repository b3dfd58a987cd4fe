import type { RequestContext } from '../identity/index.ts';
import { isEnough, type SearchResult, searchAsked } from './search.model.ts';
import { searchIn } from './search-in.ts';

/**
 * Everything that the requester may see and that has these words, by noun. Each noun is asked as its own list asks, so
 * that a search shows exactly what the list does, and nothing behind a wall. A bounded number of statements.
 */
export async function searchAll(
  context: RequestContext,
  asked: Readonly<Record<string, unknown>>,
): Promise<SearchResult> {
  const { q } = searchAsked.parse(asked);
  if (!isEnough(q)) return { q, found: [] };
  const found = await Promise.all(searchIn.map((search) => search(context, q)));
  return { q, found: found.filter(({ total }) => total > 0) };
}
