export const shownParts = ['new', 'changed', 'problems', 'unchanged'] as const;
export type ShownPart = (typeof shownParts)[number];

/** Rows of a plan on one page. */
const rowsOnPage = 200;

interface Planned<Entry, Problem> {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/**
 * What a list that is about to be brought in would do: how many of each, and the rows of the part that is looked at.
 * Without a choice, the first part that has any.
 */
export function partsOf<
  Entry extends { readonly outcome: Exclude<ShownPart, 'problems'> },
  Problem extends { readonly line: number },
>(plan: Planned<Entry, Problem>, asked: string | undefined, page: number) {
  const of = (outcome: Entry['outcome']) => plan.entries.filter((entry) => entry.outcome === outcome);
  const entries = { new: of('new'), changed: of('changed'), unchanged: of('unchanged') };
  const counts: Record<ShownPart, number> = {
    new: entries.new.length,
    changed: entries.changed.length,
    problems: new Set(plan.problems.map(({ line }) => line)).size,
    unchanged: entries.unchanged.length,
  };
  const shown =
    shownParts.find((part) => part === asked) ?? shownParts.find((part) => counts[part] > 0) ?? 'unchanged';
  const rows = shown === 'problems' ? plan.problems.length : entries[shown].length;
  const pages = Math.max(1, Math.ceil(rows / rowsOnPage));
  const at = Math.min(Math.max(1, page), pages);
  const [start, end] = [(at - 1) * rowsOnPage, at * rowsOnPage];
  return {
    counts,
    shown,
    page: at,
    pages,
    changes: counts.new + counts.changed,
    entries: shown === 'problems' ? [] : entries[shown].slice(start, end),
    problems: shown === 'problems' ? plan.problems.slice(start, end) : [],
  };
}

/** The part of it that every such page shows alike. */
export type PlanParts = Pick<ReturnType<typeof partsOf>, 'counts' | 'shown' | 'page' | 'pages' | 'changes'>;
