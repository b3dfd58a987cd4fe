import type { Block, BlockDocument, Cell, Row } from '../blocks.model.ts';
import type { Line, Taken } from './line.model.ts';

const nothing = { number: null, letter: null, bullet: null };
const inWords =
  /^(?:kapitel|kap\.?|avsnitt|chapter|section)\s+(\d{1,2}(?:\.\d{1,3}){0,3})\s*[.:–-]?\s+(?=\S)/iu;
const dotted = /^(\d{1,2}(?:\.\d{1,3}){1,3})\.?(?:\s?([a-zåäö])[.)]|([a-zåäö])(?=\s))?:?\s+(?=\S)/u;
const withLetter = /^(\d{1,2})\s?([a-zåäö])[.)]\s+(?=\S)/u;
const inBrackets = /^\(([a-zåäö]|[ivx]{1,5})\)\s+(?=\S)/u;
const bare = /^(\d{1,4})[.)]?\s+(?=\p{Lu})/u;
/** After a number: "a) …", or "a Chefen …". */
const letterNext = /^([a-zåäö])(?:[.)]\s*|\s+(?=\p{Lu}))(?=\S)/u;

/** @param marker what the reader of the format has already taken from before the text */
export function takeApart(marker: string | null, text: string, isHeading: boolean): Taken {
  if (marker === null) return fromText(text, isHeading);
  const plain = marker
    .replace(/^[([]/u, '')
    .replace(/[).:\]]+$/u, '')
    .trim();
  const compound = /^(\d{1,2}(?:\.\d{1,3}){0,3})\.?\s?([a-zåäö])$/iu.exec(plain);
  if (compound) return { ...nothing, number: compound[1] ?? null, letter: lower(compound[2]), text };
  if (/^\d{1,4}(?:\.\d{1,3}){0,4}$/u.test(plain)) {
    const next = isHeading ? null : letterNext.exec(text);
    return { ...nothing, number: plain, letter: lower(next?.[1]), text: text.slice(next?.[0].length ?? 0) };
  }
  const words = /^(?:kapitel|kap\.?|avsnitt|§)\s*(\d{1,2}(?:\.\d{1,3}){0,3})$/iu.exec(plain);
  if (words) return { ...nothing, number: words[1] ?? null, text };
  if (/^[a-zåäö]$/iu.test(plain) && !/^[o•]$/u.test(marker))
    return { ...nothing, letter: lower(plain), text };
  return { ...nothing, bullet: plain || marker, text };
}

function fromText(text: string, isHeading: boolean): Taken {
  const words = inWords.exec(text);
  if (words && (isHeading || text.length < 100))
    return { ...nothing, number: words[1] ?? null, text: text.slice(words[0].length) };
  const dots = dotted.exec(text) ?? withLetter.exec(text);
  if (dots) {
    const letter = lower(dots[2] ?? dots[3]);
    return { ...nothing, number: dots[1] ?? null, letter, text: text.slice(dots[0].length) };
  }
  const brackets = inBrackets.exec(text);
  if (brackets) {
    const rest = text.slice(brackets[0].length);
    const mark = brackets[1] ?? '';
    return mark.length === 1
      ? { ...nothing, letter: mark, text: rest }
      : { ...nothing, bullet: mark, text: rest };
  }
  const number = isHeading ? bare.exec(text) : null;
  return number
    ? { ...nothing, number: number[1] ?? null, text: text.slice(number[0].length) }
    : { ...nothing, text };
}

const lower = (letter: string | undefined) => letter?.toLowerCase() ?? null;

/** Every heading, paragraph and row of a document, in order. Rows that are items of a list become one. */
export function linesOf({ blocks }: Pick<BlockDocument, 'blocks'>): Line[] {
  let tables = 0;
  return blocks.flatMap((block) => {
    if (block.kind !== 'table') return [lineOf(block)];
    const table = tables++;
    return block.rows.filter(hasContent).map((row) => rowOf(row, table));
  });
}

function lineOf(block: Exclude<Block, { kind: 'table' }>): Line {
  const isHeading = block.kind === 'heading';
  const { marker, text, place } = block;
  return {
    kind: isHeading ? 'heading' : 'text',
    level: isHeading ? block.level : null,
    ...takeApart(marker, text, isHeading),
    printed: marker === null ? text : `${marker} ${text}`.trim(),
    bold: isHeading || block.bold,
    place,
    cells: [],
    table: null,
  };
}

const cellText = ({ paragraphs }: Cell): string =>
  paragraphs
    .map(({ marker, text }) => (marker === null ? text : `${marker} ${text}`.trim()))
    .filter((text) => text !== '')
    .join('\n');

const hasContent = (row: Row) => row.cells.some((cell) => cellText(cell) !== '');
/** Further to the right a cell is not told apart from the one before it. */
const widest = 60;

function rowOf(row: Row, table: number): Line {
  const cells: string[] = [];
  for (const cell of row.cells) {
    const column = Math.min(cell.column, widest);
    while (cells.length <= column) cells.push('');
    const words = cellText(cell);
    cells[column] = cells[column] ? `${cells[column]}\n${words}`.trim() : words;
  }
  const printed = cells.filter((cell) => cell !== '').join(' | ');
  const bold = row.header || row.cells.every(({ paragraphs }) => paragraphs.every((each) => each.bold));
  return {
    kind: 'row',
    level: null,
    ...nothing,
    text: printed,
    printed,
    bold,
    place: row.place,
    cells,
    table,
  };
}
