import type { Mark } from '../../../blocks.model.ts';
import { isSaturatedHex } from '../../colour/colour.ts';
import { joinLamps } from '../marks/lamps.ts';
import type { RawMark } from '../marks/raw-mark.model.ts';
import { area, contains, intersect, middleX, middleY, type Rect } from '../page/geometry.ts';
import type { Chunk, Fill } from '../page/page-content.model.ts';
import { isSymbol } from '../page/symbol-fonts.ts';
import type { PageCell } from '../tables/table.model.ts';
import { draftBox, type ParagraphDraft, toParagraphs } from '../text/paragraph-draft.ts';
import { toLines } from '../text/text-line.ts';
import { toItemParagraph } from './item-paragraph.ts';
import type { PageContext } from './page-context.model.ts';
import type { ItemCell } from './page-item.model.ts';
import type { PlaceOf } from './page-places.ts';

/** A cell is shaded by what fills at least this share of it. */
const SHADED = 0.45;
/** Words in colour this short may be a status; longer ones are emphasis. */
const LONGEST_COLOURED_TEXT = 40;

export function firstBaseline(cells: readonly PageCell[]): number | null {
  const baselines = cells.flatMap((cell) => cell.chunks.map((chunk) => chunk.y));
  return baselines.length > 0 ? Math.min(...baselines) : null;
}

/** Builds a cell of its text and of the marks `found` in it. */
export function buildCell(cell: PageCell, found: readonly RawMark[], page: PageContext): ItemCell {
  const { placeOf } = page;
  const standing = joinLamps(found).filter((mark) => mark.colours.length > 0 && !covers(mark, cell));
  const drafts = toParagraphs(toLines(withoutLoneSigns(cell.chunks, standing)), { blocks: page.blocks });
  const paragraphs = drafts.map((draft) => toItemParagraph(draft, placeOf));
  const marks: Mark[] = shading(cell, page.fills, placeOf);
  for (const mark of standing) {
    const index = drafts.findIndex((draft) => isBeside(mark, draft));
    const owner = mark.form === 'glyph' || standing.length > 1 ? paragraphs[index] : undefined;
    (owner?.marks ?? marks).push(toMark(mark, placeOf));
  }
  if (!standing.some((mark) => mark.form === 'glyph'))
    for (const [index, draft] of drafts.entries())
      paragraphs[index]?.marks.push(...colouredText(draft, placeOf));
  const { column, columnSpan } = cell;
  return { column, columnSpan, paragraphs, marks, place: placeOf(cell, firstBaseline([cell])) };
}

function isBeside(mark: RawMark, draft: ParagraphDraft): boolean {
  const box = draftBox(draft);
  return middleY(mark) > box.y0 && middleY(mark) < box.y1;
}

/** A short paragraph wholly in one colour may tell a status by it. */
function colouredText(draft: ParagraphDraft, placeOf: PlaceOf): Mark[] {
  const chunks = draft.lines.flatMap((line) => line.chunks);
  const colour = chunks[0]?.colour ?? null;
  const text = draft.texts.join(' ');
  if (!isSaturatedHex(colour) || text.length > LONGEST_COLOURED_TEXT) return [];
  if (chunks.some((chunk) => chunk.colour !== colour)) return [];
  return [{ form: 'glyph', colours: [colour], lamps: null, text, place: placeOf(draftBox(draft), null) }];
}

/** Coloured signs are marks, not words: they are left out of the text where nothing else stands on their line. */
function withoutLoneSigns(chunks: Chunk[], standing: readonly RawMark[]): Chunk[] {
  const signs = standing.filter((mark) => mark.form === 'glyph');
  if (signs.length === 0) return chunks;
  const isPartOfSign = (chunk: Chunk) =>
    isSign(chunk) && signs.some((sign) => contains(sign, middleX({ ...chunk, y0: 0, y1: 0 }), chunk.y));
  const words = chunks.filter((chunk) => chunk.text !== ' ' && !isPartOfSign(chunk));
  const isAlone = (chunk: Chunk) => !words.some((word) => Math.abs(word.y - chunk.y) < 0.5 * chunk.size);
  return chunks.filter((chunk) => !isPartOfSign(chunk) || !isAlone(chunk));
}

const isSign = (chunk: Chunk) => isSymbol(chunk.text) || chunk.font.symbolic;

const covers = (mark: RawMark, cell: Rect) =>
  mark.form === 'vector' && area(intersect(mark, cell)) > SHADED * area(cell);

/** The last fill painted over most of the cell is the one that is seen. */
function shading(cell: Rect, fills: readonly Fill[], placeOf: PlaceOf): Mark[] {
  const seen = fills.findLast((fill) => area(intersect(fill, cell)) >= SHADED * area(cell));
  if (!seen || !isSaturatedHex(seen.colour)) return [];
  const place = placeOf(intersect(seen, cell), null);
  return [{ form: 'shading', colours: [seen.colour], lamps: null, text: null, place }];
}

export function toMark(mark: RawMark, placeOf: PlaceOf): Mark {
  const { form, colours, lamps, text } = mark;
  return { form, colours, lamps, text, place: placeOf(mark, middleY(mark) + 3) };
}
