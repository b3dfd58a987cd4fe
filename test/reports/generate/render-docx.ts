import {
  AlignmentType,
  Document,
  type FileChild,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { OutBlock, OutCell, OutReport } from './blocks.ts';
import { colourOf } from './colours.ts';
import { withSeams } from './hyphenation.ts';
import { markPicture } from './mark-picture.ts';

/** Word's own numbering for each marker, so that the number stands nowhere in the text. */
const numberFormats: Record<
  string,
  { format: (typeof LevelFormat)[keyof typeof LevelFormat]; text: string }
> = {
  '1)': { format: LevelFormat.DECIMAL, text: '%1)' },
  '1.': { format: LevelFormat.DECIMAL, text: '%1.' },
  'a)': { format: LevelFormat.LOWER_LETTER, text: '%1)' },
  '•': { format: LevelFormat.BULLET, text: '•' },
  '-': { format: LevelFormat.BULLET, text: '-' },
};

/** The report as a Word document: styles for headings, real lists, real tables. */
export async function renderDocx(report: OutReport, seed: number): Promise<Buffer> {
  const children = report.blocks.flatMap((block, index) => wordBlocks(block, index, seed));
  const document = new Document({
    title: report.title,
    numbering: {
      config: Object.entries(numberFormats).map(([marker, { format, text }]) => ({
        reference: marker,
        levels: [{ level: 0, format, text, alignment: AlignmentType.START }],
      })),
    },
    sections: [{ children }],
  });
  return Packer.toBuffer(document);
}

function wordBlocks(block: OutBlock, index: number, seed: number): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3][
        block.level - 1
      ];
      return [new Paragraph({ text: block.text, ...(heading && { heading }) })];
    }
    case 'text':
      return [new Paragraph(withSeams(block.text))];
    case 'list': {
      const reference = block.items[0]?.marker ?? '';
      const numbering = reference in numberFormats ? { reference, level: 0, instance: index } : undefined;
      return block.items.map(
        (item) => new Paragraph({ text: withSeams(item.text), ...(numbering && { numbering }) }),
      );
    }
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            new TableRow({
              tableHeader: true,
              children: block.header.map((text) => new TableCell({ children: [new Paragraph(text)] })),
            }),
            ...block.rows.map(
              (row) => new TableRow({ children: row.map((one) => wordCell(one, block.header.length, seed)) }),
            ),
          ],
        }),
      ];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function wordCell(one: OutCell, columns: number, seed: number): TableCell {
  const lines = one.lines.map(
    (line) =>
      new Paragraph({
        children: [new TextRun({ text: withSeams(line.text), italics: line.italic ?? false })],
      }),
  );
  const drawn =
    one.mark && one.mark.kind !== 'shading' ? [new Paragraph({ children: [mark(one.mark, seed)] })] : [];
  const children = [...lines, ...drawn];
  return new TableCell({
    children: children.length > 0 ? children : [new Paragraph('')],
    ...(one.wholeRow && { columnSpan: columns }),
    ...(one.mark?.kind === 'shading' && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: colourOf(one.mark, seed).slice(1) },
    }),
  });
}

function mark(drawn: NonNullable<OutCell['mark']>, seed: number): TextRun | ImageRun {
  if (drawn.kind === 'glyph')
    return new TextRun({ text: '●', color: colourOf(drawn, seed).slice(1), size: 32 });
  const height = drawn.kind === 'lamps' ? 44 : 16;
  return new ImageRun({
    type: 'png',
    data: markPicture(drawn, seed),
    transformation: { width: 16, height },
  });
}
