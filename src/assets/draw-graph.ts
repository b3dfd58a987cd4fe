import { Graph, layout } from '@dagrejs/dagre';
import type { DependencyKind } from './asset.model.ts';

/** So many systems in one picture; more could not be read. */
export const mostDrawn = 120;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box, by its upper left corner, and the lines of its name. */
export interface DrawnBox extends Point {
  readonly id: string;
  readonly lines: readonly string[];
}

export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  readonly kind: DependencyKind;
  readonly points: readonly Point[];
}

/**
 * A picture of systems in layers: what depends stands to the left of what it depends on, so that the many that need the same
 * few make it long and not wide. In units of a pixel.
 */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly arrows: readonly DrawnArrow[];
}

export const boxWidth = 168;
export const boxHeight = 62;
const margin = 12;
/** Letters of a name in one line of a box. */
const lineLength = 22;

interface Named {
  readonly id: string;
  readonly name: string;
}
interface Dependency {
  readonly systemId: string;
  readonly dependsOnId: string;
  readonly kind: DependencyKind;
}

/**
 * Lays out systems and what depends on what. Dependencies of systems that are not among them are left out. The same
 * systems and dependencies in the same order give the same picture.
 */
export function drawGraph(systems: readonly Named[], dependencies: readonly Dependency[]): Drawing {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 14, ranksep: 64, marginx: margin, marginy: margin });
  graph.setDefaultEdgeLabel(() => ({}));
  const ids = new Set(systems.map(({ id }) => id));
  for (const { id } of systems) graph.setNode(id, { width: boxWidth, height: boxHeight });
  const drawn = dependencies.filter(({ systemId, dependsOnId }) => ids.has(systemId) && ids.has(dependsOnId));
  for (const { systemId, dependsOnId, kind } of drawn) graph.setEdge(systemId, dependsOnId, {}, kind);
  layout(graph);
  const boxes = systems.map(({ id, name }): DrawnBox => {
    const { x, y } = graph.node(id) as Point;
    return { id, x: whole(x - boxWidth / 2), y: whole(y - boxHeight / 2), lines: linesOf(name) };
  });
  const arrows = drawn.map(({ systemId, dependsOnId, kind }): DrawnArrow => {
    const { points } = graph.edge(systemId, dependsOnId, kind) as { points: Point[] };
    const rounded = points.map(({ x, y }) => ({ x: whole(x), y: whole(y) }));
    return { from: systemId, to: dependsOnId, kind, points: rounded };
  });
  return framed(boxes, arrows);
}

/** Moves everything so that a margin is left on all sides: arrows may bend further out than the boxes stand. */
function framed(boxes: readonly DrawnBox[], arrows: readonly DrawnArrow[]): Drawing {
  const corners = boxes.flatMap(({ x, y }) => [
    { x, y },
    { x: x + boxWidth, y: y + boxHeight },
  ]);
  let [left, top, right, bottom] = [0, 0, 0, 0];
  for (const { x, y } of [...corners, ...arrows.flatMap(({ points }) => points)]) {
    [left, top] = [Math.min(left, x - margin), Math.min(top, y - margin)];
    [right, bottom] = [Math.max(right, x + margin), Math.max(bottom, y + margin)];
  }
  const moved = <Place extends Point>(place: Place) => ({
    ...place,
    x: whole(place.x - left),
    y: whole(place.y - top),
  });
  return {
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
    boxes: boxes.map(moved),
    arrows: arrows.map((arrow) => ({ ...arrow, points: arrow.points.map(moved) })),
  };
}

const whole = (length: number) => Math.round(length * 10) / 10;

/** A name in two lines at most, cut where it has no room. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lineLength)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  const [first = '', second, ...more] = lines;
  if (second === undefined) return [shortened(first)];
  return [shortened(first), shortened(more.length > 0 ? `${second} ${more.join(' ')}` : second)];
}

const shortened = (line: string) =>
  line.length > lineLength ? `${line.slice(0, lineLength - 1).trimEnd()}…` : line;
