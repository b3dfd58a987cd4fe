import type { Block, BlockDocument, Paragraph } from '../blocks.model.ts';
import type { OriginalLine } from './original.model.ts';

const betweenCells = '\t';

/**
 * The text of a document line by line, each with its place. Paragraphs of a table row that stand on the same line
 * (the cells of a sheet's row) become one line; what has no line of its own is numbered after the one before.
 */
export function linesOfBlocks({ blocks }: Pick<BlockDocument, 'blocks'>): OriginalLine[] {
  const lines: OriginalLine[] = [];
  for (const { place, text, inRow } of blocks.flatMap(textsOf)) {
    const last = lines.at(-1);
    const line = place.line ?? (last?.line ?? 0) + 1;
    if (inRow && last?.line === line && last.page === place.page) last.text += betweenCells + text;
    else lines.push({ page: place.page, line, text });
  }
  return lines;
}

function textsOf(block: Block) {
  if (block.kind === 'table') {
    const cells = block.rows.flatMap((row) => row.cells);
    return cells.flatMap((cell) =>
      cell.paragraphs.map((paragraph) => ({
        place: paragraph.place,
        text: withMarker(paragraph),
        inRow: true,
      })),
    );
  }
  return [{ place: block.place, text: withMarker(block), inRow: false }];
}

function withMarker({ marker, text }: Pick<Paragraph, 'marker' | 'text'>): string {
  return marker === null ? text : `${marker} ${text}`;
}
