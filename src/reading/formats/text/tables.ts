import type { Cell, Row, Table } from '../../blocks.model.ts';
import { joinLines } from '../../join-lines.ts';
import { pieces, readInline } from './inline.ts';

/** A line of the file: its number (1-based) and its characters. */
export interface Line {
  number: number;
  text: string;
  page: number | null;
}

const leader = /(?:\.{3,}|…|\s\.\s\.)\s*\d*\s*$/u;
const separator = /^[\s|:+=-]*-{2,}[\s|:+=-]*$/u;

/** Rows as converters leave them: cells between tabs, or between upright bars. */
export function cellsOf(line: string): string[] | null {
  const text = line.trimEnd();
  if (separator.test(text) && (text.includes('|') || text.includes('\t') || text.includes('+'))) return [];
  if (/^\s*\|.*\|\s*$/u.test(text))
    return text
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/u);
  if (!line.includes('\t')) return null;
  const cells = line.replace(/^\ufeff/u, '').split('\t');
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (cells.length < 2 || leader.test(text)) return null;
  // A heading with its page number is a line of a table of contents; a bullet with a tab behind it is a list.
  if (
    filled.length <= 2 &&
    /^\d{1,3}$/u.test(filled.at(-1)?.trim() ?? '') &&
    filled.length > 1 &&
    !/^\d+$/u.test(filled[0] ?? '')
  )
    return null;
  if (filled.length === 2 && /^\s*(?:[-–•*o]|\(?\w{1,4}[.)]|\d+(?:\.\d+)*\.?)\s*$/u.test(cells[0] ?? ''))
    return null;
  if (filled.length < 2 && cells[0]?.trim() === '' && filled.length > 0 && cells.length === 2) return null;
  return cells;
}

/** Reads the table that begins at `start`, with its further parts after page breaks; null where none begins. */
export function readDelimitedTable(lines: Line[], start: number): { table: Table; next: number } | null {
  const first = lines[start];
  const firstCells = first && cellsOf(first.text);
  if (!first || !firstCells || firstCells.length < 2) return null;
  const rows: Row[] = [];
  const width = firstCells.length;
  let index = start;
  let broken = false;
  let end = start;
  while (index < lines.length) {
    const line = lines[index] as Line;
    if (line.text.trim() === '') {
      broken = true;
      index += 1;
      continue;
    }
    const cells = cellsOf(line.text);
    if (cells === null) {
      const last = rows.at(-1)?.cells.at(-1);
      if (broken || !last || index !== end) break;
      // A line feed inside the last cell: the converter broke the row.
      last.paragraphs.push(...pieces(line.text).map((piece) => readInline(piece, at(line))));
      index += 1;
      end = index;
      continue;
    }
    if (cells.length > 0) {
      if (broken && Math.abs(cells.length - width) > (width > 2 ? 1 : 0)) break;
      rows.push(rowOf(cells, line, broken && rows.length > 0));
    } else if (rows.length === 1 && rows[0]) {
      rows[0].header = true;
    }
    broken = false;
    index += 1;
    end = index;
  }
  if (rows.length < 2 && !first.text.trimStart().startsWith('|')) return null;
  return { table: { kind: 'table', rows, uncertain: false, place: at(first) }, next: end };
}

function rowOf(cells: string[], line: Line, afterBreak: boolean): Row {
  const place = at(line);
  return {
    cells: cells.map((raw, column): Cell => {
      const paragraphs = pieces(raw).map((piece) => readInline(piece, place));
      const empty = paragraphs.filter((paragraph) => paragraph.text === '');
      return {
        column,
        columnSpan: 1,
        paragraphs: paragraphs.filter((paragraph) => paragraph.text !== ''),
        marks: empty.flatMap((paragraph) => paragraph.marks),
        place,
      };
    }),
    afterBreak,
    header: false,
    place,
  };
}

export function at(line: Line): { page: number | null; line: number } {
  return { page: line.page, line: line.number };
}

/** A table drawn with "+---+" between its rows, so that a row may take several lines. */
export function readGridTable(lines: Line[], start: number): { table: Table; next: number } | null {
  const isRule = (line: Line | undefined): boolean => /^\s*\+[-=:+]{3,}\+\s*$/u.test(line?.text ?? '');
  const first = lines[start];
  if (!first || !isRule(first) || !/^\s*\|.*\|\s*$/u.test(lines[start + 1]?.text ?? '')) return null;
  const rows: Row[] = [];
  let opened: Line | null = null;
  let gathered: string[] = [];
  let index = start;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (isRule(line)) {
      if (opened)
        rows.push({
          ...rowOf(gathered, opened, false),
          header: rows.length === 0 && line.text.includes('='),
        });
      opened = null;
      gathered = [];
      continue;
    }
    const cells = cellsOf(line.text);
    if (!cells || cells.length === 0) break;
    opened ??= line;
    gathered = cells.map((cell, column) => joinLines((gathered[column] ?? '').trim(), cell.trim()).trim());
  }
  return rows.length > 0
    ? { table: { kind: 'table', rows, uncertain: false, place: at(first) }, next: index }
    : null;
}
