import { Paragraph, ShadingType, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Bar } from '../paper.model.ts';
import { pageTwips, tokens, twips } from './paper-styles.ts';
import { markOf } from './runs.ts';
import { cellMargins, fixed, none } from './table-frame.ts';

const frame = { style: 'single', size: 4, color: tokens.lineStrong } as const;

/** The large figures of the summary, side by side. */
export function figureTable(figures: { figure: string; words: string }[]): Table {
  const width = Math.floor(pageTwips.text / figures.length);
  return new Table({
    ...fixed(figures.map(() => width)),
    borders: {
      top: frame,
      bottom: frame,
      left: frame,
      right: frame,
      insideHorizontal: none,
      insideVertical: frame,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: figures.map(
          ({ figure, words }) =>
            new TableCell({
              width: { size: width, type: 'dxa' },
              margins: { ...cellMargins, left: twips(3) },
              children: [
                new Paragraph({
                  style: 'FigureNumber',
                  children: [new TextRun({ text: figure, ...(figure.length > 6 ? { size: 28 } : {}) })],
                }),
                new Paragraph({ style: 'Note', text: words }),
              ],
            }),
        ),
      }),
    ],
  });
}

const patterns = {
  green: ShadingType.CLEAR,
  yellow: ShadingType.THIN_DIAGONAL_STRIPE,
  red: ShadingType.THIN_DIAGONAL_CROSS,
  unknown: ShadingType.CLEAR,
  notAssessed: ShadingType.CLEAR,
} as const;

/** A stacked bar as one row of shaded cells, each with its mark and number, so that it needs no picture. */
export function barTable({ segments }: Bar): Table {
  const widths = barWidths(segments.map(({ count }) => count));
  return new Table({
    ...fixed(widths),
    borders: {
      top: frame,
      bottom: frame,
      left: frame,
      right: frame,
      insideHorizontal: frame,
      insideVertical: frame,
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: segments.map(
          ({ status, count }, index) =>
            new TableCell({
              width: { size: widths[index] ?? 0, type: 'dxa' },
              margins: { top: twips(0.6), bottom: twips(0.2), left: 0, right: 0 },
              shading: { type: patterns[status], color: tokens.lineStrong, fill: tokens[status].wash },
              children: [
                new Paragraph({
                  style: 'CellText',
                  alignment: 'center',
                  keepNext: true,
                  children: [
                    new TextRun({
                      text: `${markOf(status)}\u00a0${count}`,
                      bold: true,
                      size: 17,
                      color: tokens[status].ink,
                      shading: { type: 'clear', color: 'auto', fill: 'FFFFFF' },
                    }),
                  ],
                }),
              ],
            }),
        ),
      }),
    ],
  });
}

/** In proportion to the counts, but wide enough for a mark and its number. */
function barWidths(counts: number[]): number[] {
  const least = twips(12);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const spare = pageTwips.text - least * counts.length;
  return counts.map((count) => least + Math.floor((spare * count) / total));
}
