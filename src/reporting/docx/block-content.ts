import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx';
import type { Bar, Block, Fact, Paper } from '../paper.model.ts';
import { dataTable } from './data-table.ts';
import { barTable, figureTable } from './drawn-tables.ts';
import { signatureTable } from './letterhead.ts';
import { tokens } from './paper-styles.ts';
import { markOf, sourceWords, textRuns } from './runs.ts';

type Content = Paragraph | Table;

/** The numbering that ordered lists use; each list counts from 1. */
export const orderedList = 'ordered-list';

export function frontPage(paper: Paper): Content[] {
  return [
    new Paragraph({ style: 'Kicker', text: paper.kicker }),
    new Paragraph({ heading: HeadingLevel.TITLE, children: textRuns(paper.title, sourceWords(true)) }),
    new Paragraph({ style: 'Lede', text: paper.lede }),
    ...factParagraphs(paper.facts),
  ];
}

/**
 * A block in Word's terms.
 * @param place the block's own in the paper: numbered lists of two places count from 1 each
 * @param onNewPage for the first heading after the front page
 * @param keepNext for what stands before signatures, which never stand alone on a page
 */
export function blockContent(
  block: Block,
  place: number,
  { onNewPage, keepNext }: { onNewPage: boolean; keepNext: boolean },
): Content[] {
  switch (block.type) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
          pageBreakBefore: onNewPage,
          children: textRuns(block.text, sourceWords(block.quoted)),
        }),
      ];
    case 'paragraph':
      return [
        new Paragraph({
          style: { lede: 'Lede', plain: 'Normal', note: 'Note', quote: 'QuotedWords' }[block.style],
          keepNext,
          children: textRuns(block.text, sourceWords(block.quoted)),
        }),
      ];
    case 'list':
      return listParagraphs(block, place, keepNext);
    case 'signatures':
      return [signatureTable(block.lines), spacer()];
    case 'facts':
      return factParagraphs(block.facts);
    case 'figures':
      return [figureTable(block.figures), spacer()];
    case 'chart':
      return [
        caption(block.caption),
        ...block.bars.flatMap((bar) => [
          ...(block.bars.length > 1 ? [caption(bar.label)] : []),
          ...(bar.segments.length > 0 ? [barTable(bar)] : []),
          legend(bar),
        ]),
      ];
    case 'table':
      return [
        ...(block.caption === '' ? [] : [caption(block.caption)]),
        dataTable(block.columns, block.rows, keepNext),
        spacer(keepNext),
      ];
  }
}

function listParagraphs(
  { ordered, items, quoted }: Extract<Block, { type: 'list' }>,
  instance: number,
  keepNext: boolean,
): Paragraph[] {
  return items.map(
    (text) =>
      new Paragraph({
        ...(ordered
          ? { numbering: { reference: orderedList, level: 0, instance } }
          : { bullet: { level: 0 } }),
        keepNext,
        children: textRuns(text, sourceWords(quoted)),
      }),
  );
}

const caption = (text: string) => new Paragraph({ style: 'TableCaption', text });

/** Says in words what the bar above it shows, so that nobody needs the picture. */
const legend = ({ segments }: Bar) =>
  new Paragraph({
    style: 'Note',
    spacing: { before: 80 },
    text: segments.map(({ status, count, words }) => `${markOf(status)}\u00a0${count} ${words}`).join('   '),
  });

/** Word joins two tables that touch. */
const spacer = (keepNext = false) => new Paragraph({ style: 'Note', text: '', keepNext });

function factParagraphs(facts: Fact[]): Paragraph[] {
  return facts.map(
    ({ label, value, quoted }) =>
      new Paragraph({
        spacing: { after: 60 },
        children: [
          new TextRun({ text: `${label}: `, bold: true, color: tokens.muted }),
          ...textRuns(value, sourceWords(quoted)),
        ],
      }),
  );
}
