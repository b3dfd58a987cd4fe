import type { Texts } from '../../texts/index.ts';
import type { ImportProblem, PlannedCell, PlannedEntry, ShownPlan } from './import.model.ts';

export const shownParts = ['new', 'changed', 'problems', 'unchanged'] as const;
export type ShownPart = (typeof shownParts)[number];

/** Rows of a plan on one page. */
const rowsOnPage = 200;

/** How many of each, and the rows of the part that is looked at. Without a choice, the first part that has any. */
export function partsOf(
  plan: Pick<ShownPlan, 'entries' | 'problems'>,
  asked: string | undefined,
  page: number,
) {
  const of = (outcome: PlannedEntry['outcome']) => plan.entries.filter((entry) => entry.outcome === outcome);
  const entries = { new: of('new'), changed: of('changed'), unchanged: of('unchanged') };
  const counts: Record<ShownPart, number> = {
    new: entries.new.length,
    changed: entries.changed.length,
    problems: new Set(plan.problems.map(({ line }) => line)).size,
    unchanged: entries.unchanged.length,
  };
  const shown =
    shownParts.find((part) => part === asked) ?? shownParts.find((part) => counts[part] > 0) ?? 'unchanged';
  const rows: readonly (PlannedEntry | ImportProblem)[] =
    shown === 'problems' ? plan.problems : entries[shown];
  const pages = Math.max(1, Math.ceil(rows.length / rowsOnPage));
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

/** What one value becomes, in words. The name and body of a new one stand beside it already. */
export function cellWords(
  { column, before, after }: PlannedCell,
  { assets, assetImport, importing }: Pick<Texts, 'assets' | 'assetImport' | 'importing'>,
  isNew: boolean,
): string[] {
  if (isNew && (column === 'name' || column === 'bodyId' || after === null)) return [];
  const { preview } = importing;
  const worded: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kind: assets.kinds,
    environment: assets.environments,
    hosting: assets.hostings,
    personalData: assets.personalData,
  };
  const say = (value: string) => worded[column]?.[value] ?? value;
  const label = assets.columns[column];
  if (after === null) return [assetImport.becomesEmpty(label, say(before ?? ''))];
  return [
    before === null
      ? preview.newValue(label, say(after))
      : preview.changedValue(label, say(before), say(after)),
  ];
}
