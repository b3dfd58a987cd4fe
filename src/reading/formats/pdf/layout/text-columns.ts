import { type Extent, extentsOf } from '../tables/gutters.ts';
import type { TextLine } from '../text/text-line.ts';
import { toLine } from '../text/text-line.ts';

/** Running text in two columns has at least this many lines in each. */
const FEWEST_LINES = 6;

/** Columns inside columns, and bands with columns of their own, are looked for this deep. */
const DEEPEST = 3;

export interface TextGroup {
  lines: TextLine[];
  /** True for one of several columns, which is not as wide as the page. */
  column: boolean;
}

/**
 * Puts lines in reading order where a page, or part of it, is set in columns of running text: first the left column,
 * then the right. Each group is read on its own.
 */
export function toColumns(lines: readonly TextLine[], depth = 0): TextGroup[] {
  const whole = [{ lines: [...lines], column: depth > 0 }];
  const strip = depth < DEEPEST ? bestStrip(lines) : null;
  if (strip === null) return whole;
  const groups = splitInto(lines, strip);
  if (groups.every((group) => !group.column)) return whole;
  return groups.flatMap((group) =>
    group.column ? toColumns(group.lines, depth + 1) : toColumns(group.lines, depth > 0 ? depth : 0),
  );
}

function splitInto(lines: readonly TextLine[], strip: number): TextGroup[] {
  const groups: TextGroup[] = [];
  let plain: TextLine[] | null = null;
  for (const band of bandsAround(lines, strip)) {
    const start = band.lines.findIndex((line) => line.x1 > strip);
    const sides = splitAt(band.lines.slice(Math.max(0, start)), strip);
    if (!band.crosses && isProse(sides.left, sides.right)) {
      const before = band.lines.slice(0, start);
      if (plain) plain.push(...before);
      else if (before.length > 0) groups.push({ lines: before, column: false });
      groups.push({ lines: sides.left, column: true }, { lines: sides.right, column: true });
      plain = null;
    } else if (plain) plain.push(...band.lines);
    else {
      plain = [...band.lines];
      groups.push({ lines: plain, column: false });
    }
  }
  return groups;
}

interface Band {
  crosses: boolean;
  lines: TextLine[];
}

function bandsAround(lines: readonly TextLine[], strip: number): Band[] {
  const bands: Band[] = [];
  for (const line of lines) {
    const crosses = runsAcross(line, strip);
    const open = bands.at(-1);
    if (open && open.crosses === crosses) open.lines.push(line);
    else bands.push({ crosses, lines: [line] });
  }
  return bands;
}

function runsAcross(line: TextLine, strip: number): boolean {
  return covers(extentsOf(line), strip);
}

const covers = (extents: readonly Extent[], x: number): boolean =>
  extents.some((extent) => extent.from < x && extent.to > x);

function splitAt(lines: readonly TextLine[], strip: number): { left: TextLine[]; right: TextLine[] } {
  const side = (keep: (x: number) => boolean) =>
    lines
      .map((line) => toLine(line.chunks.filter((chunk) => keep((chunk.x0 + chunk.x1) / 2))))
      .filter((line) => line !== null);
  return { left: side((x) => x < strip), right: side((x) => x >= strip) };
}

/** The x that the most lines leave free with text on both sides, null where too few do. */
function bestStrip(lines: readonly TextLine[]): number | null {
  const left = Math.min(...lines.map((line) => line.x0));
  const right = Math.max(...lines.map((line) => line.x1));
  const extents = lines.map((line) => ({ x0: line.x0, x1: line.x1, parts: extentsOf(line) }));
  let best: number | null = null;
  let most = 0;
  for (let share = 0.3; share <= 0.7; share += 0.01) {
    const x = left + share * (right - left);
    const free = extents.filter((line) => !covers(line.parts, x));
    const both = Math.min(
      free.filter((line) => line.x0 < x).length,
      free.filter((line) => line.x1 > x).length,
    );
    if (both > most) {
      most = both;
      best = x;
    }
  }
  return most >= FEWEST_LINES ? best : null;
}

/** Columns of prose are filled nearly to their width and part their paragraphs independently of each other. */
function isProse(left: TextLine[], right: TextLine[]): boolean {
  if (left.length < FEWEST_LINES || right.length < FEWEST_LINES) return false;
  if (!isRunning(left) || !isRunning(right)) return false;
  const gaps = paragraphGaps(left);
  const others = paragraphGaps(right);
  const shared = gaps.filter((gap) => others.some((other) => gap.from < other.to && other.from < gap.to));
  const fewest = Math.min(gaps.length, others.length);
  return shared.length < 2 || shared.length < 0.6 * fewest;
}

/** Lines that fill their column, or that often go on in the middle of a sentence. */
function isRunning(lines: TextLine[]): boolean {
  const goingOn = lines.filter((line) => /^\p{Ll}/u.test(line.text)).length;
  return isFilled(lines) || goingOn >= 0.3 * lines.length;
}

function isFilled(lines: TextLine[]): boolean {
  const widths = lines.map((line) => line.x1 - line.x0).toSorted((a, b) => a - b);
  const widest = widths.at(-1) ?? 0;
  const middle = widths[Math.floor(widths.length / 2)] ?? 0;
  return middle > 0.75 * widest && widest > 9 * (lines[0]?.size ?? 10);
}

function paragraphGaps(lines: TextLine[]): { from: number; to: number }[] {
  const distances = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0));
  const usual = distances.toSorted((a, b) => a - b)[Math.floor(distances.length / 3)] ?? 12;
  return lines.flatMap((line, index) => {
    const above = lines[index - 1];
    return above && line.y - above.y > 1.25 * usual ? [{ from: above.y, to: line.y }] : [];
  });
}
