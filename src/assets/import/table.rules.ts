import { cleanedLine } from '../../shared/entry.ts';
import { type HoldingKind, holdingKinds } from '../holding.model.ts';
import type { ImportColumn, TableLine } from './import.model.ts';
import { columnNamed } from './words.rules.ts';

/** A row as the file has it. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Headings are looked for among this many rows; a title or a date may stand above them. */
export const rowsAboveHeadings = 20;

export interface Table {
  readonly lines: readonly TableLine[];
  /** Headings that stand for nothing that is read. */
  readonly ignored: readonly string[];
}

const columnsIn = (of: HoldingKind, { cells }: Row): ReadonlySet<ImportColumn> =>
  new Set(cells.flatMap((cell) => columnNamed(of, cell) ?? []));

const headingsAt = (of: HoldingKind, rows: readonly Row[]): number =>
  rows.slice(0, rowsAboveHeadings).findIndex((row) => {
    const columns = columnsIn(of, row);
    return columns.has('name') && columns.size > 1;
  });

/** Whether the headings are rather those of the other list: it knows more of them. */
export function isOtherList(of: HoldingKind, rows: readonly Row[]): boolean {
  const known = (each: HoldingKind) => {
    const headings = rows[headingsAt(each, rows)];
    return headings ? columnsIn(each, headings).size : 0;
  };
  return holdingKinds.some((other) => other !== of && known(other) > known(of));
}

/**
 * A list by its headings, which may stand in any order. Null where no row has a heading for the name and one more. Of two
 * headings for the same column the first counts.
 */
export function tableOf(of: HoldingKind, rows: readonly Row[]): Table | null {
  const at = headingsAt(of, rows);
  const headings = rows[at]?.cells;
  if (!headings) return null;
  const named = headings.map((heading) => columnNamed(of, heading));
  const columns = named.map((column, index) => (named.indexOf(column) === index ? column : null));
  const ignored = headings.filter((heading, index) => columns[index] === null && heading.trim() !== '');
  return {
    lines: rows.slice(at + 1).flatMap((row) => lineOf(row, columns)),
    ignored: ignored.map(cleanedLine),
  };
}

/** A row without anything that is read is none. */
function lineOf({ line, cells }: Row, columns: readonly (ImportColumn | null)[]): TableLine[] {
  const found: Partial<Record<ImportColumn, string>> = {};
  columns.forEach((column, index) => {
    if (column !== null) found[column] = unguarded((cells[index] ?? '').trim());
  });
  return Object.values(found).some((text) => text !== '') ? [{ line, cells: found }] : [];
}

/** A text that began as a formula was marked as text when it was taken out as CSV. */
const unguarded = (text: string) => text.replace(/^'(?=[=+@-])/, '');
