import type { RequestContext } from '../identity/index.ts';
import { listGuidelines, showGuideline } from './find-guideline.ts';
import { guidelineFilterOf } from './guideline-filter.model.ts';
import type { RequirementRow } from './guideline-list.model.ts';

/** So many guidelines are searched; an organisation has one, or a few. */
const mostSearched = 3;

/** The requirements in force that have these words, and the guideline that has the first of them. */
export async function searchGuidelines(
  context: RequestContext,
  q: string,
): Promise<{
  readonly rows: readonly RequirementRow[];
  readonly total: number;
  readonly guidelineId: string | null;
}> {
  const { guidelines } = await listGuidelines(context);
  const inForce = guidelines.filter((each) => each.inForce !== null).slice(0, mostSearched);
  const pages = [];
  for (const { id, inForce: number } of inForce) {
    const shown = await showGuideline(context, id, guidelineFilterOf({ q }), number);
    if (shown && shown.total > 0) pages.push(shown);
  }
  return {
    rows: pages.flatMap(({ rows }) => rows),
    total: pages.reduce((sum, { total }) => sum + total, 0),
    guidelineId: pages[0]?.guideline.id ?? null,
  };
}
