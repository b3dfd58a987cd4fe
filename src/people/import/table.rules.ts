import { cleanedLine } from '../../shared/entry.ts';
import { type ImportColumn, type ImportKind, importKinds, type TableLine } from './import.model.ts';
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
  const at = headingsAt(kind, rows);
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

/** Whether the headings are rather those of the other kind of list: it knows more of them. */
export function isOtherList(kind: ImportKind, rows: readonly Row[]): boolean {
  const known = (each: ImportKind) => {
    const headings = rows[headingsAt(each, rows)];
    return headings ? columnsIn(each, headings).size : 0;
  };
  return importKinds.some((other) => other !== kind && known(other) > known(kind));
}

const headingsAt = (kind: ImportKind, rows: readonly Row[]): number =>
  rows.slice(0, rowsAboveHeadings).findIndex((row) => {
    const columns = columnsIn(kind, row);
    return columns.has(keyOf[kind]) && columns.size > 1;
  });

const columnsIn = (kind: ImportKind, { cells }: Row): ReadonlySet<ImportColumn> =>
  new Set(cells.flatMap((cell) => columnNamed(kind, cell) ?? []));

function cellsOf({ cells }: Row, columns: readonly (ImportColumn | null)[]): TableLine['cells'] {
  const found: Partial<Record<ImportColumn, string>> = {};
  columns.forEach((column, index) => {
    if (column !== null) found[column] = (cells[index] ?? '').trim();
  });
  return found;
}
