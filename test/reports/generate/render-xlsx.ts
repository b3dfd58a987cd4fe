import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import type { OutBlock, OutCell, OutReport } from './blocks.ts';
import { colourOf } from './colours.ts';

/** The report as a workbook of one sheet: running text in the first column, tables below each other. */
export async function renderXlsx(report: OutReport, seed: number): Promise<Buffer> {
  const rows: SheetData = report.blocks.flatMap((block) => [...sheetRows(block, seed), []]);
  return writeExcelFile(rows, {
    sheet: 'Uppföljning',
    columns: [{ width: 50 }, { width: 30 }, { width: 50 }, { width: 50 }],
  }).toBuffer();
}

function sheetRows(block: OutBlock, seed: number): SheetData {
  switch (block.kind) {
    case 'heading':
      return [[{ value: block.text, fontWeight: 'bold', fontSize: 18 - block.level * 2 }]];
    case 'text':
      return [[{ value: block.text }]];
    case 'list':
      return block.items.map((item) => [{ value: `${item.marker} ${item.text}`.trim() }]);
    case 'table':
      return [
        block.header.map((value): Cell => ({ value, fontWeight: 'bold', borderStyle: 'thin' })),
        ...block.rows.map((row) => row.map((one) => sheetCell(one, block.header.length, seed))),
      ];
    case 'pageBreak':
      return [];
  }
}

function sheetCell(one: OutCell, columns: number, seed: number): Cell {
  const value = one.lines.map((line) => line.text).join('\n');
  const common = { wrap: true, alignVertical: 'top', borderStyle: 'thin' } as const;
  if (one.wholeRow) return { ...common, value, columnSpan: columns, fontWeight: 'bold' };
  if (one.mark?.kind === 'shading')
    return { ...common, ...(value && { value }), backgroundColor: colourOf(one.mark, seed) };
  if (one.mark) return { ...common, value: `${value}●`, textColor: colourOf(one.mark, seed) };
  return { ...common, value };
}
