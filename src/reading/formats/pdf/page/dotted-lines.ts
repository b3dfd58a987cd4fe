import { height, middleX, middleY, type Rect, width } from './geometry.ts';
import type { PageContent, Rule } from './page-content.model.ts';

/** A dot is at most this wide and high, and at most this far from the next, in points. */
const LARGEST_DOT = 2;
const LARGEST_GAP = 5;
const FEWEST_DOTS = 6;

/** Browsers draw dotted borders as rows of tiny squares: each such row becomes one line. */
export function addDottedLines(content: PageContent): void {
  const dots = [...content.fills, ...content.shapes].filter(
    (figure) => width(figure) <= LARGEST_DOT && height(figure) <= LARGEST_DOT,
  );
  content.rules.push(...rows(dots, middleY, middleX, true), ...rows(dots, middleX, middleY, false));
}

function rows(
  dots: readonly Rect[],
  across: (dot: Rect) => number,
  along: (dot: Rect) => number,
  horizontal: boolean,
): Rule[] {
  const lines = new Map<number, number[]>();
  for (const dot of dots) {
    const key = Math.round(across(dot) * 2);
    const line = lines.get(key);
    if (line) line.push(along(dot));
    else lines.set(key, [along(dot)]);
  }
  return [...lines].flatMap(([key, positions]) =>
    runs(positions.toSorted((a, b) => a - b)).map(([from, to]) =>
      horizontal
        ? { x0: from, x1: to, y0: key / 2, y1: key / 2, horizontal }
        : { x0: key / 2, x1: key / 2, y0: from, y1: to, horizontal },
    ),
  );
}

function runs(sorted: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  for (let at = 1; at <= sorted.length; at += 1) {
    const before = sorted[at - 1] ?? 0;
    if (at < sorted.length && (sorted[at] ?? 0) - before <= LARGEST_GAP) continue;
    if (at - start >= FEWEST_DOTS) found.push([sorted[start] ?? 0, before]);
    start = at;
  }
  return found;
}
