/** A block of cells; columns from 0, rows from 1, all inclusive. */
export interface Range {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** "B7" as column 1 and row 7; null for anything else. */
export function cellAt(reference: string | undefined): { column: number; row: number } | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u.exec(reference ?? '');
  if (!found) return null;
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { column, row: Number.parseInt(found[2] ?? '', 10) };
}

/** "A1:C3", or a single cell. */
export function rangeOf(reference: string | undefined): Range | null {
  const [from, to] = (reference ?? '').split(':');
  const first = cellAt(from);
  const last = cellAt(to ?? from);
  if (!first || !last) return null;
  return { left: first.column, top: first.row, right: last.column, bottom: last.row };
}
