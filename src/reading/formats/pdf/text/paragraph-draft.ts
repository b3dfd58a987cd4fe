import { type Rect, union } from '../page/geometry.ts';
import { splitMarker } from './markers.ts';
import type { TextLine } from './text-line.ts';

/** The lines of one paragraph, before they are joined to running text. */
export interface ParagraphDraft {
  lines: TextLine[];
  marker: string | null;
  /** Text of each line, the first without its marker. */
  texts: string[];
}

/** How the lines of one column or cell stand to each other. */
interface Column {
  right: number;
  /** From line to line, in font sizes. */
  leading: number;
  blocks: ReadonlyMap<number, number>;
}

/** What is known of a column besides its lines. */
export interface ColumnHints {
  /** How far the lines could reach. */
  right?: number;
  /** Which paragraph tagged content belongs to, by its tag. */
  blocks?: ReadonlyMap<number, number> | undefined;
}

const SENTENCE_END = /[.:;?!…]["”’)\]]*$/;
/** A line gap this many times the usual one parts paragraphs. */
const PARAGRAPH_GAP = 1.22;
/** A line with an empty space of this many font sizes is set with tabs. */
const TABULATED = 2.5;

/** Groups the lines of one column or cell, from top to bottom, into paragraphs. */
export function toParagraphs(lines: readonly TextLine[], hints: ColumnHints = {}): ParagraphDraft[] {
  const column = measure(lines, hints);
  const drafts: ParagraphDraft[] = [];
  for (const line of lines) {
    const open = drafts.at(-1);
    const previous = open?.lines.at(-1);
    const { marker, rest } = splitMarker(line.text, line.gapAfterFirst / line.size);
    const apart = !open || !previous || isApart(open, previous, line, column);
    const marked = marker !== null && (apart || startsItem(open, previous, line, marker, column));
    if (open && !apart && !marked) {
      open.lines.push(line);
      open.texts.push(line.text);
    } else {
      drafts.push({ lines: [line], marker: marked ? marker : null, texts: [marked ? rest : line.text] });
    }
  }
  return drafts;
}

/** True for a line set with tabs, which stands for itself. */
export const isTabulated = (line: TextLine): boolean => line.widestGap > TABULATED * line.size;

export function draftBox(draft: ParagraphDraft): Rect {
  return draft.lines.map((line): Rect => line).reduce(union);
}

function measure(lines: readonly TextLine[], { right: known, blocks }: ColumnHints): Column {
  const right = Math.max(known ?? -Infinity, ...lines.map((line) => line.x1));
  const size = median(lines.map((line) => line.size));
  const distances = lines
    .map((line, index) => line.y - (lines[index - 1]?.y ?? -Infinity))
    .filter((distance) => distance > 0.9 * size && distance < 2.2 * size)
    .toSorted((a, b) => a - b);
  const usual = distances[Math.floor(distances.length / 4)] ?? 1.25 * size;
  const leading = distances.length < 3 ? Math.min(usual, 1.4 * size) : usual;
  return { right, leading: leading / (size || 1), blocks: blocks ?? new Map() };
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function isApart(open: ParagraphDraft, previous: TextLine, line: TextLine, column: Column): boolean {
  const scale = Math.max(previous.size, line.size);
  const leading = Math.max(column.leading, 1.05) * scale;
  const [above, below] = [blockOf(previous, column), blockOf(line, column)];
  if (above !== null && below !== null && above !== below) return true;
  if (line.y - previous.y > PARAGRAPH_GAP * leading + 0.5) return true;
  if (Math.abs(previous.size - line.size) > 0.12 * scale) return true;
  if (isTabulated(previous) || isTabulated(line)) return true;
  if (changesStyle(previous, line)) return true;
  if (/[-\u00ad]$/.test(previous.text) && /^\p{Ll}/u.test(line.text)) return false;
  if (hasRoomFor(previous, line, column) && isNewSentence(previous, line)) return true;
  return isIndented(open, previous, line) || endsHanging(open, line);
}

const blockOf = (line: TextLine, column: Column): number | null =>
  column.blocks.get(line.chunks.at(-1)?.tag ?? -1) ?? null;

/** A line wholly bold or italic is a label of its own; single bold words that run over a line's end are not. */
function changesStyle(previous: TextLine, line: TextLine): boolean {
  const last = previous.chunks.at(-1)?.font;
  const first = line.chunks[0]?.font;
  if (!last || !first) return false;
  if (previous.bold !== line.bold && last.bold !== first.bold) return true;
  return previous.italic !== line.italic && last.italic !== first.italic;
}

/** Where the next line's first word would have fitted, the writer began a new line on purpose. */
function hasRoomFor(previous: TextLine, line: TextLine, column: Column): boolean {
  const word = line.text.split(' ')[0] ?? '';
  const letters = Math.max(1, line.text.length);
  const needed = ((line.x1 - line.x0) / letters) * (word.length + 1);
  return column.right - previous.x1 >= needed + 0.6 * line.size;
}

const isNewSentence = (previous: TextLine, line: TextLine): boolean =>
  SENTENCE_END.test(previous.text) || !/^\p{Ll}/u.test(line.text);

function isIndented(open: ParagraphDraft, previous: TextLine, line: TextLine): boolean {
  if (open.marker !== null || !SENTENCE_END.test(previous.text)) return false;
  return line.x0 - previous.x0 > line.size && line.x0 - previous.x0 < 6 * line.size;
}

/** Text that steps back to the bullet's own margin after hanging lines is no longer the item. */
function endsHanging(open: ParagraphDraft, line: TextLine): boolean {
  const hanging = open.lines[1];
  if (open.marker === null || !hanging) return false;
  return line.x0 < hanging.x0 - 0.6 * line.size;
}

function startsItem(
  open: ParagraphDraft | undefined,
  previous: TextLine | undefined,
  line: TextLine,
  marker: string,
  column: Column,
): boolean {
  if (!open || !previous) return true;
  if (/^[•◦▪■●○▸➢❖✓✔✗]$/u.test(marker)) return true;
  if (hasRoomFor(previous, line, column)) return true;
  if (SENTENCE_END.test(previous.text) || line.gapAfterFirst > 0.5 * line.size) return true;
  const steps = Math.abs(line.x0 - previous.x0) > 0.6 * line.size;
  const sameMargin = open.marker !== null && Math.abs(line.x0 - (open.lines[0]?.x0 ?? 0)) < 1;
  return (
    (steps && line.x0 < previous.x0) || (sameMargin && open.lines.length > 0 && sameKind(open.marker, marker))
  );
}

function sameKind(a: string | null, b: string): boolean {
  const kind = (marker: string) => marker.replace(/\d+/g, '1').replace(/\p{L}/gu, 'a');
  return a !== null && kind(a) === kind(b);
}
