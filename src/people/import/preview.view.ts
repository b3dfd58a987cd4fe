import type { Texts } from '../../texts/index.ts';
import { rowsLeftOut } from './faulty-rows.rules.ts';
import type { PlannedCell, PlannedEntry, ShownPlan } from './import.model.ts';

export const shownParts = ['new', 'changed', 'problems', 'unchanged'] as const;
export type ShownPart = (typeof shownParts)[number];

/** Rows of a plan on one page. */
export const rowsOnPage = 200;

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
    problems: rowsLeftOut(plan.problems),
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
    /** Rows of the list that are part of an entry, apart from those that repeat another. */
    taken: plan.entries.reduce((sum, { lines, repeats }) => sum + lines.length - repeats.length, 0),
    repeats: plan.entries.flatMap(({ repeats }) => repeats).sort((one, other) => one.line - other.line),
    shown,
    page: at,
    pages,
    changes: counts.new + counts.changed,
    entries: shown === 'problems' ? [] : entries[shown].slice(start, end),
    problems: shown === 'problems' ? plan.problems.slice(start, end) : [],
  };
}

/** What one value becomes, in words. The name and address of a new person stand beside it already. */
export function cellWords(
  cell: PlannedCell,
  { importing, people, organisation, roles }: Pick<Texts, 'importing' | 'people' | 'organisation' | 'roles'>,
  bodyName: (id: string) => string,
): string[] {
  const words = importing.preview;
  switch (cell.is) {
    case 'newKind':
      return [words.newValue(importing.columns.kind, organisation.kinds[cell.kind])];
    case 'value': {
      const { column, before, after } = cell;
      if (before === null && (column === 'name' || column === 'email')) return [];
      const label = importing.columns[column];
      return [before === null ? words.newValue(label, after) : words.changedValue(label, before, after)];
    }
    case 'newRole': {
      const { fromDate, toDate } = cell;
      return [words.newRole(roleName(cell), fromDate, toDate)];
    }
    case 'roleDays': {
      const { before, after } = cell;
      const to = (day: string | null) => day ?? words.untilFurther;
      const changed: string[] = [];
      if (before.fromDate !== after.fromDate)
        changed.push(words.roleFrom(roleName(cell), before.fromDate, after.fromDate));
      if (before.toDate !== after.toDate)
        changed.push(words.roleTo(roleName(cell), to(before.toDate), to(after.toDate)));
      return changed;
    }
  }

  function roleName({ role, bodyId }: Extract<PlannedCell, { is: 'newRole' | 'roleDays' }>): string {
    return bodyId ? people.roleFor(roles[role], bodyName(bodyId)) : roles[role];
  }
}
