import { losesLastAdministrator, type Tenure, tenureOf } from '../administrators.rules.ts';
import type { ImportProblem } from './import.model.ts';
import type { KnownPeople, PersonDraft } from './plan-people.rules.ts';
import type { Held } from './plan-roles.rules.ts';

/**
 * The people of the list, without the shortened administrators where nobody would administer the municipality after
 * them: those rows become problems, and the roles stay as they are.
 */
export function keepingAdministrator(
  drafts: readonly PersonDraft[],
  known: Pick<KnownPeople, 'administrators' | 'today'>,
  problems: ImportProblem[],
): readonly PersonDraft[] {
  const before = known.administrators.map((role) => tenureOf(role, role));
  if (!losesLastAdministrator(before, tenuresAfter(drafts, known), known.today)) return drafts;
  return drafts.map((draft) => ({
    ...draft,
    held: draft.held.map((held): Held => {
      if (!isChangedAdministrator(held)) return held;
      const found = held.toDate ?? '';
      problems.push({ line: held.line ?? draft.line, column: 'to', code: 'lastAdministrator', found });
      return { ...held.saved, saved: held.saved, line: held.line };
    }),
  }));
}

function isChangedAdministrator(held: Held): held is Held & { saved: NonNullable<Held['saved']> } {
  const { role, saved, fromDate, toDate } = held;
  if (role !== 'administrator' || !saved) return false;
  return saved.fromDate !== fromDate || saved.toDate !== toDate;
}

function tenuresAfter(
  drafts: readonly PersonDraft[],
  { administrators }: Pick<KnownPeople, 'administrators'>,
): Tenure[] {
  const told = drafts.flatMap(({ saved, person, held }) =>
    held
      .filter(({ role }) => role === 'administrator')
      .map((role) => ({
        id: role.saved?.id ?? null,
        tenure: tenureOf(
          { ...role, personId: saved?.id ?? person.email },
          { endedOn: saved?.endedOn ?? null },
        ),
      })),
  );
  const spokenOf = new Set(told.map(({ id }) => id));
  const others = administrators.filter(({ id }) => !spokenOf.has(id));
  return [...told.map(({ tenure }) => tenure), ...others.map((role) => tenureOf(role, role))];
}
