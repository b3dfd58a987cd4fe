import type { Block, BlockDocument, Heading, Paragraph } from '../../blocks.model.ts';
import { isCutBetween, joinLines } from '../../join-lines.ts';
import { decodeText } from './decode.ts';
import { withoutFurniture } from './furniture.ts';
import { readHtmlTable } from './html-table.ts';
import { pieces, readInline } from './inline.ts';
import { readLaidOutTable, readRuledTable } from './layout.ts';
import { at, type Line, readDelimitedTable, readGridTable } from './tables.ts';

/** Lines at least this long are taken as wrapped by the converter, so that the next one may go on. */
const wrappedLength = 45;
const longestHeading = 140;
/** In lines. Joining without end takes quadratic time, and no paragraph of a report is longer. */
const longestParagraph = 200;

/**
 * Text or Markdown, as converters leave it, becomes blocks. Never refuses: every text is some blocks.
 * Pages are counted only where the file has form feeds.
 */
export function readText(bytes: Uint8Array): BlockDocument {
  const text = decodeText(bytes)
    .replace(/\r\n?/gu, '\n')
    .replace(/^\ufeff/u, '')
    .replaceAll('\0', '');
  const hasPages = text.includes('\f');
  const lines = linesOf(text, hasPages);
  return {
    format: 'text',
    pages: hasPages ? (lines.at(-1)?.page ?? 1) : null,
    blocks: markHeadings(readLines(hasPages ? withoutFurniture(lines) : lines)),
    problems: [],
  };
}

function linesOf(text: string, hasPages: boolean): Line[] {
  let page = 1;
  return text.split('\n').map((raw, index) => {
    page += raw.split('\f').length - 1;
    return {
      number: index + 1,
      text: raw.replaceAll('\f', '').replaceAll('\u00a0', ' ').replace(/^\s+$/u, ''),
      page: hasPages ? page : null,
    };
  });
}

/** Blocks with what headings need to know: what stood around them. */
interface Spaced {
  block: Block;
  blanksBefore: number;
  /** True where wide gaps keep words apart on the line: it is laid out, not wrapped. */
  gapped: boolean;
  /** Level of a heading that says it is one ("## Title"), null otherwise. */
  level: number | null;
  lineLength: number;
  /** How many lines it has taken. */
  lines: number;
}

function readLines(lines: Line[]): Spaced[] {
  const out: Spaced[] = [];
  const wrap = wrapWidth(lines);
  let blanks = 2;
  let index = 0;
  let page = lines[0]?.page ?? null;
  while (index < lines.length) {
    const line = lines[index] as Line;
    if (line.text.trim() === '') {
      blanks += 1;
      index += 1;
      continue;
    }
    const found =
      readHtmlTable(lines, index) ??
      readGridTable(lines, index) ??
      readDelimitedTable(lines, index) ??
      readRuledTable(lines, index) ??
      readLaidOutTable(lines, index);
    if (found) {
      out.push({
        block: found.table,
        blanksBefore: blanks,
        level: null,
        lineLength: 0,
        lines: 1,
        gapped: true,
      });
      index = found.next;
      blanks = 0;
      continue;
    }
    if (/^\s*(?:-{3,}|\*{3,}|_{3,}|(?:\* ){2,}\*)\s*$/u.test(line.text) && blanks > 0) {
      // A rule across the page parts documents as a new page does.
      blanks = 3;
      index += 1;
      continue;
    }
    const afterBreak = line.page !== page || blanks >= 3;
    page = line.page;
    const hashes = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*$/u.exec(line.text);
    for (const piece of pieces(hashes?.[2] ?? line.text)) {
      const paragraph = readInline(piece, at(line));
      if (paragraph.text === '' && paragraph.marks.length === 0) continue;
      if (/^[\s*_=-]+$/u.test(paragraph.text)) continue;
      const previous = out.at(-1);
      if (
        !hashes &&
        blanks === 0 &&
        previous &&
        previous.lines < longestParagraph &&
        goesOn(previous, paragraph, wrap)
      ) {
        const last = previous.block as Paragraph;
        last.text = joinLines(last.text, paragraph.text);
        last.marks.push(...paragraph.marks);
        previous.lineLength = line.text.trimEnd().length;
        previous.lines += 1;
        continue;
      }
      if (afterBreak) paragraph.afterBreak = true;
      out.push({
        block: paragraph,
        blanksBefore: blanks,
        level: hashes?.[1]?.length ?? null,
        lineLength: line.text.trimEnd().length,
        lines: 1,
        gapped: /\S {3,}\S/u.test(line.text),
      });
      blanks = 0;
    }
    blanks = 0;
    index += 1;
  }
  return out;
}

/** The width that prose is wrapped at: no wider than what a page holds, or it is not wrapped at all. */
function wrapWidth(lines: Line[]): number | null {
  const lengths = lines
    .filter((line) => !/\S {3,}\S|[|\t]/u.test(line.text))
    .map((line) => line.text.trimEnd().length)
    .filter((length) => length >= wrappedLength)
    .sort((one, other) => one - other);
  const widest = lengths[Math.floor(lengths.length * 0.95)] ?? 80;
  return widest <= 125 ? widest : null;
}

/** `wrap` is the width that the file wraps its lines at, null where each paragraph is a line. */
function goesOn(previous: Spaced, next: Paragraph, wrap: number | null): boolean {
  if (
    previous.block.kind !== 'paragraph' ||
    previous.level !== null ||
    next.marker !== null ||
    next.text === ''
  )
    return false;
  if (previous.block.text === '' || previous.gapped || /^\p{Lu}\p{L}+\s\d{1,2}[.:]\s/u.test(next.text))
    return false;
  if (previous.block.bold !== next.bold && next.bold) return false;
  if (previous.lineLength < wrappedLength && /\s\d{1,3}$/u.test(previous.block.text)) return false;
  if (isCutBetween(previous.block.text, next.text)) return true;
  if (wrap === null || previous.lineLength < wrappedLength) return false;
  // The next word would have fitted: the writer ended the paragraph here.
  const isFull = previous.lineLength + 1 + (next.text.split(' ')[0] ?? '').length > wrap - 4;
  return (
    isFull ||
    /^[\p{Ll}\d(]/u.test(next.text) ||
    (previous.block.marker !== null && !/[.!?]$/u.test(previous.block.text))
  );
}

function markHeadings(blocks: Spaced[]): Block[] {
  return blocks.map((spaced, index) => {
    const { block, level } = spaced;
    if (block.kind !== 'paragraph') return block;
    const next = blocks[index + 1];
    const alone =
      spaced.blanksBefore > 0 && (next === undefined || next.blanksBefore > 0 || next.block.kind === 'table');
    const numbered = block.marker !== null && /^\d+(?:\.\d+)*\.?$/u.test(block.marker);
    const looksSo =
      alone &&
      block.text.length <= longestHeading &&
      (block.marker === null || (numbered && (block.text.length < 80 || block.bold))) &&
      !/[.,;:!]$|\s(?:att|och|samt|följande)$/u.test(block.text) &&
      !/(?:\.{3,}|…)\s*\d*$/u.test(block.text) &&
      /^[\p{Lu}\d§"”]/u.test(block.text) &&
      !/^\d{4}-\d{2}/u.test(block.text) &&
      !(index > 3 && /^\p{L}[^:]{1,30}:\s\S/u.test(block.text));
    if (level === null && !(looksSo && !isListNeighbour(blocks, index))) return block;
    const counted = block.marker === null ? /^(\d+(?:\.\d+)*)\s+(?=\p{Lu})/u.exec(block.text) : null;
    const heading: Heading = {
      kind: 'heading',
      level: level ?? (numbered && block.marker ? block.marker.replace(/\.$/u, '').split('.').length : 2),
      text: counted ? block.text.slice(counted[0].length) : block.text,
      marker: counted?.[1] ?? block.marker,
      place: block.place,
    };
    if (block.afterBreak) heading.afterBreak = true;
    return heading;
  });
}

/** A numbered line beside others of its kind is an item of a list, however short. */
function isListNeighbour(blocks: Spaced[], index: number): boolean {
  const block = blocks[index]?.block;
  if (block?.kind !== 'paragraph' || block.marker === null || /\.\d/u.test(block.marker)) return false;
  return [index - 1, index + 1].some((other) => {
    const neighbour = blocks[other]?.block;
    return neighbour?.kind === 'paragraph' && neighbour.marker !== null && /\d/u.test(neighbour.marker);
  });
}
