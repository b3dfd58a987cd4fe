import { heldByCell } from '../shared/cells.ts';
import { type ColumnName, type ExchangeKind, editedColumns, type Values } from './exchange.model.ts';

/** What a row looked like when it was taken out: enough to tell of each cell whether it is still the same. */
export interface Base {
  /** Which of the rows that were taken out it is, from 1, and of how many. */
  readonly nth: number;
  readonly of: number;
  /** A mark of each edited cell's content. */
  readonly marks: Readonly<Partial<Record<ColumnName, string>>>;
}

/** Spreadsheets change line ends, drop spaces around words and cannot hold every sign; none of it says anything. */
export const plain = (text: string): string =>
  heldByCell(text)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t\u00a0]+(?=\n|$)/g, '')
    .normalize('NFC')
    .trim();

/** 53 bits of a text's content (cyrb53), as letters and digits: for telling texts apart, never for secrets. */
export function markOf(text: string): string {
  let [one, two] = [0xdeadbeef, 0x41c6ce57];
  for (const character of plain(text)) {
    const code = character.codePointAt(0) ?? 0;
    one = Math.imul(one ^ code, 2_654_435_761);
    two = Math.imul(two ^ code, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(two ^ (two >>> 13), 3_266_489_909);
  two = Math.imul(two ^ (two >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & two) + (one >>> 0)).toString(36);
}

const version = 'v1';

/** The base as it is written in a cell. */
export function writeBase(kind: ExchangeKind, values: Values, nth: number, of: number): string {
  const marks = editedColumns(kind).map((name) => `${name}=${markOf(values[name] ?? '')}`);
  return [version, `${nth}/${of}`, ...marks].join(' ');
}

/** Null where the cell has been changed into something else: then nobody can tell who changed what. */
export function readBase(kind: ExchangeKind, text: string): Base | null {
  const [first, place = '', ...marks] = text.trim().split(/\s+/);
  const numbers = /^(\d{1,7})\/(\d{1,7})$/.exec(place);
  if (first !== version || !numbers) return null;
  const found: Partial<Record<ColumnName, string>> = {};
  for (const each of marks) {
    const [name, mark] = each.split('=');
    const column = editedColumns(kind).find((known) => known === name);
    if (column && mark && /^[0-9a-z]{1,12}$/.test(mark)) found[column] = mark;
  }
  return { nth: Number(numbers[1]), of: Number(numbers[2]), marks: found };
}
