import { type Dictionary, dictionaryOf } from '../shared/dictionary.ts';
import { cleanedLine } from '../shared/entry.ts';
import { texts } from '../texts/index.ts';
import { unguarded } from './cell.rules.ts';
import {
  type AnyColumn,
  type ColumnName,
  columnsOf,
  type ExchangeKind,
  type ExchangeLine,
  editedColumns,
  exchangeKinds,
  ownColumns,
} from './exchange.model.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Headings are looked for among this many rows; somebody may have written above them. */
export const rowsAboveHeadings = 20;

export interface ExchangeTable {
  readonly lines: readonly ExchangeLine[];
  readonly unread: readonly string[];
  readonly lacking: readonly ColumnName[];
}

const headings = (kind: ExchangeKind) =>
  dictionaryOf<AnyColumn>([...columnsOf(kind), ...ownColumns], (name) =>
    Object.values(texts).map(({ exchange }) => exchange.columns[name]),
  );
const headingsOf = Object.fromEntries(exchangeKinds.map((kind) => [kind, headings(kind)])) as Record<
  ExchangeKind,
  Dictionary<AnyColumn>
>;

/** The column that a heading names, in any language; null where it names none that is read. */
const columnNamed = (kind: ExchangeKind, heading: string) => headingsOf[kind](heading);

const headingsAt = (kind: ExchangeKind, rows: readonly Row[]) =>
  rows.slice(0, rowsAboveHeadings).findIndex(({ cells }) => {
    const found = new Set(cells.flatMap((cell) => columnNamed(kind, cell) ?? []));
    return found.has('id') && found.size > 1;
  });

/** Whether the headings are rather those of the other list. */
export const isOtherList = (kind: ExchangeKind, rows: readonly Row[]): boolean => {
  const known = (each: ExchangeKind) => {
    const cells = rows[headingsAt(each, rows)]?.cells ?? [];
    return new Set(cells.flatMap((cell) => columnNamed(each, cell) ?? [])).size;
  };
  return exchangeKinds.some((other) => other !== kind && known(other) > known(kind));
};

/**
 * The rows by their headings, in whichever order these stand. Null where no row has the heading of the ids: without them
 * nobody can tell which row is which. Of two headings alike the first counts.
 * @param isText whether it is CSV, where texts that look like formulas carry an apostrophe
 */
export function tableOf(kind: ExchangeKind, rows: readonly Row[], isText: boolean): ExchangeTable | null {
  const at = headingsAt(kind, rows);
  const headings = rows[at]?.cells;
  if (!headings) return null;
  const named = headings.map((heading) => columnNamed(kind, heading));
  const columns = named.map((name, index) => (named.indexOf(name) === index ? name : null));
  return {
    lines: rows.slice(at + 1).map(({ line, cells }) => ({
      line,
      cells: Object.fromEntries(
        columns.flatMap((name, index) => {
          const text = cells[index] ?? '';
          return name === null ? [] : [[name, isText ? unguarded(text) : text]];
        }),
      ),
    })),
    unread: headings
      .filter((heading, index) => columns[index] === null && heading.trim() !== '')
      .map(cleanedLine),
    lacking: editedColumns(kind).filter((name) => !columns.includes(name)),
  };
}
