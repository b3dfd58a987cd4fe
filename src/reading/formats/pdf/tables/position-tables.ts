import { type Rect, union } from '../page/geometry.ts';
import { lineBottom, lineTop, type TextLine } from '../text/text-line.ts';
import { columnAt, columnSegments, columnsUsed, type Gutter, guttersOf, narrow, toEdges } from './gutters.ts';
import type { Wall } from './rules.ts';
import type { PageCell, PageRow, PageTable } from './table.model.ts';

/** Lines further apart than this many font sizes are not of one table, unless a drawn line says so. */
const LARGEST_GAP = 4.5;
const LEADERS = /\.{4,}|(\. ){4,}|…{2,}|_{4,}/;

/**
 * Tables without drawn cells: columns from empty strips that hold over several lines, rows from horizontal lines
 * across them (`walls`), else from the gaps between lines or the numbering in the first column. All are uncertain.
 * Gives the tables and the lines between them in order.
 */
export function findPositionTables(
  lines: readonly TextLine[],
  walls: readonly Wall[],
): (PageTable | TextLine[])[] {
  const parts: (PageTable | TextLine[])[] = [];
  let open: TextLine[] | null = null;
  for (let at = 0; at < lines.length; ) {
    const window = windowFrom(lines, at, walls);
    const table = window ? toTable(window, walls) : null;
    if (window && table) {
      parts.push(table);
      open = null;
      at += window.lines.length;
      continue;
    }
    if (!open) parts.push((open = []));
    open.push(...lines.slice(at, at + 1));
    at += 1;
  }
  return parts;
}

interface Window {
  lines: TextLine[];
  gutters: Gutter[];
}

/** The longest run of lines from `start` that leaves the same strips empty. */
function windowFrom(lines: readonly TextLine[], start: number, walls: readonly Wall[]): Window | null {
  const first = lines[start];
  if (!first || LEADERS.test(first.text)) return null;
  let gutters = guttersOf(columnSegments(first));
  if (gutters.length === 0) return null;
  let taken = 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at];
    const previous = lines[at - 1];
    if (!line || !previous || LEADERS.test(line.text)) break;
    const gap = line.y - previous.y;
    if (gap > LARGEST_GAP * line.size && !walls.some((wall) => isBetween(wall, previous, line))) break;
    const narrowed = narrow(gutters, line);
    if (!narrowed && !isGroupLine(line, lines[at + 1], gutters)) break;
    gutters = narrowed ?? gutters;
    taken = at - start + 1;
  }
  const window = { lines: lines.slice(start, start + taken), gutters };
  return trimmed(window, walls);
}

const isBetween = (wall: Wall, above: TextLine, below: TextLine) => wall.at > above.y && wall.at < below.y;

/** True for a line across all columns with `line` above it: the table's last rule closes its last row. */
function isUnder(wall: Wall, line: TextLine, gutters: Gutter[]): boolean {
  return wall.at > line.y && wall.from < (gutters[0]?.from ?? 0) && wall.to > (gutters.at(-1)?.to ?? 0);
}

/** A bold line right across the table, with the table going on below it. */
function isGroupLine(line: TextLine, next: TextLine | undefined, gutters: Gutter[]): boolean {
  if (!line.bold || !next || columnSegments(line).length > 1) return false;
  return columnSegments(next).length > 1 && narrow(gutters, next) !== null;
}

/** Headings and running text after the last row also leave the strips empty when they are short: they are cut off. */
function trimmed(window: Window, walls: readonly Wall[]): Window {
  const left = window.lines[0]?.x0 ?? 0;
  const edges = toEdges(window.gutters, left, Infinity);
  let end = window.lines.length;
  const last = window.lines.findLastIndex(
    (line) => columnsUsed(line, edges).size > 1 || walls.some((wall) => isUnder(wall, line, window.gutters)),
  );
  const inside = window.lines.slice(0, last + 1);
  const ruled = inside.some((line) => walls.some((wall) => isUnder(wall, line, window.gutters)));
  const widest = Math.max(0, ...inside.map((line, at) => line.y - (inside[at - 1]?.y ?? line.y)));
  for (let at = last + 1; at < end; at += 1) {
    const line = window.lines[at];
    const above = window.lines[at - 1];
    if (!line || !above) continue;
    const gap = line.y - above.y;
    const steps = ruled ? gap > 1.05 * widest : gap > 1.6 * line.size || line.bold !== above.bold;
    if (steps || Math.abs(line.size - above.size) > 0.1 * above.size) end = at;
  }
  return { ...window, lines: window.lines.slice(0, end) };
}

function toTable(window: Window, walls: readonly Wall[]): PageTable | null {
  const { lines, gutters } = window;
  const box = lines.map((line): Rect => line).reduce(union);
  const edges = toEdges(gutters, box.x0, box.x1);
  const several = lines.filter((line) => columnsUsed(line, edges).size > 1);
  if (lines.length < 3 || several.length < 2) return null;
  const groups = rowGroups(
    lines,
    edges,
    walls.filter((wall) => crosses(wall, box)),
  );
  if (groups.length < 2 || !isConvincing(window.lines, groups, edges)) return null;
  const rows = groups.map((group) => toRow(group, edges, box));
  for (const [index, row] of rows.entries()) {
    const below = rows[index + 1];
    if (below) row.y1 = below.y0 = (row.y1 + below.y0) / 2;
    for (const cell of row.cells) cell.y1 = row.y1;
    for (const cell of below?.cells ?? []) cell.y0 = row.y1;
  }
  return { ...box, edges, rows, uncertain: true };
}

const crosses = (wall: Wall, box: Rect) =>
  wall.at > box.y0 && wall.at < box.y1 && wall.to - wall.from > 0.5 * (box.x1 - box.x0);

/** Two columns may also be a list with tabs or a letterhead; they need a header or cells of several lines. */
function isConvincing(lines: TextLine[], groups: TextLine[][], edges: number[]): boolean {
  const several = lines.filter((line) => columnsUsed(line, edges).size > 1);
  if (edges.length > 3) return several.length >= 3 || isHeader(lines);
  if (several.every((line) => textIn(line, edges, 0).length <= 4)) return false;
  return (isHeader(lines) && several.length >= 3) || isPairwise(groups, edges);
}

/** Rows of two texts side by side, long enough to be neither names nor dates, and wrapped within their columns. */
function isPairwise(groups: TextLine[][], edges: number[]): boolean {
  const lengths = groups.map((group) =>
    [0, 1].map(
      (column) =>
        group
          .map((line) => textIn(line, edges, column))
          .join(' ')
          .trim().length,
    ),
  );
  const paired = lengths.filter(([left = 0, right = 0]) => left >= 20 && right >= 12);
  const wrapped = groups.filter((group) => group.length > 1);
  return paired.length >= 2 && paired.length >= 0.66 * groups.length && wrapped.length >= 0.5 * groups.length;
}

const textIn = (line: TextLine, edges: number[], column: number): string =>
  line.chunks
    .filter((chunk) => columnAt((chunk.x0 + chunk.x1) / 2, edges) === column)
    .map((chunk) => chunk.text)
    .join(' ');

function isHeader(lines: TextLine[]): boolean {
  const first = lines[0];
  return first?.bold === true && columnSegments(first).length > 1 && lines.some((line) => !line.bold);
}

function rowGroups(lines: TextLine[], edges: number[], walls: Wall[]): TextLine[][] {
  const first = (line: TextLine) => columnsUsed(line, edges);
  if (walls.length > 1)
    return group(lines, (above, line) => walls.some((wall) => isBetween(wall, above, line)));
  const headerEnd = lines.findIndex((line) => !line.bold);
  const leading = usualLeading(lines);
  const byGap = group(
    lines,
    (above, line) =>
      line.y - above.y > leading * 1.25 + 0.5 || (lines.indexOf(line) === headerEnd && isHeader(lines)),
  );
  const bodies = byGap.slice(1).filter((rows) => new Set(rows.flatMap((line) => [...first(line)])).size > 1);
  if (bodies.length > 1) return byGap;
  const numbered = lines.filter((line) => /^\d{1,3}[.)]?(\s|$)/.test(line.text));
  const startsRow = (line: TextLine) =>
    numbered.length > 1 ? numbered.includes(line) : first(line).has(0) && first(line).size > 1;
  return group(lines, (_, line) => startsRow(line) || (lines.indexOf(line) === headerEnd && isHeader(lines)));
}

function usualLeading(lines: TextLine[]): number {
  const distances = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const sorted = distances
    .filter((distance, index) => distance > 0.9 * (lines[index]?.size ?? 0))
    .toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 4)] ?? 14;
}

function group(lines: TextLine[], isBreak: (above: TextLine, line: TextLine) => boolean): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const open = groups.at(-1);
    const above = open?.at(-1);
    if (open && above && !isBreak(above, line)) open.push(line);
    else groups.push([line]);
  }
  return groups;
}

function toRow(lines: TextLine[], edges: number[], table: Rect): PageRow {
  const y0 = Math.min(...lines.map(lineTop)) - 1;
  const y1 = Math.max(...lines.map(lineBottom)) + 1;
  const columns = edges.length - 1;
  const cells = Array.from(
    { length: columns },
    (_, column): PageCell => ({
      column,
      columnSpan: 1,
      x0: edges[column] ?? table.x0,
      x1: edges[column + 1] ?? table.x1,
      y0,
      y1,
      chunks: [],
      tags: new Set(),
    }),
  );
  const only = lines.length === 1 ? lines[0] : undefined;
  if (only?.bold && columnSegments(only).length === 1 && columnsUsed(only, edges).has(0)) {
    const cell = {
      ...cells[0],
      columnSpan: columns,
      x1: edges.at(-1) ?? table.x1,
      chunks: only.chunks,
    } as PageCell;
    return { x0: table.x0, x1: table.x1, y0, y1, header: false, cells: [cell] };
  }
  for (const chunk of lines.flatMap((line) => line.chunks))
    cells[columnAt((chunk.x0 + chunk.x1) / 2, edges)]?.chunks.push(chunk);
  return { x0: table.x0, x1: table.x1, y0, y1, header: false, cells };
}
