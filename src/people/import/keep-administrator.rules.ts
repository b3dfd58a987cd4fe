import { losesLastAdministrator, type Tenure, tenureOf } from '../administrators.rules.ts';
import type { ImportProblem } from './import.model.ts';
import type { KnownPeople, PersonDraft } from './plan-people.rules.ts';
import type { Held } from './plan-roles.rules.ts';

/** The rows that shorten an administrator's time, where nobody would administer the municipality after the list. */
export function rowsEndingAdministration(
  drafts: readonly PersonDraft[],
  known: Pick<KnownPeople, 'administrators' | 'today'>,
): ImportProblem[] {
  const before = known.administrators.map((role) => tenureOf(role, role));
  if (!losesLastAdministrator(before, tenuresAfter(drafts, known), known.today)) return [];
  return drafts.flatMap(({ held }) =>
    held
      .filter(isChangedAdministrator)
      .flatMap(({ lines, toDate }) =>
        lines.map(
          (line) => ({ line, column: 'to', code: 'lastAdministrator', found: toDate ?? '' }) as const,
        ),
      ),
  );
}

function isChangedAdministrator({ role, saved, fromDate, toDate }: Held): boolean {
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
