import { area, intersect, type Rect, union } from '../page/geometry.ts';
import type { Chunk } from '../page/page-content.model.ts';
import type { TaggedTable } from '../page/read-tags.ts';
import { columnAt } from './gutters.ts';
import type { PageCell, PageRow, PageTable } from './table.model.ts';
import { placeRows, type TaggedRow } from './tagged-rows.ts';

/** Tables as the structure tree gives them; their edges lie midway between the texts of neighbouring cells. */
export function findTaggedTables(tagged: readonly TaggedTable[], chunks: readonly Chunk[]): PageTable[] {
  const byTag = new Map<number, Chunk[]>();
  for (const chunk of chunks) {
    if (chunk.tag === null) continue;
    const same = byTag.get(chunk.tag);
    if (same) same.push(chunk);
    else byTag.set(chunk.tag, [chunk]);
  }
  return tagged.map((table) => toTable(table, byTag)).filter((table) => table !== null);
}

/**
 * Tables drawn with lines keep their drawn cells, unless the tags know more columns than the lines show.
 * Rows that the tags call headers are marked in either.
 */
export function preferTables(ruled: PageTable[], tagged: PageTable[]): PageTable[] {
  const chosen = ruled.filter((table) => {
    const better = tagged.find((other) => overlaps(table, other) && columnCount(other) > columnCount(table));
    return !better;
  });
  const headers = new Set(
    tagged.flatMap((table) =>
      table.rows.filter((row) => row.header).flatMap((row) => row.cells.flatMap((cell) => cell.chunks)),
    ),
  );
  for (const row of chosen.flatMap((table) => table.rows)) {
    const printed = row.cells.flatMap((cell) => cell.chunks).filter((chunk) => chunk.text !== ' ');
    row.header = printed.length > 0 && printed.every((chunk) => headers.has(chunk));
  }
  return [...chosen, ...tagged.filter((table) => !chosen.some((other) => overlaps(other, table)))];
}

function overlaps(a: Rect, b: Rect): boolean {
  return area(intersect(a, b)) > 0.3 * Math.min(area(a), area(b));
}

const columnCount = (table: PageTable) => table.edges.length - 1;

function toTable(tagged: TaggedTable, byTag: Map<number, Chunk[]>): PageTable | null {
  const rows = placeRows(tagged, byTag).filter((row) => row.some((cell) => cell.box !== null));
  const boxes = rows.flat().flatMap((cell) => cell.box ?? []);
  if (boxes.length < 2) return null;
  const whole = boxes.reduce(union);
  const edges = columnEdges(rows, whole);
  if (edges.length < 3) return null;
  const tops = rowTops(rows, whole);
  return {
    ...whole,
    edges,
    uncertain: false,
    rows: rows.map((cells, index) =>
      toRow(cells, edges, { ...whole, y0: tops[index] ?? whole.y0, y1: tops[index + 1] ?? whole.y1 }),
    ),
  };
}

function columnEdges(rows: TaggedRow[], whole: Rect): number[] {
  const count = Math.max(...rows.map(widthOf));
  const extents: (Rect | null)[] = Array.from({ length: count }, () => null);
  for (const cell of rows.filter((row) => widthOf(row) === count).flat()) {
    const known = extents[cell.column];
    if (cell.columnSpan === 1 && cell.box) extents[cell.column] = known ? union(known, cell.box) : cell.box;
  }
  const edges = [whole.x0 - 2];
  for (let column = 1; column < count; column += 1) {
    const before =
      extents.slice(0, column).findLast((extent) => extent !== null)?.x1 ?? edges[column - 1] ?? 0;
    const after = extents.slice(column).find((extent) => extent !== null)?.x0 ?? whole.x1;
    edges.push(Math.max((before + after) / 2, edges[column - 1] ?? 0));
  }
  return [...edges, whole.x1 + 2];
}

const widthOf = (row: TaggedRow): number => Math.max(0, ...row.map((cell) => cell.column + cell.columnSpan));

function rowTops(rows: TaggedRow[], whole: Rect): number[] {
  const boxes = rows.map((row) => row.flatMap((cell) => cell.box ?? []).reduce(union));
  const tops = boxes.map((box, index) => {
    const above = boxes[index - 1];
    return above ? (above.y1 + box.y0) / 2 : whole.y0 - 2;
  });
  return [...tops, whole.y1 + 2];
}

/** Rows that lack cells, since empty ones are not tagged, get them back: each text is put in the column it stands in. */
function toRow(row: TaggedRow, edges: number[], box: Rect): PageRow {
  const columns = edges.length - 1;
  const complete = widthOf(row) === columns;
  const cells = new Map<number, PageCell>();
  for (const { header: _header, box: text, column: counted, columnSpan, ...content } of row) {
    const column = complete || !text ? counted : columnAt((text.x0 + text.x1) / 2, edges);
    const x1 = edges[column + columnSpan] ?? box.x1;
    if (!cells.has(column))
      cells.set(column, { ...box, ...content, column, columnSpan, x0: edges[column] ?? box.x0, x1 });
  }
  for (let column = 0; column < columns; column += 1) {
    const isCovered = [...cells.values()].some(
      (cell) => cell.column <= column && column < cell.column + cell.columnSpan,
    );
    const empty = { chunks: [], tags: new Set<number>(), column, columnSpan: 1 };
    if (!complete && !isCovered)
      cells.set(column, { ...box, ...empty, x0: edges[column] ?? box.x0, x1: edges[column + 1] ?? box.x1 });
  }
  const sorted = [...cells.values()].toSorted((a, b) => a.column - b.column);
  return { ...box, header: row.every((cell) => cell.header), cells: sorted };
}
