import {
  Header,
  HeadingLevel,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
} from 'docx';
import type { Letterhead, Paper } from '../paper.model.ts';
import { pageTwips, tokens, twips } from './paper-styles.ts';
import { sourceWords, textRuns } from './runs.ts';
import { fixed, none } from './table-frame.ts';

const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};

/** Whose paper it is and the page's number, "2 (3)", at the top of every page; on the first the letterhead says whose. */
export const letterHeaders = (paper: Paper, { organisation, body, kind }: Letterhead) => ({
  first: letterHeader(paper, ''),
  default: letterHeader(paper, [organisation, body, kind].filter((each) => each).join(' · ')),
});

const letterHeader = ({ pageOf }: Paper, whose: string) =>
  new Header({
    children: [
      new Paragraph({
        style: 'PaperFooter',
        tabStops: [{ type: TabStopType.RIGHT, position: pageTwips.text }],
        children: [
          new TextRun({ text: whose }),
          new TextRun({ text: `\t${pageOf.page} ` }),
          new TextRun({ children: [PageNumber.CURRENT] }),
          new TextRun({ text: ' (' }),
          new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
          new TextRun({ text: ')' }),
        ],
      }),
    ],
  });

/** The letterhead, to whom it goes, and the title. */
export function letterTop(paper: Paper, letterhead: Letterhead): (Paragraph | Table)[] {
  const { recipient, marks } = letterhead;
  return [
    headTable(letterhead),
    new Paragraph({
      border: { top: { style: 'single', size: 10, color: tokens.accent, space: 1 } },
      spacing: { before: 60, after: 60 },
    }),
    ...recipient.map((line) => new Paragraph({ text: line, spacing: { after: 0 } })),
    ...(marks.length > 0
      ? [
          new Paragraph({
            spacing: { before: 200 },
            children: marks.map(
              (mark, index) =>
                new TextRun({
                  text: `${index > 0 ? '   ' : ''} ${mark} `,
                  bold: true,
                  border: { style: 'single', size: 8, color: tokens.ink, space: 2 },
                }),
            ),
          }),
        ]
      : []),
    new Paragraph({
      heading: HeadingLevel.TITLE,
      spacing: { before: 360, after: 200 },
      children: [new TextRun({ text: paper.title, size: 40 })],
    }),
    ...(paper.lede ? [new Paragraph({ style: 'Lede', text: paper.lede })] : []),
    ...paper.facts.map(factLine),
  ];
}

function headTable({ organisation, body, kind, facts }: Letterhead): Table {
  const widths = [pageTwips.text - twips(66), twips(66)];
  const cell = (index: number, children: Paragraph[]) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: 'dxa' },
      margins: { left: 0, right: twips(4) },
      children,
    });
  return new Table({
    ...fixed(widths),
    borders: noBorders,
    rows: [
      new TableRow({
        children: [
          cell(0, [
            new Paragraph({
              children: [new TextRun({ text: organisation, bold: true, size: 30, font: 'Georgia' })],
            }),
            ...(body ? [new Paragraph({ children: [new TextRun({ text: body, size: 22 })] })] : []),
          ]),
          cell(1, [
            new Paragraph({
              children: [new TextRun({ text: kind, bold: true, size: 22, color: tokens.accent })],
            }),
            ...facts.map(factLine),
          ]),
        ],
      }),
    ],
  });
}

const factLine = ({ label, value, quoted }: Letterhead['facts'][number]) =>
  new Paragraph({
    spacing: { after: 20 },
    children: [
      new TextRun({ text: `${label}: `, color: tokens.muted, size: 19 }),
      ...textRuns(value, { size: 19, ...sourceWords(quoted) }),
    ],
  });

/** A line for each who signs, with the name and the office under it. */
export function signatureTable(lines: { name: string; title: string }[]): Table {
  const width = Math.floor(pageTwips.text / 2);
  const rows = lines.length > 1 ? [lines.slice(0, 2), lines.slice(2)] : [lines];
  return new Table({
    ...fixed([width, width]),
    borders: noBorders,
    rows: rows
      .filter((row) => row.length > 0)
      .map(
        (row, nth, all) =>
          new TableRow({
            cantSplit: true,
            children: [0, 1].map((index) => signatureCell(row[index], width, nth < all.length - 1)),
          }),
      ),
  });
}

const signatureCell = (line: { name: string; title: string } | undefined, width: number, keepNext: boolean) =>
  new TableCell({
    width: { size: width, type: 'dxa' },
    margins: { right: twips(8) },
    children: line
      ? [
          new Paragraph({
            spacing: { before: 900, after: 60 },
            keepNext,
            border: { bottom: { style: 'single', size: 4, color: tokens.ink, space: 1 } },
          }),
          ...(line.name ? [new Paragraph({ text: line.name, spacing: { after: 0 }, keepNext })] : []),
          new Paragraph({ style: 'Note', text: line.title, keepNext }),
        ]
      : [new Paragraph({})],
  });
