import type { Block, Paragraph } from '../../blocks.model.ts';

/** What stands in a cell: headings and the cells of inner tables become plain paragraphs. */
export function asParagraphs(blocks: Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    if (block.kind === 'paragraph')
      return isNumberOnly(block) ? [{ ...block, text: block.marker ?? '', marker: null }] : [block];
    if (block.kind === 'heading') {
      const { text, marker, place } = block;
      return [{ kind: 'paragraph', text, marker, italic: false, bold: true, marks: [], place }];
    }
    return block.rows.flatMap((row) =>
      row.cells.flatMap((cell): Paragraph[] =>
        cell.marks.length === 0 ? cell.paragraphs : [...cell.paragraphs, signOnly(cell.marks, cell.place)],
      ),
    );
  });
}

function signOnly(marks: Paragraph['marks'], place: Paragraph['place']): Paragraph {
  return { kind: 'paragraph', text: '', marker: null, italic: false, bold: false, marks, place };
}

function isNumberOnly({ text, marker, marks }: Paragraph): boolean {
  return text === '' && marker !== null && marks.length === 0;
}
