import { isId } from '../shared/entry.ts';
import { markOf, plain, readBase } from './base.rules.ts';
import { carriedCells } from './carried.rules.ts';
import { readCell } from './cell.rules.ts';
import {
  type CellChange,
  type ColumnName,
  columnOf,
  columnsOf,
  type ExchangeKind,
  type ExchangeLine,
  type ExchangePlan,
  editedColumns,
  type PlannedRow,
  type RowProblem,
  type SavedRow,
} from './exchange.model.ts';

const idOf = ({ cells }: ExchangeLine) => plain(cells.id ?? '').toLowerCase();

/** The ids that a file asks about. */
export const idsIn = (lines: readonly ExchangeLine[]): string[] => [
  ...new Set(lines.map(idOf).filter((id) => isId(id))),
];

/** Rows without an id, and with something in a cell that can be edited, are new. */
const hasContent = (kind: ExchangeKind, { cells }: ExchangeLine) =>
  columnsOf(kind).some((name) => plain(cells[name] ?? '') !== '');

/**
 * What a file that comes back would change, cell by cell: what was changed in the file only is changed, what somebody
 * else has changed since stays, and where both have, to different things, it is a conflict that a person decides. A row
 * with a fault in it is left out as a whole.
 * @param saved the rows that the requester may know of, by id
 */
export function planExchange(
  kind: ExchangeKind,
  lines: readonly ExchangeLine[],
  saved: ReadonlyMap<string, SavedRow>,
): ExchangePlan {
  const rows: PlannedRow[] = [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  let takenOut = 0;
  for (const line of lines) {
    const id = idOf(line);
    const base = readBase(kind, line.cells.base ?? '');
    if (base && id !== '') takenOut = Math.max(takenOut, base.of);
    if (id === '' && !hasContent(kind, line)) continue;
    const row = saved.get(id);
    const whole = { line: line.line, column: null, found: id } as const;
    if (id !== '' && seen.has(id)) problems.push({ ...whole, code: 'repeatedId' });
    else if (id !== '' && !row) problems.push({ ...whole, code: 'unknownId' });
    else {
      const planned = row ? changedRow(kind, line, row) : newRow(kind, line);
      if (planned.problems.length > 0) problems.push(...planned.problems);
      else rows.push(planned.row);
    }
    seen.add(id);
  }
  return { rows, problems, missing: Math.max(0, takenOut - [...seen].filter((id) => saved.has(id)).length) };
}

interface Planned {
  readonly row: PlannedRow;
  readonly problems: readonly RowProblem[];
}

function changedRow(kind: ExchangeKind, line: ExchangeLine, saved: SavedRow): Planned {
  const marks = readBase(kind, line.cells.base ?? '')?.marks ?? {};
  const problems: RowProblem[] = [];
  const changes: CellChange[] = [];
  const conflicts: CellChange[] = [];
  const kept: ColumnName[] = [];
  for (const column of editedColumns(kind)) {
    const text = line.cells[column];
    if (text === undefined) continue;
    const now = saved.values[column] ?? '';
    const read = readCell(kind, column, text);
    const [theirs, was] = [markOf(now), marks[column]];
    const isUntouched =
      was !== undefined && (markOf(text) === was || (read.ok && markOf(read.value) === was));
    if (isUntouched) {
      if (was !== theirs) kept.push(column);
      continue;
    }
    if (!read.ok) {
      problems.push({ line: line.line, column, code: read.code, found: plain(text) });
      continue;
    }
    if (markOf(read.value) === theirs || markOf(text) === theirs) continue;
    if (was === theirs) changes.push({ column, before: now, after: read.value });
    else conflicts.push({ column, before: now, after: read.value });
  }
  const told = toldBy(kind, line, problems);
  return {
    problems,
    row: {
      line: line.line,
      id: saved.id,
      version: saved.version,
      name: nameOf(kind, saved.values),
      changes,
      kept,
      conflicts,
      ignored: ignoredIn(kind, line, saved, [...changes, ...conflicts]),
      carried: carriedCells(kind, { id: saved.id, changes, conflicts, told }, saved.values),
      told,
    },
  };
}

/** What is said along with a change. */
function toldBy(kind: ExchangeKind, line: ExchangeLine, problems: RowProblem[]) {
  const told: Partial<Record<ColumnName, string>> = {};
  for (const column of columnsOf(kind)) {
    const text = line.cells[column];
    if (columnOf(kind, column).use !== 'told' || text === undefined) continue;
    const read = readCell(kind, column, text);
    if (read.ok) told[column] = read.value;
    else problems.push({ line: line.line, column, code: read.code, found: plain(text) });
  }
  return told;
}

/** Columns that say something else than is saved, and that are only read, or only with a change of state that is not there. */
function ignoredIn(
  kind: ExchangeKind,
  { cells }: ExchangeLine,
  saved: SavedRow,
  changes: readonly CellChange[],
): ColumnName[] {
  const isStep = changes.some(({ column }) => column === 'state');
  return columnsOf(kind).filter((column) => {
    const text = cells[column];
    const isLeft = columnOf(kind, column).use === 'read' || (column === 'completedOn' && !isStep);
    if (!isLeft || text === undefined) return false;
    return markOf(text) !== markOf(saved.values[column] ?? '');
  });
}

/** What a new row has to say. */
const needed: Record<ExchangeKind, readonly ColumnName[]> = {
  recommendations: ['text', 'bodies', 'auditId'],
  actions: ['title', 'body'],
  risks: ['risk', 'scenario', 'source', 'aspects', 'register'],
};

function newRow(kind: ExchangeKind, line: ExchangeLine): Planned {
  const problems: RowProblem[] = [];
  const told: Partial<Record<ColumnName, string>> = {};
  for (const column of columnsOf(kind)) {
    const text = line.cells[column];
    if (text === undefined) continue;
    const read = readCell(kind, column, text);
    if (read.ok) told[column] = read.value;
    else problems.push({ line: line.line, column, code: read.code, found: plain(text) });
  }
  for (const column of needed[kind])
    if (!told[column]) problems.push({ line: line.line, column, code: 'missing', found: '' });
  if (kind === 'actions' && told.state && told.state !== 'planned')
    problems.push({ line: line.line, column: 'state', code: 'noWayThere', found: told.state });
  const row = {
    line: line.line,
    id: null,
    version: 0,
    name: nameOf(kind, told),
    changes: editedColumns(kind).flatMap((column) =>
      told[column] ? [{ column, before: '', after: told[column] }] : [],
    ),
    kept: [],
    conflicts: [],
    ignored: [],
    told,
  };
  return { row: { ...row, carried: carriedCells(kind, row, {}) }, problems };
}

/** What a row is called by. */
export function nameOf(kind: ExchangeKind, values: SavedRow['values']): string {
  const words = {
    recommendations: [values.number, values.text].filter(Boolean).join('. '),
    actions: values.title,
    risks: values.risk,
  }[kind];
  return (words ?? '').slice(0, 120);
}
