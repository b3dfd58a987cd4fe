import type { Rule } from '../page/page-content.model.ts';

/** Lines closer than this (points) lie on each other. */
const SAME_LINE = 1.6;
/** Dashes and cells' own borders with gaps up to this (points) make one line. */
const GAP = 4;

/** One straight line: `at` is its y if horizontal, else its x; it runs `from`–`to` along the other axis. */
export interface Wall {
  at: number;
  from: number;
  to: number;
}

export interface Walls {
  horizontal: Wall[];
  vertical: Wall[];
}

/** Joins the strokes of a page to whole lines. */
export function toWalls(rules: readonly Rule[]): Walls {
  const walls: Walls = { horizontal: [], vertical: [] };
  for (const rule of rules) {
    if (rule.horizontal) walls.horizontal.push({ at: (rule.y0 + rule.y1) / 2, from: rule.x0, to: rule.x1 });
    else walls.vertical.push({ at: (rule.x0 + rule.x1) / 2, from: rule.y0, to: rule.y1 });
  }
  return { horizontal: merge(walls.horizontal), vertical: merge(walls.vertical) };
}

function merge(walls: Wall[]): Wall[] {
  const merged: Wall[] = [];
  for (const band of bands(walls)) {
    let open: Wall | null = null;
    for (const wall of band.toSorted((a, b) => a.from - b.from)) {
      if (open && wall.from <= open.to + GAP) open.to = Math.max(open.to, wall.to);
      else {
        open = { ...wall };
        merged.push(open);
      }
    }
  }
  return merged.filter((wall) => wall.to - wall.from > 6);
}

function bands(walls: Wall[]): Wall[][] {
  const found: Wall[][] = [];
  for (const wall of walls.toSorted((a, b) => a.at - b.at)) {
    const open = found.at(-1);
    if (open?.[0] && wall.at - open[0].at <= SAME_LINE) open.push(wall);
    else found.push([wall]);
  }
  return found;
}
