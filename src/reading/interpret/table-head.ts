import type { Cell, Row, Table } from '../blocks.model.ts';
import type { Colour } from '../reading.model.ts';
import { type Role, roleOf } from './labels.ts';
import { proseOf } from './prose.ts';
import { statusOfMark, statusOfWords } from './status.rules.ts';

/** What each column of a table holds, and which of its rows come after the head. */
export interface TableHead {
  roles: Map<number, Role>;
  /** Columns headed by a status of their own, where a cross says which one it is. */
  crosses: Map<number, Colour>;
  /** How many rows at the top are the head, 0 where the table has none. */
  rows: number;
}

/** At least two heads that are statuses ("Åtgärdad | Delvis | Ej åtgärdad"): the row's cross stands under one. */
function crossesOf(row: Row): Map<number, Colour> {
  const found = row.cells.flatMap((cell): [number, Colour][] => {
    const status = statusOfWords(textOf(cell).replace(/\n/gu, ' '));
    return status ? [[cell.column, status]] : [];
  });
  return new Map(
    found.length >= 2 && new Set(found.map(([, status]) => status)).size === found.length ? found : [],
  );
}

export function textOf(cell: Cell | undefined): string {
  return cell ? proseOf(cell.paragraphs) : '';
}

export function cellAt(row: Row, column: number): Cell | undefined {
  return row.cells.find((cell) => cell.column === column);
}

/** Reads the head of a table: the first of its top rows in which two columns have names that we know. */
export function readHead(table: Table): TableHead | null {
  for (const [index, row] of table.rows.slice(0, 4).entries()) {
    const crosses = crossesOf(row);
    const roles = new Map([...rolesOfRow(row)].filter(([column]) => !crosses.has(column)));
    const filled = row.cells.filter((cell) => textOf(cell) !== '').length - crosses.size;
    if (roles.size + crosses.size >= 2 && roles.size > 0 && roles.size * 2 >= filled) {
      const below = rolesUnder(row, table.rows[index + 1]);
      const rows = index + (below.size > 0 ? 2 : 1);
      return { roles: oneStatus(new Map([...roles, ...below]), table, rows), crosses, rows };
    }
  }
  return null;
}

/** A head of two rows ("Uppföljning 2026" over "Läge | Iakttagelse"): what the second row says under wide cells. */
function rolesUnder(row: Row, next: Row | undefined): Map<number, Role> {
  const wide = row.cells.filter((cell) => cell.columnSpan > 1);
  const isUnder = (cell: Cell): boolean =>
    wide.some(({ column, columnSpan }) => cell.column >= column && cell.column < column + columnSpan);
  const filled = (next?.cells ?? []).filter((cell) => textOf(cell) !== '');
  if (!next || filled.length < 2 || !filled.every(isUnder)) return new Map();
  const roles = rolesOfRow(next);
  return filled.every((cell) => roles.has(cell.column)) ? roles : new Map();
}

/** True where a row repeats the head, as the first row after a page break often does. */
export function isHead(row: Row, head: TableHead): boolean {
  const roles = rolesOfRow(row);
  // "Genomförd" heads a column in one table and is a status in the next: a head also names what its rows are about.
  const names = [...roles.values()].some(
    (role) => role === 'recommendation' || role === 'question' || role === 'action',
  );
  return (
    names &&
    roles.size >= 2 &&
    [...roles].every(
      ([column, role]) => head.roles.get(column) === role || head.roles.get(column) === 'earlier',
    )
  );
}

function rolesOfRow(row: Row): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (const cell of row.cells) {
    const role = roleOf(textOf(cell).replace(/-\n/gu, '').replace(/\n/gu, ' '))?.role;
    if (role) roles.set(cell.column, role);
  }
  return roles;
}

/** Of several columns that could hold the status, the one where most cells do; among equals the last, the latest. */
function oneStatus(roles: Map<number, Role>, table: Table, from: number): Map<number, Role> {
  const body = table.rows.slice(from);
  const candidates = [...roles].filter(([, role]) => role === 'status').map(([column]) => column);
  if (candidates.length < 2) return roles;
  const score = (column: number): number =>
    body.filter((row) => {
      const cell = cellAt(row, column);
      return (
        cell &&
        (statusOfWords(textOf(cell)) !== null || marksOf(cell).some((mark) => statusOfMark(mark) !== null))
      );
    }).length;
  const best = candidates.reduce((chosen, column) => (score(column) >= score(chosen) ? column : chosen));
  return new Map(
    [...roles].map(([column, role]) => [
      column,
      role === 'status' && column !== best ? (score(column) > 0 ? 'earlier' : 'comment') : role,
    ]),
  );
}

export function marksOf(cell: Cell): Cell['marks'] {
  return [...cell.paragraphs.flatMap((paragraph) => paragraph.marks), ...cell.marks];
}

/** Without a head: the column of statuses shows itself, and the longest text before it is the recommendation. */
export function guessHead(table: Table): TableHead | null {
  const columns = [...new Set(table.rows.flatMap((row) => row.cells.map((cell) => cell.column)))].sort(
    (one, other) => one - other,
  );
  const cellsOf = (column: number): Cell[] =>
    table.rows.map((row) => cellAt(row, column)).filter((cell) => cell !== undefined);
  const status = columns.find((column) => {
    const filled = cellsOf(column).filter((cell) => textOf(cell) !== '');
    return filled.length >= 2 && filled.every((cell) => statusOfWords(textOf(cell)) !== null);
  });
  const labelled = columns.find((column) =>
    cellsOf(column).some((cell) =>
      cell.paragraphs.some(({ text }) => roleOf(text)?.role === 'recommendation'),
    ),
  );
  if (labelled !== undefined) {
    return {
      rows: 0,
      crosses: new Map(),
      roles: new Map(
        columns.map((column) => [
          column,
          column === labelled ? 'recommendation' : column === status ? 'status' : 'comment',
        ]),
      ),
    };
  }
  return null;
}
