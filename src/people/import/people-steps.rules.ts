import { folded } from '../../shared/folded.ts';
import type { Person, RoleAssignment } from '../person.model.ts';
import type { PeopleSteps, PlannedCell, PlannedEntry } from './import.model.ts';
import type { PersonDraft } from './plan-people.rules.ts';
import type { Held } from './plan-roles.rules.ts';

/** What becomes of one person, value by value. */
export function entryOf(
  draft: PersonDraft,
  namesakes: ReadonlyMap<string, readonly Pick<Person, 'name' | 'email'>[]>,
): PlannedEntry {
  const { lines, repeats, saved, person, held } = draft;
  const values = (['name', 'email', 'title'] as const).flatMap((column): PlannedCell[] => {
    const [before, after] = [saved?.[column] ?? null, person[column]];
    return after === null || before === after ? [] : [{ is: 'value', column, before, after }];
  });
  const cells = [...values, ...held.flatMap(roleCell)];
  const alike = saved ? [] : (namesakes.get(folded(person.name)) ?? []);
  const namesake = alike.find(({ email }) => email !== person.email);
  return {
    line: lines[0],
    lines,
    repeats,
    name: person.name,
    email: person.email,
    outcome: saved ? (cells.length > 0 ? 'changed' : 'unchanged') : 'new',
    cells,
    namesake: namesake?.email ?? null,
  };
}

function roleCell({ role, bodyId, fromDate, toDate, saved }: Held): PlannedCell[] {
  if (!saved) return [{ is: 'newRole', role, bodyId, fromDate, toDate }];
  if (saved.fromDate === fromDate && saved.toDate === toDate) return [];
  const before = { fromDate: saved.fromDate, toDate: saved.toDate };
  return [{ is: 'roleDays', role, bodyId, before, after: { fromDate, toDate } }];
}

/** What has to be saved. */
export function stepsOf(drafts: readonly PersonDraft[]): PeopleSteps {
  return {
    newPeople: drafts
      .filter(({ saved }) => !saved)
      .map(({ person: { name, email, title } }) => ({ name, email, title })),
    changedPeople: drafts.flatMap(({ saved, person: { name, title } }) =>
      saved && (saved.name !== name || saved.title !== title)
        ? [{ before: saved, after: { ...saved, name, title } }]
        : [],
    ),
    newRoles: drafts.flatMap(({ saved: known, person: { email }, held }) =>
      held
        .filter(({ saved }) => !saved)
        .map(({ role, bodyId, fromDate, toDate }) => ({
          email,
          personId: known?.id ?? null,
          role,
          bodyId,
          fromDate,
          toDate,
        })),
    ),
    changedRoles: drafts.flatMap(({ held }) =>
      held.flatMap(({ saved, fromDate, toDate }) => {
        const isChanged = saved && (saved.fromDate !== fromDate || saved.toDate !== toDate);
        const after = saved && ({ ...saved, fromDate, toDate } satisfies RoleAssignment);
        return isChanged && after ? [{ before: saved, after }] : [];
      }),
    ),
  };
}
