import type { Rect } from '../page/geometry.ts';
import type { Chunk } from '../page/page-content.model.ts';

/** A printed line, or the part of it that stands in one column or cell. */
export interface TextLine extends Rect {
  text: string;
  /** The baseline. */
  y: number;
  size: number;
  /** True where every letter is so. */
  bold: boolean;
  italic: boolean;
  chunks: Chunk[];
  /** Empty space after the first word, in points: wide after a bullet or number that was set with a tab. */
  gapAfterFirst: number;
}

/** A gap wider than this share of the font size parts two words, also where the file holds no space. */
const WORD_GAP = 0.22;
/** How far apart (shares of the font size) baselines on one line may stand. */
const BASELINE_SLACK = 0.3;
const ASCENT = 0.8;
const DESCENT = 0.22;

export const lineTop = (line: { y: number; size: number }): number => line.y - ASCENT * line.size;
export const lineBottom = (line: { y: number; size: number }): number => line.y + DESCENT * line.size;

export function chunkBox(chunk: Chunk): Rect {
  return { x0: chunk.x0, x1: chunk.x1, y0: lineTop(chunk), y1: lineBottom(chunk) };
}

/** Sets chunks together to lines, each from left to right, the uppermost first. */
export function toLines(chunks: readonly Chunk[]): TextLine[] {
  return groupByBaseline(chunks)
    .map((group) => toLine(group))
    .filter((line) => line !== null);
}

/** Chunks that share a baseline, raised and lowered small signs with the line that they belong to. */
export function groupByBaseline(chunks: readonly Chunk[]): Chunk[][] {
  const groups: { y: number; size: number; chunks: Chunk[] }[] = [];
  const byBaseline = chunks.toSorted((a, b) => a.y - b.y || a.x0 - b.x0);
  for (const chunk of byBaseline) {
    const group = groups.findLast((other, index) => index >= groups.length - 4 && sharesLine(other, chunk));
    if (!group) {
      groups.push({ y: chunk.y, size: chunk.size, chunks: [chunk] });
      continue;
    }
    group.chunks.push(chunk);
    if (chunk.text !== ' ' && chunk.size > group.size * 1.15) {
      group.y = chunk.y;
      group.size = chunk.size;
    }
  }
  return groups.toSorted((a, b) => a.y - b.y).map((group) => group.chunks);
}

function sharesLine(group: { y: number; size: number; chunks: Chunk[] }, chunk: Chunk): boolean {
  const distance = Math.abs(group.y - chunk.y);
  if (distance <= BASELINE_SLACK * Math.min(group.size, chunk.size)) return true;
  const smaller = Math.min(group.size, chunk.size);
  const larger = Math.max(group.size, chunk.size);
  if (smaller > 0.8 * larger || distance > 0.55 * larger) return false;
  return group.chunks.some((other) => chunk.x0 - other.x1 < larger && other.x0 - chunk.x1 < larger);
}

/** One line from chunks of one baseline; null where they hold only spaces. */
export function toLine(chunks: readonly Chunk[]): TextLine | null {
  const sorted = withoutDoubles(chunks.toSorted((a, b) => a.x0 - b.x0 || a.x1 - b.x1));
  const printed = sorted.filter((chunk) => chunk.text !== ' ');
  const first = printed[0];
  if (!first) return null;
  let text = '';
  let previous: Chunk | null = null;
  let gapAfterFirst = 0;
  let spaceSeen = false;
  for (const chunk of sorted) {
    if (chunk.text === ' ') {
      spaceSeen = true;
      continue;
    }
    if (previous) {
      const gap = chunk.x0 - previous.x1;
      const apart = isApart(gap, Math.max(chunk.size, previous.size), spaceSeen);
      if (apart && !text.includes(' ')) gapAfterFirst = gap;
      if (apart) text += ' ';
    }
    text += chunk.text;
    previous = chunk;
    spaceSeen = false;
  }
  const main = printed.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a));
  return {
    text: tidy(text),
    x0: first.x0,
    x1: Math.max(...printed.map((chunk) => chunk.x1)),
    y: main.y,
    y0: Math.min(...printed.map(lineTop)),
    y1: Math.max(...printed.map(lineBottom)),
    size: main.size,
    bold: printed.every((chunk) => chunk.font.bold || !/[\p{L}\p{N}]/u.test(chunk.text)),
    italic: printed.every((chunk) => chunk.font.italic || !/[\p{L}\p{N}]/u.test(chunk.text)),
    chunks: printed,
    gapAfterFirst,
  };
}

function isApart(gap: number, size: number, spaceSeen: boolean): boolean {
  return gap > WORD_GAP * size || (spaceSeen && gap > 0.03 * size);
}

/** Bold type is sometimes faked by printing the same letters twice, a hair apart. */
function withoutDoubles(sorted: Chunk[]): Chunk[] {
  return sorted.filter((chunk, index) => {
    for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
      const other = sorted[at];
      if (other && other.text === chunk.text && chunk.text !== ' ' && isSamePlace(other, chunk)) return false;
    }
    return true;
  });
}

function isSamePlace(a: Chunk, b: Chunk): boolean {
  return Math.abs(a.x0 - b.x0) < 0.12 * a.size && Math.abs(a.y - b.y) < 0.12 * a.size && a.size === b.size;
}

const LIGATURES: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Ligatures taken apart, accents joined with their letters, no control or zero-width characters. */
function tidy(text: string): string {
  return text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .replace(/[\u0000-\u001f\u200b-\u200f\u2028-\u202e\u2060\ufeff\ufffe\uffff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC')
    .trim();
}

/** Cuts a line where the empty space is wider than `gap` times the font size. */
export function toSegments(line: TextLine, gap: number): TextLine[] {
  const parts: Chunk[][] = [];
  let end = -Infinity;
  for (const chunk of line.chunks) {
    const open = parts.at(-1);
    if (open && chunk.x0 - end <= gap * Math.max(chunk.size, line.size)) open.push(chunk);
    else parts.push([chunk]);
    end = Math.max(end, chunk.x1);
  }
  if (parts.length < 2) return [line];
  return parts.map((part) => toLine(part)).filter((part) => part !== null);
}
