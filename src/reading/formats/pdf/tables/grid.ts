import type { Rect } from '../page/geometry.ts';
import type { Wall, Walls } from './rules.ts';

/** A table's cells as the lines draw them. */
export interface Grid {
  /** Column edges from left to right and row edges from top to bottom, in points. */
  xs: number[];
  ys: number[];
  cells: GridCell[];
}

export interface GridCell extends Rect {
  row: number;
  rowSpan: number;
  column: number;
  columnSpan: number;
}

/** Ends of lines that stop this near (points) to another line reach it. */
const TOUCH = 3.2;
/** Edges closer than this (points) are one. */
const SAME_EDGE = 4;
/** A page with more lines than this is a drawing or a map. */
const MOST_WALLS = 2500;

export function gridBox(grid: Grid): Rect {
  return { x0: grid.xs[0] ?? 0, x1: grid.xs.at(-1) ?? 0, y0: grid.ys[0] ?? 0, y1: grid.ys.at(-1) ?? 0 };
}

/** Every set of lines that touch each other, as a grid; those without inner lines are left out. */
export function findGrids(walls: Walls): Grid[] {
  if (walls.horizontal.length + walls.vertical.length > MOST_WALLS) return [];
  return components(walls)
    .map(toGrid)
    .filter((grid) => grid.cells.length > 1);
}

function components({ horizontal, vertical }: Walls): Walls[] {
  const parents = [...horizontal, ...vertical].map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] = parents[parents[at] ?? at] ?? at;
    return at;
  };
  for (const [h, across] of horizontal.entries())
    for (const [v, down] of vertical.entries())
      if (touches(across, down)) parents[root(h)] = root(horizontal.length + v);
  const groups = new Map<number, Walls>();
  const groupOf = (index: number): Walls => {
    const key = root(index);
    const group = groups.get(key) ?? { horizontal: [], vertical: [] };
    groups.set(key, group);
    return group;
  };
  for (const [h, wall] of horizontal.entries()) groupOf(h).horizontal.push(wall);
  for (const [v, wall] of vertical.entries()) groupOf(horizontal.length + v).vertical.push(wall);
  return [...groups.values()].filter((group) => group.horizontal.length > 0 && group.vertical.length > 0);
}

function touches(across: Wall, down: Wall): boolean {
  const x = down.at >= across.from - TOUCH && down.at <= across.to + TOUCH;
  return x && across.at >= down.from - TOUCH && across.at <= down.to + TOUCH;
}

function toGrid(walls: Walls): Grid {
  const xs = edges(walls.vertical, walls.horizontal);
  const ys = edges(walls.horizontal, walls.vertical);
  return { xs, ys, cells: cellsOf(xs, ys, walls) };
}

/** Where `own` lines stand, and the outer edge where the crossing lines run past the last of them (open sides). */
function edges(own: Wall[], crossing: Wall[]): number[] {
  const found = cluster(own.map((wall) => wall.at));
  const start = Math.min(...crossing.map((wall) => wall.from));
  const end = Math.max(...crossing.map((wall) => wall.to));
  if ((found[0] ?? start) - start > 3 * SAME_EDGE) found.unshift(start);
  if (end - (found.at(-1) ?? end) > 3 * SAME_EDGE) found.push(end);
  return found;
}

function cluster(values: number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || value - last > SAME_EDGE) found.push(value);
  }
  return found;
}

function cellsOf(xs: number[], ys: number[], walls: Walls): GridCell[] {
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > 20_000) return [];
  const parents = Array.from({ length: columns * rows }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) at = parents[at] ?? at;
    return at;
  };
  const across = indexed(walls.horizontal, ys);
  const down = indexed(walls.vertical, xs);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const here = row * columns + column;
      if (column + 1 < columns && !isWalled(down[column + 1], ys[row], ys[row + 1]))
        parents[root(here + 1)] = root(here);
      if (row + 1 < rows && !isWalled(across[row + 1], xs[column], xs[column + 1]))
        parents[root(here + columns)] = root(here);
    }
  }
  const cells = new Map<number, GridCell>();
  for (let index = 0; index < columns * rows; index += 1) {
    const row = Math.floor(index / columns);
    const column = index % columns;
    const key = root(index);
    cells.set(key, widen(cells.get(key), row, column, xs, ys));
  }
  return [...cells.values()].toSorted((a, b) => a.row - b.row || a.column - b.column);
}

function indexed(walls: Wall[], edgesAt: number[]): Wall[][] {
  return edgesAt.map((edge) => walls.filter((wall) => Math.abs(wall.at - edge) <= SAME_EDGE));
}

/** True where lines cover at least half of the stretch. */
function isWalled(walls: Wall[] = [], from = 0, to = 0): boolean {
  const covered = walls.reduce(
    (sum, wall) => sum + Math.max(0, Math.min(wall.to, to) - Math.max(wall.from, from)),
    0,
  );
  return covered >= 0.5 * (to - from);
}

function widen(
  cell: GridCell | undefined,
  row: number,
  column: number,
  xs: number[],
  ys: number[],
): GridCell {
  const top = Math.min(cell?.row ?? row, row);
  const left = Math.min(cell?.column ?? column, column);
  const bottom = Math.max(cell ? cell.row + cell.rowSpan - 1 : row, row);
  const right = Math.max(cell ? cell.column + cell.columnSpan - 1 : column, column);
  return {
    row: top,
    rowSpan: bottom - top + 1,
    column: left,
    columnSpan: right - left + 1,
    x0: xs[left] ?? 0,
    x1: xs[right + 1] ?? 0,
    y0: ys[top] ?? 0,
    y1: ys[bottom + 1] ?? 0,
  };
}
