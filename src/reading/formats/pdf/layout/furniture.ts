import type { Chunk, PageContent } from '../page/page-content.model.ts';
import { groupByBaseline, toLine } from '../text/text-line.ts';

/** Running headers stand in the upper, footers in the lower of these shares of the page. */
const HEADER_ZONE = 0.17;
const FOOTER_ZONE = 0.14;
/** How far (points) the same line may move from page to page. */
const SAME_PLACE = 7;

const PAGE_NUMBER = /^(sida|sid\.?|s\.|page)?\s*[-–]?\s*\d{1,4}\s*[-–]?\s*((av|of|\/|\()\s*\d{1,4}\s*\)?)?$/i;
const CERTAIN_PAGE_NUMBER =
  /^((sida|sid\.?|page)\s*\d{1,4}(\s*(av|of|\/|\()\s*\d{1,4}\)?)?|\d{1,4}\s*(\(|\/|av)\s*\d{1,4}\)?)$/i;

/** "… · Sida 1 av 8" at the end of an outermost line. */
const ENDS_IN_PAGE_NUMBER = /(^|\s)(sida|sid\.?|page)\s*\d{1,4}\s*(av|of|\/|\()\s*\d{1,4}\)?$/i;

/** A line at the top or bottom of a page that may be furniture. */
export interface EdgeLine {
  text: string;
  /** The text with digits masked, so that "Sida 3 av 8" and "Sida 4 av 8" are the same. */
  mask: string;
  y: number;
  top: boolean;
  artifact: boolean;
  outermost: boolean;
  bold: boolean;
  /** Whether its page says nothing between the edges. */
  noBody: boolean;
  chunks: Chunk[];
}

/** The lines of a page's upper and lower edge, the outermost of each marked. */
export function edgeLines(page: PageContent): EdgeLine[] {
  const isInZone = ({ y }: Chunk) => isTop(y, page) || y > (1 - FOOTER_ZONE) * page.height;
  const inZone = page.chunks.filter(isInZone);
  const noBody = page.chunks.every((chunk) => chunk.text === ' ' || isInZone(chunk));
  const lines = groupByBaseline(inZone).flatMap((chunks) => {
    const line = toLine(chunks);
    if (!line) return [];
    const printed = line.chunks;
    return [
      {
        text: line.text,
        mask: line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' '),
        y: line.y,
        top: isTop(line.y, page),
        artifact: printed.every((chunk) => chunk.artifact),
        outermost: false,
        bold: line.bold,
        noBody,
        chunks,
      },
    ];
  });
  const first = lines.find((line) => line.top);
  const last = lines.findLast((line) => !line.top);
  if (first) first.outermost = true;
  if (last) last.outermost = true;
  return lines;
}

const isTop = (y: number, page: PageContent) => y < HEADER_ZONE * page.height;

/**
 * The chunks of a page that are running headers, footers or page numbers: what its neighbours repeat in the same
 * place, what the file itself calls an artifact, and lines that say "Sida 1 av 8".
 * Text inside a drawn table (`inTable`) is kept, since headers of tables are repeated too. Where that would leave
 * nothing of the page, what its neighbours repeat is kept as well, unless a page of text has the very same line.
 */
export function furnitureOf(
  own: readonly EdgeLine[],
  neighbours: readonly (readonly EdgeLine[])[],
  inTable: (chunk: Chunk) => boolean,
): Set<Chunk> {
  const free = own.filter((line) => !line.chunks.some((chunk) => chunk.text !== ' ' && inTable(chunk)));
  const furniture = free.filter((line) => isFurnitureByItself(line) || isRepeated(line, neighbours));
  const isAll = furniture.length === own.length && own.every(({ noBody }) => noBody);
  const taken = isAll
    ? furniture.filter((line) => isFurnitureByItself(line) || headsText(line, neighbours))
    : furniture;
  return new Set(taken.flatMap((line) => line.chunks));
}

function isFurnitureByItself({ artifact, outermost, text, top }: EdgeLine): boolean {
  if (artifact || CERTAIN_PAGE_NUMBER.test(text)) return true;
  return outermost && (ENDS_IN_PAGE_NUMBER.test(text) || (!top && PAGE_NUMBER.test(text)));
}

function isRepeated(line: EdgeLine, neighbours: readonly (readonly EdgeLine[])[]): boolean {
  const isSameHere = (other: EdgeLine) =>
    isSame(line, other) && (other.text === line.text || !isCountingHeading(line));
  const repeats = neighbours.filter((lines) => lines.some(isSameHere)).length;
  return repeats >= (line.bold && !line.outermost ? boldRepeats(neighbours.length) : 1);
}

/** "Bilaga 2" in bold at the top of a page, "Bilaga 3" on the next: headings that count, as slides have. */
function isCountingHeading({ text, top, bold }: EdgeLine): boolean {
  return top && bold && /^\p{L}{4,} \d{1,2}$/u.test(text);
}

function headsText(line: EdgeLine, neighbours: readonly (readonly EdgeLine[])[]): boolean {
  return neighbours.flat().some((other) => !other.noBody && other.text === line.text && isSame(line, other));
}

/** Headings also stand first on several pages now and then: bold lines must be on nearly all of them. */
const boldRepeats = (pages: number): number => (pages <= 2 ? Math.max(1, pages) : pages - 1);

function isSame(line: EdgeLine, other: EdgeLine): boolean {
  if (line.top !== other.top || Math.abs(line.y - other.y) > SAME_PLACE) return false;
  return (
    (line.mask === other.mask && !/^[\d.)\s]{1,3}$/.test(line.text)) ||
    (line.mask === '#' && other.mask === '#')
  );
}
