import { folded } from '../../shared/folded.ts';
import type { BodySteps, PlannedCell, PlannedEntry } from './import.model.ts';
import type { BodyDraft } from './plan-bodies.rules.ts';

/** What becomes of one body, value by value. */
export function bodyEntryOf(
  { line, saved, body, newAdministrations }: BodyDraft,
  names: ReadonlyMap<string, string>,
): PlannedEntry {
  const cells: PlannedCell[] = [];
  if (!saved) cells.push({ is: 'newKind', kind: body.kind });
  const value = (
    column: 'aliases' | 'administrations',
    before: readonly string[],
    after: readonly string[],
  ) => {
    if (after.length > before.length)
      cells.push({ is: 'value', column, before: before.join('; ') || null, after: after.join('; ') });
  };
  value('aliases', saved?.aliases ?? [], body.aliases);
  const tied = (saved?.tiedTo ?? []).flatMap((id) => names.get(id) ?? []);
  value('administrations', tied, [...tied, ...newAdministrations]);
  return {
    line: line.line,
    lines: [line.line],
    repeats: [],
    name: body.name,
    email: null,
    outcome: saved ? (cells.length > 0 ? 'changed' : 'unchanged') : 'new',
    cells,
    namesake: null,
  };
}

/** What has to be saved. */
export function bodyStepsOf(drafts: readonly BodyDraft[]): BodySteps {
  return {
    newBodies: drafts.filter(({ saved }) => !saved).map(({ body }) => body),
    changedBodies: drafts.flatMap(({ saved, body }) =>
      saved && saved.aliases.length !== body.aliases.length
        ? [{ before: saved, after: { ...saved, aliases: body.aliases } }]
        : [],
    ),
    newTies: drafts.flatMap(({ body, newAdministrations }) =>
      newAdministrations.map((name) => ({ board: folded(body.name), administration: folded(name) })),
    ),
  };
}
