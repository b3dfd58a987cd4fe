import type { Mark } from '../../../blocks.model.ts';
import { joinLamps } from '../marks/lamps.ts';
import type { RawMark } from '../marks/raw-mark.model.ts';
import { isSaturatedHex } from '../page/colour.ts';
import { area, contains, intersect, middleX, middleY, type Rect } from '../page/geometry.ts';
import type { Chunk, Fill } from '../page/page-content.model.ts';
import { isSymbol } from '../page/symbol-fonts.ts';
import type { PageCell, PageTable } from '../tables/table.model.ts';
import { draftBox, toParagraphs } from '../text/paragraph-draft.ts';
import { toLines } from '../text/text-line.ts';
import { toItemParagraph } from './item-paragraph.ts';
import type { ItemCell, TableItem } from './page-item.model.ts';
import type { PlaceOf } from './page-places.ts';

/** A cell is shaded by what fills at least this share of it. */
const SHADED = 0.45;
/** Words in colour this short may be a status; longer ones are emphasis. */
const LONGEST_COLOURED_TEXT = 40;

/** Builds the table's rows, and takes the marks that stand in its cells out of `marks`. */
export function buildTable(
  table: PageTable,
  marks: Set<RawMark>,
  fills: readonly Fill[],
  placeOf: PlaceOf,
): TableItem {
  return {
    kind: 'table',
    edges: table.edges,
    uncertain: table.uncertain,
    place: placeOf(table, table.y0 + 10),
    rows: table.rows.map((row) => ({
      header: row.header,
      afterBreak: false,
      place: placeOf(row, firstBaseline(row.cells)),
      cells: row.cells.map((cell) => buildCell(cell, marksIn(cell, table, marks), fills, placeOf)),
    })),
  };
}

function firstBaseline(cells: PageCell[]): number | null {
  const baselines = cells.flatMap((cell) => cell.chunks.map((chunk) => chunk.y));
  return baselines.length > 0 ? Math.min(...baselines) : null;
}

function marksIn(cell: PageCell, table: PageTable, marks: Set<RawMark>): RawMark[] {
  const isLast = cell.x1 >= table.x1 - 0.1;
  const reach: Rect = isLast
    ? { ...cell, x1: cell.x1 + (table.uncertain || cell.tags.size > 0 ? 40 : 2) }
    : cell;
  const found = [...marks].filter((mark) => {
    if (mark.tag !== null && cell.tags.has(mark.tag)) return true;
    return contains(reach, middleX(mark), middleY(mark));
  });
  for (const mark of found) marks.delete(mark);
  return found;
}

function buildCell(cell: PageCell, found: RawMark[], fills: readonly Fill[], placeOf: PlaceOf): ItemCell {
  const standing = joinLamps(found).filter((mark) => mark.colours.length > 0 && !covers(mark, cell));
  const signs = new Set(
    standing.filter((mark) => mark.form === 'glyph').map((mark) => `${mark.x0} ${mark.y0}`),
  );
  const drafts = toParagraphs(toLines(withoutLoneSigns(cell.chunks, found, standing)));
  const paragraphs = drafts.map((draft) => toItemParagraph(draft, placeOf));
  const marks: Mark[] = shading(cell, fills, placeOf);
  for (const mark of standing) {
    const index = drafts.findIndex((draft) => {
      const box = draftBox(draft);
      return middleY(mark) > box.y0 && middleY(mark) < box.y1;
    });
    const owner = mark.form === 'glyph' || standing.length > 1 ? paragraphs[index] : undefined;
    (owner?.marks ?? marks).push(toMark(mark, placeOf));
  }
  for (const [index, draft] of drafts.entries()) {
    const chunks = draft.lines.flatMap((line) => line.chunks);
    const colour = chunks[0]?.colour ?? null;
    const text = draft.texts.join(' ');
    const plain = chunks.every((chunk) => chunk.colour === colour) && signs.size === 0;
    if (plain && isSaturatedHex(colour) && text.length <= LONGEST_COLOURED_TEXT)
      paragraphs[index]?.marks.push({
        form: 'glyph',
        colours: [colour],
        lamps: null,
        text,
        place: placeOf(draftBox(draft), null),
      });
  }
  return {
    column: cell.column,
    columnSpan: cell.columnSpan,
    paragraphs,
    marks,
    place: placeOf(cell, firstBaseline([cell])),
  };
}

/** Coloured signs are marks, not words: they are left out of the text where nothing else stands on their line. */
function withoutLoneSigns(chunks: Chunk[], found: RawMark[], standing: RawMark[]): Chunk[] {
  const isSign = (chunk: Chunk) => isSymbol(chunk.text) || chunk.font.symbolic;
  const words = chunks.filter((chunk) => chunk.text !== ' ' && !isSign(chunk));
  const coloured =
    standing.some((mark) => mark.form === 'glyph') && found.some((mark) => mark.form === 'glyph');
  if (!coloured) return chunks;
  return chunks.filter(
    (chunk) => !isSign(chunk) || words.some((word) => Math.abs(word.y - chunk.y) < 0.5 * chunk.size),
  );
}

const covers = (mark: RawMark, cell: Rect) =>
  mark.form === 'vector' && area(intersect(mark, cell)) > SHADED * area(cell);

/** The last fill painted over most of the cell is the one that is seen. */
function shading(cell: Rect, fills: readonly Fill[], placeOf: PlaceOf): Mark[] {
  const seen = fills.findLast((fill) => area(intersect(fill, cell)) >= SHADED * area(cell));
  if (!seen || !isSaturatedHex(seen.colour)) return [];
  return [
    {
      form: 'shading',
      colours: [seen.colour],
      lamps: null,
      text: null,
      place: placeOf(intersect(seen, cell), null),
    },
  ];
}

export function toMark(mark: RawMark, placeOf: PlaceOf): Mark {
  const { form, colours, lamps, text } = mark;
  return { form, colours, lamps, text, place: placeOf(mark, middleY(mark) + 3) };
}
