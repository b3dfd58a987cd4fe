import { apply, around, height, intersect, type Matrix, type Rect, width } from './geometry.ts';
import type { Fill, Rule, Shape } from './page-content.model.ts';

/** Thinner than this (points) a filled rectangle is a line. */
const LINE_THICKNESS = 3;

interface SubPath {
  points: [number, number][];
  curved: boolean;
}

export interface Paint {
  fill: string | null;
  stroke: string | null;
  tag: number | null;
  clip: Rect;
}

export interface Placed {
  rules: Rule[];
  fills: Fill[];
  shapes: Shape[];
}

/** Sorts one painted path into lines, filled rectangles and figures. `ops` is pdfjs' packed path. */
export function placePath(ops: ArrayLike<number>, matrix: Matrix, paint: Paint): Placed {
  const placed: Placed = { rules: [], fills: [], shapes: [] };
  const paths = subPaths(ops, matrix);
  for (const path of paths) {
    const whole = around(path.points);
    const box = intersect(whole, paint.clip);
    if (!(box.x1 >= box.x0 && box.y1 >= box.y0)) continue;
    if (paint.fill && path.points.length > 2) placeFill(path, box, paint.fill, paint.tag, placed);
    if (paint.stroke) placeStroke(path, box, whole, paint, placed);
  }
  return placed;
}

function placeFill(path: SubPath, box: Rect, colour: string, tag: number | null, placed: Placed): void {
  const thin = Math.min(width(box), height(box));
  const long = Math.max(width(box), height(box));
  if (thin <= LINE_THICKNESS && long > 3 * thin && long > 4) {
    if (colour !== '#ffffff') placed.rules.push({ ...centred(box), horizontal: width(box) > height(box) });
    return;
  }
  if (!path.curved && isRectangle(path.points)) placed.fills.push({ ...box, colour });
  else placed.shapes.push({ ...box, colour, filled: true, tag });
}

function placeStroke(path: SubPath, box: Rect, whole: Rect, paint: Paint, placed: Placed): void {
  const colour = paint.stroke ?? '#000000';
  if (path.curved || !hasOnlyUprightEdges(path.points)) {
    if (width(whole) > 1.5 && height(whole) > 1.5)
      placed.shapes.push({ ...box, colour, filled: false, tag: paint.tag });
    return;
  }
  for (const [index, end] of path.points.entries()) {
    const start = path.points[index - 1];
    if (!start) continue;
    const edge = intersect(around([start, end]), paint.clip);
    const horizontal = Math.abs(end[0] - start[0]) > Math.abs(end[1] - start[1]);
    if (edge.x1 < edge.x0 || edge.y1 < edge.y0) continue;
    if (Math.max(width(edge), height(edge)) > 0.5) placed.rules.push({ ...edge, horizontal });
  }
}

function centred(box: Rect): Rect {
  if (width(box) > height(box)) {
    const y = (box.y0 + box.y1) / 2;
    return { ...box, y0: y, y1: y };
  }
  const x = (box.x0 + box.x1) / 2;
  return { ...box, x0: x, x1: x };
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.6;

function hasOnlyUprightEdges(points: [number, number][]): boolean {
  return points.every((point, index) => {
    const before = points[index - 1];
    return !before || near(point[0], before[0]) || near(point[1], before[1]);
  });
}

function isRectangle(points: [number, number][]): boolean {
  if (points.length < 4 || points.length > 6 || !hasOnlyUprightEdges(points)) return false;
  const box = around(points);
  return points.every(
    ([x, y]) => (near(x, box.x0) || near(x, box.x1)) && (near(y, box.y0) || near(y, box.y1)),
  );
}

/** The upright rectangle around a whole path. */
export function pathBounds(ops: ArrayLike<number>, matrix: Matrix): Rect {
  return around(subPaths(ops, matrix).flatMap((path) => path.points));
}

/** pdfjs' DrawOPS: 0 moveTo, 1 lineTo, 2 curveTo, 3 quadraticCurveTo, 4 closePath. */
const COORDINATES = [2, 2, 6, 4, 0];

function subPaths(ops: ArrayLike<number>, matrix: Matrix): SubPath[] {
  const paths: SubPath[] = [];
  let open: SubPath | null = null;
  let index = 0;
  while (index < ops.length) {
    const op = ops[index] ?? 0;
    const count = COORDINATES[op];
    if (count === undefined) break;
    const start: [number, number] | undefined = open?.points[0];
    if (op === 0 || !open) {
      open = { points: [], curved: false };
      paths.push(open);
      if (op !== 0 && start) open.points.push(start);
    }
    if (op === 2 || op === 3) open.curved = true;
    if (op === 4 && open.points[0]) open.points.push(open.points[0]);
    for (let at = index + 1; at < index + 1 + count; at += 2)
      open.points.push(apply(matrix, ops[at] ?? 0, ops[at + 1] ?? 0));
    index += 1 + count;
  }
  return paths.filter((path) => path.points.length > 1);
}
