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
  /** The widest empty space between two words, in points. */
  widestGap: number;
}

/** A gap wider than this share of the font size parts two words, also where the file holds no space. */
const WORD_GAP = 0.22;
/** How far apart (shares of the font size) baselines on one line may stand. */
const BASELINE_SLACK = 0.3;
/** Raised and lowered signs are smaller than this share of their line. */
const SMALL = 0.87;
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
  const groups: BaselineGroup[] = [];
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
  return withSmallSigns(groups)
    .toSorted((a, b) => a.y - b.y)
    .map((group) => group.chunks);
}

interface BaselineGroup {
  y: number;
  size: number;
  chunks: Chunk[];
}

function sharesLine(group: BaselineGroup, chunk: Chunk): boolean {
  return Math.abs(group.y - chunk.y) <= BASELINE_SLACK * Math.min(group.size, chunk.size);
}

/** Puts raised and lowered small signs on the line of the word that they stand at. */
function withSmallSigns(groups: BaselineGroup[]): BaselineGroup[] {
  return groups.filter((small, index) => {
    const owner = [groups[index - 1], groups[index + 1]].find((group) => group && hangsOn(small, group));
    owner?.chunks.push(...small.chunks);
    return !owner;
  });
}

function hangsOn(small: BaselineGroup, group: BaselineGroup): boolean {
  if (small.size > SMALL * group.size || Math.abs(small.y - group.y) > 0.6 * group.size) return false;
  const reach = 0.6 * group.size;
  return small.chunks
    .filter((chunk) => chunk.text !== ' ')
    .every((chunk) =>
      group.chunks.some((other) => chunk.x0 - other.x1 < reach && other.x0 - chunk.x1 < reach),
    );
}

/** One line from chunks of one baseline; null where they hold nothing to read. */
export function toLine(chunks: readonly Chunk[]): TextLine | null {
  const sorted = withoutDoubles(chunks.toSorted((a, b) => a.x0 - b.x0 || a.x1 - b.x1));
  const printed = sorted.filter((chunk) => chunk.text !== ' ');
  const first = printed[0];
  if (!first) return null;
  let text = '';
  let previous: Chunk | null = null;
  let gapAfterFirst = 0;
  let widestGap = 0;
  const main = printed.reduce((a, b) => (b.text.length * b.size > a.text.length * a.size ? b : a));
  let spaceSeen = false;
  for (const chunk of sorted) {
    if (chunk.text === ' ') {
      spaceSeen = true;
      continue;
    }
    // A line may be cut into cells later on, where only the words go: they remember the spaces.
    if (spaceSeen) chunk.afterSpace = true;
    if (previous) {
      const gap = chunk.x0 - previous.x1;
      const apart = isApart(gap, Math.max(chunk.size, previous.size), chunk.afterSpace === true);
      if (apart && !text.includes(' ')) gapAfterFirst = gap;
      if (apart) text += ' ';
      widestGap = Math.max(widestGap, gap);
    }
    if (!isFootnoteSign(chunk, previous, main)) text += chunk.text;
    previous = chunk;
    spaceSeen = false;
  }
  const tidied = tidy(text);
  if (tidied === '') return null;
  return {
    text: tidied,
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
    widestGap,
  };
}

/** A small raised number close after a word points to a footnote; after a unit it is a power ("m2"). */
function isFootnoteSign(chunk: Chunk, previous: Chunk | null, main: Chunk): boolean {
  if (!previous || !/^[\d,*]{1,3}$/.test(chunk.text) || chunk.size > SMALL * main.size) return false;
  const raised = main.y - chunk.y > 0.15 * main.size;
  return raised && chunk.x0 - previous.x1 < 0.3 * main.size && !/(^|\d)[mk]?m$/.test(previous.text);
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
