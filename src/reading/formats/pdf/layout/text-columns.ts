import { type Extent, extentsOf } from '../tables/gutters.ts';
import type { Wall } from '../tables/rules.ts';
import type { TextLine } from '../text/text-line.ts';
import { toLine } from '../text/text-line.ts';

/** Two columns have at least this many lines each; this many where their lines stand at the same heights. */
const FEWEST_LINES = 4;
const FEWEST_LEVEL_LINES = 6;
/** Lines whose baselines differ less than this (points) stand at the same height. */
const LEVEL = 1.5;

/** Columns inside columns, and bands with columns of their own, are looked for this deep. */
const DEEPEST = 3;
/** So many places for a strip between columns are tried. */
const MOST_STRIPS = 5;

export interface TextGroup {
  lines: TextLine[];
  /** True for one of several columns, which is not as wide as the page. */
  column: boolean;
}

/**
 * Puts lines in reading order where a page, or part of it, is set in columns of running text: first the left column,
 * then the right. Each group is read on its own. `walls` are the page's horizontal lines.
 */
export function toColumns(lines: readonly TextLine[], walls: readonly Wall[], depth = 0): TextGroup[] {
  const groups = depth < DEEPEST ? firstSplit(lines, walls) : null;
  if (!groups) return [{ lines: [...lines], column: depth > 0 }];
  return groups.flatMap((group) =>
    group.column
      ? toColumns(group.lines, walls, depth + 1)
      : toColumns(group.lines, walls, depth > 0 ? depth : 0),
  );
}

/** The lines in columns, at the strip that parts the most of them and really has columns beside it. */
function firstSplit(lines: readonly TextLine[], walls: readonly Wall[]): TextGroup[] | null {
  for (const strip of likelyStrips(lines)) {
    const groups = splitInto(lines, strip, walls);
    if (groups.some((group) => group.column)) return groups;
  }
  return null;
}

function splitInto(lines: readonly TextLine[], strip: number, walls: readonly Wall[]): TextGroup[] {
  const groups: TextGroup[] = [];
  const toPlain = (added: TextLine[]) => {
    const open = groups.at(-1);
    if (open && !open.column) open.lines.push(...added);
    else if (added.length > 0) groups.push({ lines: added, column: false });
  };
  for (const band of bandsAround(lines, strip)) {
    const start = band.crosses
      ? band.lines.length
      : columnsStart(band.lines, strip, groups.at(-1)?.lines.at(-1));
    const inside = band.lines.slice(start);
    const sides = splitAt(inside, strip);
    toPlain(band.lines.slice(0, start));
    if (!walls.some((wall) => isAcross(wall, inside, strip)) && isProse(sides.left, sides.right))
      groups.push({ lines: sides.left, column: true }, { lines: sides.right, column: true });
    else toPlain(inside);
  }
  return groups;
}

/** Columns begin with text on their right side, and not with what is left of a paragraph or row above them. */
function columnsStart(lines: TextLine[], strip: number, before: TextLine | undefined): number {
  const right = Math.max(
    0,
    lines.findIndex((line) => line.x1 > strip),
  );
  const follows = (line: TextLine, above: TextLine | undefined) =>
    above !== undefined && line.y - above.y < 1.45 * line.size;
  if (right > 0 || !before || !lines[0] || !follows(lines[0], before)) return right;
  const parted = lines.findIndex((line, at) => at > 0 && !follows(line, lines[at - 1]));
  return parted === -1 ? lines.length : parted;
}

/** A line drawn across the strip, between the lines, is a table's. */
function isAcross(wall: Wall, lines: readonly TextLine[], strip: number): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last || wall.from > strip || wall.to < strip) return false;
  return wall.at > first.y && wall.at < last.y;
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

/** The x that lines leave free with text on both sides, those that the most lines do first. */
function likelyStrips(lines: readonly TextLine[]): number[] {
  const left = Math.min(...lines.map((line) => line.x0));
  const right = Math.max(...lines.map((line) => line.x1));
  const extents = lines.map((line) => ({ x0: line.x0, x1: line.x1, parts: extentsOf(line) }));
  const found: { share: number; lines: number }[] = [];
  for (let share = 0.25; share <= 0.75; share += 0.01) {
    const x = left + share * (right - left);
    const free = extents.filter((line) => !covers(line.parts, x));
    const both = Math.min(
      free.filter((line) => line.x0 < x).length,
      free.filter((line) => line.x1 > x).length,
    );
    if (both >= FEWEST_LINES) found.push({ share, lines: both });
  }
  const chosen: number[] = [];
  for (const { share } of found.toSorted((a, b) => b.lines - a.lines))
    if (chosen.length < MOST_STRIPS && chosen.every((other) => Math.abs(other - share) > 0.05))
      chosen.push(share);
  return chosen.map((share) => left + share * (right - left));
}

/**
 * Columns of running text are filled, or go on from line to line. In a table the rows begin at the same heights;
 * columns part their paragraphs independently of each other, or have lines at other heights altogether.
 */
function isProse(left: TextLine[], right: TextLine[]): boolean {
  const fewest = Math.min(left.length, right.length);
  if (fewest < FEWEST_LINES) return false;
  const gaps = paragraphGaps(left);
  const others = paragraphGaps(right);
  const starts = gaps.filter((gap) => others.some((other) => Math.abs(gap.to - other.to) < LEVEL));
  if (!isLevel(left, right)) return starts.length < 2 && isWide(left) && isWide(right);
  if (!isRunning(left) || !isRunning(right)) return false;
  const shared = gaps.filter((gap) => others.some((other) => gap.from < other.to && other.from < gap.to));
  const parted = Math.min(gaps.length, others.length);
  return fewest >= FEWEST_LEVEL_LINES && (shared.length < 2 || shared.length < 0.6 * parted);
}

/** True where most lines of the right column have one of the left at their height. */
function isLevel(left: TextLine[], right: TextLine[]): boolean {
  const level = right.filter((line) => left.some((other) => Math.abs(other.y - line.y) < LEVEL));
  return level.length > 0.5 * right.length;
}

/** Lines that fill their column, or that often go on in the middle of a sentence. */
function isRunning(lines: TextLine[]): boolean {
  const goingOn = lines.filter((line) => /^\p{Ll}/u.test(line.text)).length;
  return isFilled(lines) || goingOn >= 0.3 * lines.length;
}

/** Wider than names, dates and statuses. */
const isWide = (lines: TextLine[]): boolean => lines.some((line) => line.x1 - line.x0 > 14 * line.size);

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
