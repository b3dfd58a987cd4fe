import type { TextLine } from '../text/text-line.ts';
import { toSegments } from '../text/text-line.ts';

/** A stretch along the x axis, in points. */
export interface Extent {
  from: number;
  to: number;
}

/** An empty strip between two columns. */
export type Gutter = Extent;

/** Empty space of this many font sizes parts two columns for certain, of the second only where others show it. */
const CLEAR_GAP = 1.1;
const SLIGHT_GAP = 0.5;

export function columnSegments(line: TextLine): TextLine[] {
  return line.widestGap > CLEAR_GAP * line.size ? toSegments(line, CLEAR_GAP) : [line];
}

/** Where the parts of a line begin and end, as `columnSegments` cuts it. */
export function extentsOf(line: TextLine): Extent[] {
  const extents: Extent[] = [];
  for (const chunk of line.chunks) {
    const open = extents.at(-1);
    if (open && chunk.x0 - open.to <= CLEAR_GAP * Math.max(chunk.size, line.size))
      open.to = Math.max(open.to, chunk.x1);
    else extents.push({ from: chunk.x0, to: chunk.x1 });
  }
  return extents;
}

/** The strips between the parts of one line. */
export function guttersOf(segments: readonly TextLine[]): Gutter[] {
  return segments.slice(1).map((segment, index) => ({ from: segments[index]?.x1 ?? 0, to: segment.x0 }));
}

/** What is left of the strips when `line` stands between them too; null where it runs across one of them. */
export function narrow(gutters: readonly Gutter[], line: TextLine): Gutter[] | null {
  return (
    narrowBy(gutters, columnSegments(line), line.size) ??
    narrowBy(gutters, toSegments(line, SLIGHT_GAP), line.size)
  );
}

function narrowBy(gutters: readonly Gutter[], segments: readonly TextLine[], size: number): Gutter[] | null {
  const left: Gutter[] = [];
  for (const gutter of gutters) {
    let pieces: Gutter[] = [gutter];
    for (const segment of segments) {
      pieces = pieces
        .flatMap((piece) => without(piece, segment))
        .filter((piece) => piece.to - piece.from >= 0.5 * size);
    }
    if (pieces.length === 0) return null;
    // A strip that is cut in two has text of one of its neighbours in it; the wider part stays the strip.
    left.push(pieces.reduce((a, b) => (b.to - b.from > a.to - a.from ? b : a)));
  }
  return left;
}

function without(piece: Gutter, segment: TextLine): Gutter[] {
  if (segment.x1 <= piece.from || segment.x0 >= piece.to) return [piece];
  return [
    { from: piece.from, to: Math.min(piece.to, segment.x0) },
    { from: Math.max(piece.from, segment.x1), to: piece.to },
  ];
}

/** Middle of each strip, with the table's own sides around them. */
export function toEdges(gutters: readonly Gutter[], left: number, right: number): number[] {
  return [left - 2, ...gutters.map((gutter) => (gutter.from + gutter.to) / 2), right + 2];
}

/** How many columns of `edges` the line has text in. */
export function columnsUsed(line: TextLine, edges: readonly number[]): Set<number> {
  return new Set(line.chunks.map((chunk) => columnAt((chunk.x0 + chunk.x1) / 2, edges)));
}

export function columnAt(x: number, edges: readonly number[]): number {
  const after = edges.findIndex((edge, index) => index > 0 && x < edge);
  return after === -1 ? edges.length - 2 : after - 1;
}
