import type { BodyKind, TiedBody } from '../../organisation/body.model.ts';
import { bodyFaults, distinctNames, newBodyEntry } from '../../organisation/body-entry.model.ts';
import { cleanedLine, parseEntry } from '../../shared/entry.ts';
import { folded } from '../../shared/folded.ts';
import type { ImportColumn, ImportFault, RowFault, TableLine } from './import.model.ts';
import { type BodiesNamed, kindNamed, namesIn } from './words.rules.ts';

/** What a row says of a body, with everything that is wrong with it by itself. */
export interface ToldBody {
  readonly line: TableLine;
  readonly saved: TiedBody | null;
  /** Null where the row does not say, or says what is none. */
  readonly kind: BodyKind | null;
  /** As it is saved, or as the row writes it. */
  readonly name: string;
  /** Those that are saved, and those of the row. */
  readonly aliases: readonly string[];
  /** As the row writes them. */
  readonly administrations: readonly string[];
  readonly faults: readonly RowFault[];
}

/** @param again the row on which the name stands first, where that is another one */
export function bodyTold(
  line: TableLine,
  again: number | undefined,
  savedNamed: BodiesNamed<TiedBody>,
  today: string,
): ToldBody {
  const faults: RowFault[] = [];
  const fault = (column: ImportColumn, code: ImportFault, found = line.cells[column] ?? '') => {
    if (!faults.some((told) => told.column === column)) faults.push({ column, code, found });
  };
  const name = cleanedLine(line.cells.name ?? '');
  const [found] = savedNamed(name);
  const saved = found && folded(found.name) === folded(name) ? found : null;
  if (name && again !== undefined) fault('name', 'contradicts', String(again));
  if (found && !saved) fault('name', 'isOtherName', found.name);
  if (saved?.endedOn != null && saved.endedOn <= today) fault('name', 'bodyHasEnded');
  const word = line.cells.kind ?? '';
  const kind = word ? kindNamed(word) : (saved?.kind ?? null);
  if (word && !kind) fault('kind', 'unknownKind');
  if (saved && kind !== null && kind !== saved.kind) fault('kind', 'kindDiffers');
  const added = namesIn(line.cells.aliases ?? '').map(cleanedLine);
  const aliases = distinctNames([...(saved?.aliases ?? []), ...added]).filter(
    (alias) => folded(alias) !== folded(name),
  );
  const parsed = parseEntry(newBodyEntry, { kind, name, aliases }, bodyFaults);
  // Somebody who writes another name of what is here need not tell its kind.
  for (const { field, code } of parsed.ok ? [] : parsed.fields)
    if (field !== 'kind' || !found) fault(columnOf(field), code);
  const administrations = namesIn(line.cells.administrations ?? '');
  return { line, saved, kind, name: saved?.name ?? name, aliases, administrations, faults };
}

const columnOf = (field: string): ImportColumn => {
  if (field.startsWith('aliases')) return 'aliases';
  return field === 'kind' ? 'kind' : 'name';
};
