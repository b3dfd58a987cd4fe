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
  // A bullet with a wide gap behind it is a list.
  if (columns.length === 2 && /^(?:[-–—•*·▪o]|\(?\w{1,3}[.)])$/u.test(columns[0]?.text ?? '')) return null;
  const starts = columns.map((column) => column.start);
  const taken = take(lines, start + 1, starts, header.page);
  const { laidOut, next } = oneRow(taken, columns.length) ?? taken;
  const turn = laidOut.findIndex(({ afterPage }) => afterPage);
  const firstPage = turn === -1 ? laidOut : laidOut.slice(0, turn);
  const shared = firstPage.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1).length;
  const isOneFullRow =
    columns.length >= 3 && laidOut.length === 1 && laidOut[0]?.cells.every((cell) => cell !== '');
  if (!isOneFullRow && (shared < 2 || shared * 4 < firstPage.length)) return null;
  const wrapped = laidOut.findIndex(
    ({ cells, afterBlank }) => afterBlank || cells.some((cell) => cell !== '' && !/^\p{Ll}/u.test(cell)),
  );
  const heads = columns.map((column, at) =>
    [column.text, ...laidOut.slice(0, Math.max(0, wrapped)).map(({ cells }) => cells[at] ?? '')].reduce(
      joinLines,
    ),
  );
  const rows = [headerRow(heads, header), ...intoRows(laidOut.slice(Math.max(0, wrapped)))];
  return { table: { kind: 'table', rows, uncertain: true, place: at(header) }, next };
}

/** A single full row right under its head, and text of another kind after a gap. */
function oneRow(
  { laidOut }: { laidOut: LaidOut[] },
  width: number,
): { laidOut: LaidOut[]; next: number } | null {
  const [first, second] = laidOut;
  const isFull = first?.cells.every((cell) => cell !== '') === true && !first.afterBlank;
  if (
    !first ||
    !isFull ||
    width < 3 ||
    (second && (!second.afterBlank || second.cells.filter((cell) => cell !== '').length > 1))
  )
    return null;
  return { laidOut: [first], next: first.line.number };
}

/** A table whose columns are shown by a rule of dashes with gaps, under a head, as pandoc writes it. */
export function readRuledTable(lines: Line[], start: number): { table: Table; next: number } | null {
  const first = lines[start];
  if (!first) return null;
  const isFull = /^\s*-{20,}\s*$/u.test(first.text);
  const from = isFull ? start + 1 : start;
  const within = lines
    .slice(from, from + 6)
    .findIndex((line) => /^\s*-{3,}(?:\s+-{3,})+\s*$/u.test(line.text));
  const rule = within === -1 ? -1 : from + within;
  const ruled = lines[rule];
  if (rule === -1 || rule === from || !ruled || (!isFull && rule !== start + 1)) return null;
  const starts = [...ruled.text.matchAll(/-+/gu)].map(({ index }) => index);
  const between = (text: string): string[] =>
    starts.map((begin, index) => text.slice(begin, starts[index + 1] ?? undefined).trim());
  const heads = lines.slice(from, rule).map((line) => between(line.text));
  const laidOut: LaidOut[] = [];
  let index = rule + 1;
  let blanks = 0;
  for (; index < lines.length; index += 1) {
    const line = lines[index] as Line;
    if (/^\s*-{20,}\s*$/u.test(line.text)) break;
    if (line.text.trim() === '') {
      if (!isFull) break;
      blanks += 1;
      continue;
    }
    laidOut.push({ line, cells: between(line.text), afterBlank: blanks > 0, afterPage: false });
    blanks = 0;
  }
  if (laidOut.length === 0) return null;
  const rows = isFull ? groupAtBlanks(laidOut) : laidOut.map((each) => [each]);
  const head = starts.map((_start, column) =>
    heads
      .map((cells) => cells[column] ?? '')
      .filter((text) => text !== '')
      .reduce(joinLines, ''),
  );
  return {
    table: {
      kind: 'table',
      rows: [headerRow(head, first), ...rows.map(rowOf)],
      uncertain: false,
      place: at(first),
    },
    next: index + 1,
  };
}

function groupAtBlanks(laidOut: LaidOut[]): LaidOut[][] {
  const rows: LaidOut[][] = [];
  for (const each of laidOut) {
    if (rows.length === 0 || each.afterBlank) rows.push([{ ...each, afterBlank: false }]);
    else rows.at(-1)?.push(each);
  }
  return rows;
}

/** The lines from `index` on that fit the columns. Four blank lines, or a line across a column, end the table. */
function take(
  lines: Line[],
  from: number,
  starts: number[],
  firstPage: number | null,
): { laidOut: LaidOut[]; next: number } {
  const laidOut: LaidOut[] = [];
  let index = from;
  let blanks = 0;
  let next = index;
  let page = firstPage;
  while (index < lines.length) {
    const line = lines[index] as Line;
    if (line.text.trim() === '') {
      blanks += 1;
      if (blanks > 3 && line.page === page) break;
      index += 1;
      continue;
    }
    const cells = intoColumns(line.text, starts);
    if (cells === null || (blanks > 0 && isAloneAcross(line, lines[index + 1], starts))) break;
    laidOut.push({ line, cells, afterBlank: blanks > 0, afterPage: line.page !== page });
    page = line.page;
    blanks = 0;
    index += 1;
    next = index;
  }
  return withoutTrailing(laidOut, next);
}

/** What stands alone in the first column after a gap below the last row is the text that follows the table. */
function withoutTrailing(laidOut: LaidOut[], next: number): { laidOut: LaidOut[]; next: number } {
  const lastRow = laidOut.findLastIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const end = laidOut.findIndex(({ afterBlank, cells }, at) => at > lastRow && afterBlank && cells[0] !== '');
  const first = laidOut[end];
  return first ? { laidOut: laidOut.slice(0, end), next: first.line.number - 1 } : { laidOut, next };
}

/** A short line at the left margin between blank lines, left of the table: a heading or the text after it. */
function isAloneAcross(line: Line, following: Line | undefined, starts: number[]): boolean {
  const indent = line.text.length - line.text.trimStart().length;
  const first = starts[0] ?? 0;
  if (segmentsOf(line.text).length >= Math.min(3, starts.length)) return false;
  return (
    indent + 1 < first ||
    (following?.text.trim() === '' &&
      indent <= first &&
      /^(?:bedömning|samlad|sammanfatt|slutsats|summering|\d+(?:\.\d+)*\s+\p{Lu})/iu.test(line.text.trim()))
  );
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
  // A label that opens the first cell opens every row ("Rekommendation:").
  const opening = laidOut[0]?.cells[0] ?? '';
  const label =
    opening.endsWith(':') && laidOut.filter(({ cells }) => cells[0] === opening).length > 1 ? opening : null;
  for (const current of laidOut) {
    const first = current.cells[0] ?? '';
    const filled = current.cells.filter((cell) => cell !== '').length;
    const opens =
      rows.length === 0 ||
      (label
        ? first === label
        : numbered
          ? rowMarker.test(first) || (current.afterBlank && filled === 1 && first !== '')
          : first !== '' &&
            (spaced
              ? current.afterBlank
              : filled > 1 &&
                /^[\p{Lu}\d]/u.test(first) &&
                current.cells.slice(1).some((cell) => /^[\p{Lu}\d]/u.test(cell))));
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
      if (
        last &&
        read.marker === null &&
        !afterBlank &&
        read.text !== '' &&
        !isLabel(read.text) &&
        !isLabel(last.text)
      ) {
        last.text = joinLines(last.text, read.text);
        last.marks.push(...read.marks);
      } else paragraphs.push(read);
    }
    return { column, columnSpan: 1, paragraphs, marks: [], place };
  });
  return { cells, afterBreak: first.afterPage, header: false, place };
}

/** "Nämndens svar:", "Vad kvarstår att åtgärda?": a short line of its own in a cell. */
function isLabel(text: string): boolean {
  return text.length < 45 && /^\p{Lu}.*[:?]$/u.test(text);
}

function headerRow(heads: string[], line: Line): Row {
  const place = at(line);
  const cells = heads.map((text, column) => ({
    column,
    columnSpan: 1,
    paragraphs: [readInline(text, place)],
    marks: [],
    place,
  }));
  return { cells, afterBreak: false, header: true, place };
}
