import type { Paragraph, Row, Table } from '../../blocks.model.ts';
import { joinLines } from '../../join-lines.ts';
import { readInline } from './inline.ts';
import { at, type Line } from './tables.ts';

/** A run of characters between gaps of two spaces or more. */
interface Segment {
  start: number;
  end: number;
  text: string;
}

interface LaidOut {
  line: Line;
  cells: string[];
  afterBlank: boolean;
  afterPage: boolean;
}

const rowMarker =
  /^(?:\d{1,2}(?:\.\d{1,2})?[.)]?|[a-zA-Z][.)]|[ivxIVX]{1,5}[.)]|R\d{1,2}[:.]?|[-–•])(?:\s|$)/u;

function segmentsOf(text: string): Segment[] {
  return [...text.matchAll(/\S+(?:\s\S+)*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    text: found[0],
  }));
}

/**
 * A table whose columns are kept apart by spaces only, as `pdftotext -layout` leaves it.
 * The first line must look like a header: short words, each above the column that follows.
 */
export function readLaidOutTable(lines: Line[], start: number): { table: Table; next: number } | null {
  const header = lines[start];
  if (!header || header.text.length > 400) return null;
  const columns = segmentsOf(header.text);
  if (columns.length < 2 || columns.some((column) => column.text.length > 60 || /[.:;]$/u.test(column.text)))
    return null;
  const starts = columns.map((column) => column.start);
  const laidOut: LaidOut[] = [];
  let index = start + 1;
  let blanks = 0;
  let end = index;
  let page = header.page;
  while (index < lines.length) {
    const line = lines[index] as Line;
    if (line.text.trim() === '') {
      blanks += 1;
      if (blanks > 3) break;
      index += 1;
      continue;
    }
    const cells = intoColumns(line.text, starts);
    if (cells === null) break;
    laidOut.push({ line, cells, afterBlank: blanks > 0, afterPage: line.page !== page });
    page = line.page;
    blanks = 0;
    index += 1;
    end = index;
  }
  const shared = laidOut.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1).length;
  if (shared < 2 || shared * 4 < laidOut.length) return null;
  const rows = [headerRow(columns, header), ...intoRows(laidOut)];
  return { table: { kind: 'table', rows, uncertain: true, place: at(header) }, next: end };
}

/** Puts each segment under the column that it starts in; null where a segment runs across a column's start. */
function intoColumns(text: string, starts: number[]): string[] | null {
  const cells = starts.map(() => '');
  for (const segment of segmentsOf(text)) {
    let column = 0;
    for (const [candidate, begin] of starts.entries()) if (segment.start >= begin - 3) column = candidate;
    const nextStart = starts[column + 1];
    if (nextStart !== undefined && segment.end > nextStart + 2) return null;
    cells[column] = cells[column] ? `${cells[column]} ${segment.text}` : segment.text;
  }
  return cells;
}

/** Lines become rows: a number, letter or bullet opens one; without those, a line that opens several cells does. */
function intoRows(laidOut: LaidOut[]): Row[] {
  const numbered = laidOut.filter(({ cells }) => rowMarker.test(cells[0] ?? '')).length >= 2;
  const spaced = laidOut.filter(({ afterBlank, cells }) => afterBlank && cells[0] !== '').length >= 1;
  const rows: LaidOut[][] = [];
  for (const current of laidOut) {
    const first = current.cells[0] ?? '';
    const filled = current.cells.filter((cell) => cell !== '').length;
    const opens =
      rows.length === 0 ||
      (numbered
        ? rowMarker.test(first) || (current.afterBlank && filled === 1 && first !== '')
        : first !== '' &&
          (spaced
            ? current.afterBlank
            : filled > 1 && /^\p{Lu}/u.test(first) && filled === current.cells.length));
    if (opens) rows.push([current]);
    else rows.at(-1)?.push(current);
  }
  return rows.map(rowOf);
}

function rowOf(lines: LaidOut[]): Row {
  const first = lines[0] as LaidOut;
  const place = at(first.line);
  const cells = first.cells.map((_cell, column) => {
    const paragraphs: Paragraph[] = [];
    for (const { cells: texts, line, afterBlank } of lines) {
      const text = texts[column] ?? '';
      if (text === '') continue;
      const read = readInline(text, at(line));
      const last = paragraphs.at(-1);
      if (last && read.marker === null && !afterBlank && read.text !== '') {
        last.text = joinLines(last.text, read.text);
        last.marks.push(...read.marks);
      } else paragraphs.push(read);
    }
    return { column, columnSpan: 1, paragraphs, marks: [], place };
  });
  return { cells, afterBreak: first.afterPage, header: false, place };
}

function headerRow(columns: Segment[], line: Line): Row {
  const place = at(line);
  const cells = columns.map((column, index) => ({
    column: index,
    columnSpan: 1,
    paragraphs: [readInline(column.text, place)],
    marks: [],
    place,
  }));
  return { cells, afterBreak: false, header: true, place };
}
