import { area, contains, height, intersect, middleX, type Rect, width } from '../page/geometry.ts';
import type { Chunk, Fill, PageContent, Rule } from '../page/page-content.model.ts';
import { findGrids, type Grid, gridBox } from './grid.ts';
import { toWalls, type Walls } from './rules.ts';
import type { PageCell, PageRow, PageTable } from './table.model.ts';

/** A fill's edge this near (points) to a line belongs to it. */
const SAME_EDGE = 3.5;

/** Tables whose cells are drawn with lines or as filled rectangles. */
export function findRuledTables(content: PageContent): PageTable[] {
  const fills = content.fills.filter((fill) => isCellLike(fill, content));
  const drawn = toWalls(content.rules);
  const framed = fills.filter((fill) => fitsLines(fill, drawn));
  const byLines = outermost(findGrids(toWalls([...content.rules, ...framed.flatMap(edgesOf)])));
  const tables = byLines.map((grid) => toTable(grid, content.chunks)).filter(isTable);
  const free = <T extends Rect>(rect: T) => !tables.some((table) => area(intersect(grown(rect), table)) > 0);
  const rest = [...content.rules.filter(free), ...fills.filter(free).flatMap(edgesOf)];
  const byFills = stacked(outermost(findGrids(toWalls(rest))), content.chunks);
  return [...tables, ...byFills.map((grid) => toTable(grid, content.chunks)).filter(isTable)];
}

/**
 * Where only every second row is filled, each filled row is a grid of its own: those with the same columns make one
 * table, with the bare rows between them, before the first and after the last.
 */
function stacked(grids: Grid[], chunks: readonly Chunk[]): Grid[] {
  const stacks: Grid[][] = [];
  for (const grid of grids.toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0))) {
    const stack = stacks.find((other) => other[0] && haveSameEdges(other[0].xs, grid.xs));
    if (stack) stack.push(grid);
    else stacks.push([grid]);
  }
  return stacks.flatMap((stack) => {
    const [first] = stack;
    if (!first || stack.length < 2 || stack.some((grid) => grid.ys.length > 2)) return stack;
    const ys = stack.flatMap((grid) => grid.ys);
    return [plainGrid(first.xs, withBareRows(ys, first.xs, chunks))];
  });
}

function haveSameEdges(a: number[], b: number[]): boolean {
  return a.length === b.length && a.every((edge, at) => Math.abs(edge - (b[at] ?? 0)) <= SAME_EDGE);
}

/** A bare row before the first filled one is the header; one after the last is told by text in several columns. */
function withBareRows(ys: number[], xs: number[], chunks: readonly Chunk[]): number[] {
  const heights = ys.slice(1).map((y, at) => y - (ys[at] ?? 0));
  const reach = Math.max(...heights);
  const top = ys[0] ?? 0;
  const bottom = ys.at(-1) ?? 0;
  const above = bareRow(top - Math.min(reach, 30), top, xs, chunks);
  const below = bareRow(bottom, bottom + reach, xs, chunks);
  return [...(above ? [above.y0 - 2] : []), ...ys, ...(below ? [below.y1 + 2] : [])];
}

function bareRow(
  from: number,
  to: number,
  xs: number[],
  chunks: readonly Chunk[],
): { y0: number; y1: number } | null {
  const inReach = chunks.filter(
    (chunk) => chunk.text !== ' ' && chunk.y > from && chunk.y - 0.5 * chunk.size < to,
  );
  const nearest = inReach.toSorted((a, b) => Math.abs(a.y - to) - Math.abs(b.y - to))[0];
  const near = inReach.filter((chunk) => chunk.size === nearest?.size);
  const columns = new Set(near.map((chunk) => xs.findLastIndex((edge) => edge <= middleOf(chunk))));
  const crosses = near.some((chunk) =>
    xs.slice(1, -1).some((edge) => chunk.x0 < edge - 1 && chunk.x1 > edge + 1),
  );
  if (columns.size < 2 || columns.has(-1) || crosses) return null;
  return {
    y0: Math.min(...near.map((chunk) => chunk.y - chunk.size)),
    y1: Math.max(...near.map((chunk) => chunk.y + 0.3 * chunk.size)),
  };
}

function plainGrid(xs: number[], ys: number[]): Grid {
  const rows = ys.slice(1).map((y1, row) => ({ row, rowSpan: 1, y0: ys[row] ?? 0, y1 }));
  const columns = xs.slice(1).map((x1, column) => ({ column, columnSpan: 1, x0: xs[column] ?? 0, x1 }));
  return { xs, ys, cells: rows.flatMap((row) => columns.map((column) => ({ ...row, ...column }))) };
}

const grown = (rect: Rect): Rect => ({ x0: rect.x0, x1: rect.x1 + 0.1, y0: rect.y0, y1: rect.y1 + 0.1 });

function isCellLike(fill: Fill, page: PageContent): boolean {
  if (fill.colour === '#ffffff' || width(fill) < 25 || height(fill) < 9) return false;
  return area(fill) < 0.6 * page.width * page.height;
}

function fitsLines(fill: Fill, { vertical, horizontal }: Walls): boolean {
  const xs = [...vertical.map((wall) => wall.at), ...horizontal.flatMap((wall) => [wall.from, wall.to])];
  const meets = (x: number) => xs.some((other) => Math.abs(other - x) <= SAME_EDGE);
  return meets(fill.x0) && meets(fill.x1);
}

function edgesOf(fill: Fill): Rule[] {
  const { x0, x1, y0, y1 } = fill;
  return [
    { x0, x1, y0, y1: y0, horizontal: true },
    { x0, x1, y0: y1, y1, horizontal: true },
    { x0, x1: x0, y0, y1, horizontal: false },
    { x0: x1, x1, y0, y1, horizontal: false },
  ];
}

/** A box drawn inside a cell is part of that cell. */
function outermost(grids: Grid[]): Grid[] {
  const boxes = grids.map(gridBox);
  return grids.filter((_, index) => {
    const box = boxes[index];
    return !boxes.some((other, at) => at !== index && box && area(other) > area(box) && isInside(box, other));
  });
}

function isInside(inner: Rect, outer: Rect): boolean {
  return (
    inner.x0 >= outer.x0 - 1 &&
    inner.x1 <= outer.x1 + 1 &&
    inner.y0 >= outer.y0 - 1 &&
    inner.y1 <= outer.y1 + 1
  );
}

function toTable(grid: Grid, chunks: readonly Chunk[]): PageTable {
  const box = gridBox(grid);
  const inside = chunks.filter((chunk) => contains(box, middleOf(chunk), chunk.y - 0.25 * chunk.size));
  const cells = grid.cells.map((cell) => ({ ...cell, chunks: [] as Chunk[], tags: new Set<number>() }));
  for (const chunk of inside) {
    const cell = cells.find((other) => contains(other, middleOf(chunk), chunk.y - 0.25 * chunk.size));
    cell?.chunks.push(chunk);
  }
  const rows = new Map<number, PageCell[]>();
  for (const { row, rowSpan: _, ...cell } of cells) rows.set(row, [...(rows.get(row) ?? []), cell]);
  return {
    ...box,
    edges: grid.xs,
    rows: [...rows.values()].map((rowCells) => toRow(rowCells, box)),
    uncertain: false,
  };
}

const middleOf = (chunk: Chunk) => middleX({ ...chunk, y0: 0, y1: 0 });

function toRow(cells: PageCell[], table: Rect): PageRow {
  const y1 = Math.min(...cells.map((cell) => cell.y1));
  return { x0: table.x0, x1: table.x1, y0: cells[0]?.y0 ?? table.y0, y1, header: false, cells };
}

/** Frames, charts and forms of one column are no tables: at least two columns must hold text or be wide cells. */
function isTable(table: PageTable): boolean {
  const filled = table.rows.flatMap((row) => row.cells).filter((cell) => cell.chunks.some(isPrinted));
  const columns = new Set(filled.map((cell) => cell.column));
  const cells = table.rows.reduce((sum, row) => sum + row.cells.length, 0);
  return columns.size > 1 && filled.length >= 0.25 * cells;
}

const isPrinted = (chunk: Chunk) => chunk.text !== ' ';
