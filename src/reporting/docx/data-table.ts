import { Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import type { Cell, Column, Row } from '../paper.model.ts';
import { pageTwips, tokens, twips } from './paper-styles.ts';
import { partParagraph } from './runs.ts';
import { cellMargins, fixed, none } from './table-frame.ts';

/** A row of fewer characters of data stays on one page; a longer one may break, or half a page would stand empty. */
const shortRow = 2500;

const thin = { style: 'single', size: 4, color: tokens.line } as const;
const strong = { style: 'single', size: 8, color: tokens.ink } as const;

/**
 * A table whose first row is repeated on every page, with only horizontal lines.
 * @param keepNext where it has to stand on the page of what follows
 */
export function dataTable(columns: Column[], rows: Row[], keepNext: boolean): Table {
  const widths = columnWidths(columns);
  return new Table({
    ...fixed(widths),
    borders: {
      top: strong,
      bottom: thin,
      left: none,
      right: none,
      insideHorizontal: thin,
      insideVertical: none,
    },
    rows: [headerRow(columns, widths), ...rows.flatMap((row) => rowsOf(row, columns, widths, keepNext))],
  });
}

function headerRow(columns: Column[], widths: number[]): TableRow {
  const titleRun = (title: string) => new TextRun({ text: title, bold: true, color: tokens.muted, size: 17 });
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      ({ title, align }, index) =>
        new TableCell({
          width: { size: widths[index] ?? 0, type: 'dxa' },
          margins: cellMargins,
          children: [
            new Paragraph({
              style: 'CellText',
              alignment: align,
              keepNext: true,
              children: [titleRun(title)],
            }),
          ],
        }),
    ),
  });
}

/** With details the first cell spans both rows, and the upper one stays with the lower. */
function rowsOf(row: Row, columns: Column[], widths: number[], keepNext: boolean): TableRow[] {
  const { cells, details } = row;
  const cantSplit = JSON.stringify(row).length < shortRow;
  const hasDetails = details.length > 0;
  const tableCell = (cell: Cell, index: number) =>
    new TableCell({
      width: { size: widths[index] ?? 0, type: 'dxa' },
      margins: { ...cellMargins, ...(hasDetails ? { bottom: 0 } : {}) },
      ...(hasDetails ? (index === 0 ? { rowSpan: 2 } : { borders: { bottom: none } }) : {}),
      children: cell.map((part) =>
        partParagraph(part, columns[index]?.align ?? 'left', hasDetails || keepNext),
      ),
    });
  const upper = new TableRow({ cantSplit, children: cells.map(tableCell) });
  if (!hasDetails) return [upper];
  const lower = new TableCell({
    columnSpan: columns.length - 1,
    margins: { ...cellMargins, top: 0 },
    borders: { top: none },
    children: details.map((part) => partParagraph(part, 'left', keepNext)),
  });
  return [upper, new TableRow({ cantSplit, children: [lower] })];
}

/** Twips. The columns without a width share what is left. */
function columnWidths(columns: Column[]): number[] {
  const given = columns.reduce((sum, { width }) => sum + twips(width ?? 0), 0);
  const open = columns.filter(({ width }) => width === null).length;
  return columns.map(({ width }) =>
    width === null ? Math.floor((pageTwips.text - given) / open) : twips(width),
  );
}
