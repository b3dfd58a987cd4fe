import { folded } from '../../shared/folded.ts';
import type { ImportColumn, PlannedEntry, TableLine } from './import.model.ts';

/** The rows about one person that say nothing that an earlier one of them does not say, each with that one. */
export function repeatsAmong(rows: readonly TableLine[]): PlannedEntry['repeats'] {
  return rows.flatMap((row, index) => {
    const earlier = rows.slice(0, index).find((other) => saysAll(other, row));
    return earlier ? [{ line: row.line, of: earlier.line }] : [];
  });
}

/** Whether a row says everything that another does: an empty cell says nothing. */
const saysAll = (one: TableLine, other: TableLine): boolean =>
  Object.entries(other.cells).every(
    ([column, text]) => text === '' || folded(one.cells[column as ImportColumn] ?? '') === folded(text),
  );
