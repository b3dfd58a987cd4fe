import { area, intersect, type Rect, union } from '../page/geometry.ts';
import type { Chunk } from '../page/page-content.model.ts';
import type { TaggedTable } from '../page/read-tags.ts';
import { chunkBox } from '../text/text-line.ts';
import type { PageCell, PageRow, PageTable } from './table.model.ts';

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

interface Placed {
  column: number;
  columnSpan: number;
  header: boolean;
  tags: ReadonlySet<number>;
  chunks: Chunk[];
  box: Rect | null;
}

function toTable(tagged: TaggedTable, byTag: Map<number, Chunk[]>): PageTable | null {
  const rows = tagged.rows
    .map((row) => placeCells(row.cells, byTag))
    .filter((cells) => cells.some((cell) => cell.box !== null));
  const boxes = rows.flatMap((cells) => cells.map((cell) => cell.box)).filter((box) => box !== null);
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

function placeCells(cells: TaggedTable['rows'][number]['cells'], byTag: Map<number, Chunk[]>): Placed[] {
  let column = 0;
  return cells.map((cell) => {
    const chunks = [...cell.tags].flatMap((tag) => byTag.get(tag) ?? []);
    const boxes = chunks.filter((chunk) => chunk.text !== ' ').map(chunkBox);
    const placed = {
      column,
      columnSpan: cell.columnSpan,
      header: cell.header,
      tags: cell.tags,
      chunks,
      box: boxes.length > 0 ? boxes.reduce(union) : null,
    };
    column += cell.columnSpan;
    return placed;
  });
}

function columnEdges(rows: Placed[][], whole: Rect): number[] {
  const count = Math.max(...rows.map((cells) => cells.reduce((sum, cell) => sum + cell.columnSpan, 0)));
  const extents: (Rect | null)[] = Array.from({ length: count }, () => null);
  for (const cell of rows.flat()) {
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

function rowTops(rows: Placed[][], whole: Rect): number[] {
  const boxes = rows.map((cells) =>
    cells
      .map((cell) => cell.box)
      .filter((box) => box !== null)
      .reduce(union),
  );
  const tops = boxes.map((box, index) => {
    const above = boxes[index - 1];
    return above ? (above.y1 + box.y0) / 2 : whole.y0 - 2;
  });
  return [...tops, whole.y1 + 2];
}

function toRow(cells: Placed[], edges: number[], box: Rect): PageRow {
  const placed = cells.map(
    (cell): PageCell => ({
      column: cell.column,
      columnSpan: cell.columnSpan,
      chunks: cell.chunks,
      tags: cell.tags,
      y0: box.y0,
      y1: box.y1,
      x0: edges[cell.column] ?? box.x0,
      x1: edges[cell.column + cell.columnSpan] ?? box.x1,
    }),
  );
  return { ...box, header: cells.every((cell) => cell.header), cells: placed };
}
