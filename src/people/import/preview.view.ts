import type { Texts } from '../../texts/index.ts';
import type { PlannedCell, ShownPlan } from './import.model.ts';

/** Rows of the list that are part of an entry, apart from those that repeat another; and these. */
export const repeatsIn = (entries: ShownPlan['entries']) => ({
  taken: entries.reduce((sum, { lines, repeats }) => sum + lines.length - repeats.length, 0),
  repeats: entries.flatMap(({ repeats }) => repeats).sort((one, other) => one.line - other.line),
});

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
