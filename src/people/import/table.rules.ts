import { cleanedLine } from '../../shared/entry.ts';
import { type ImportColumn, type ImportKind, type TableLine } from './import.model.ts';
import { columnNamed } from './words.rules.ts';

/** A row as the file has it. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What people and bodies are known by. */
const keyOf = { people: 'email', bodies: 'name' } as const satisfies Record<ImportKind, ImportColumn>;

/** Headings are looked for among this many rows; a title or a date may stand above them. */
export const rowsAboveHeadings = 20;

export interface Table {
  readonly lines: readonly TableLine[];
  /** Headings that stand for nothing that is read. */
  readonly ignored: readonly string[];
}

/**
 * A list by its headings, which may stand in any order. Null where no row has a heading for what rows are known by
 * and one more. Of two headings for the same column the first counts.
 */
export function tableOf(kind: ImportKind, rows: readonly Row[]): Table | null {
  const at = rows.slice(0, rowsAboveHeadings).findIndex(({ cells }) => {
    const columns = new Set(cells.map((cell) => columnNamed(kind, cell)));
    columns.delete(null);
    return columns.has(keyOf[kind]) && columns.size > 1;
  });
  const headings = rows[at]?.cells;
  if (!headings) return null;
  const columns = headings.map((heading, index) => {
    const column = columnNamed(kind, heading);
    const isFirst = headings.findIndex((other) => columnNamed(kind, other) === column) === index;
    return isFirst ? column : null;
  });
  const ignored = headings.filter((heading, index) => columns[index] === null && heading.trim() !== '');
  return {
    lines: rows.slice(at + 1).map((row) => ({ line: row.line, cells: cellsOf(row, columns) })),
    ignored: ignored.map(cleanedLine),
  };
}

function cellsOf({ cells }: Row, columns: readonly (ImportColumn | null)[]): TableLine['cells'] {
  const found: Partial<Record<ImportColumn, string>> = {};
  columns.forEach((column, index) => {
    if (column !== null) found[column] = (cells[index] ?? '').trim();
  });
  return found;
}
