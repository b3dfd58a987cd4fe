import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { type Language, texts } from '../../texts/index.ts';
import { type ImportColumn, type ImportKind, importColumns } from './import.model.ts';

/** Width of a column, in characters. */
const width: Partial<Record<ImportColumn, number>> = { from: 12, to: 12, kind: 18 };
const usualWidth = 28;

/** An empty list to fill in: headings on the first sheet, which alone is read, and what they mean on the second. */
export async function importTemplate(kind: ImportKind, language: Language): Promise<Uint8Array<ArrayBuffer>> {
  const { importing } = texts[language];
  const columns: readonly ImportColumn[] = importColumns[kind];
  const headings: SheetData = [
    columns.map((column) => ({ value: importing.columns[column], fontWeight: 'bold' })),
  ];
  const help: SheetData = [
    ...columns.map((column) => [
      { value: importing.columns[column], fontWeight: 'bold' as const },
      { value: importing.meanings[kind][column] ?? '', wrap: true },
    ]),
    [{ value: '' }, { value: importing.absent, wrap: true }],
  ];
  const file = writeExcelFile([
    {
      sheet: importing.sheet[kind],
      data: headings,
      columns: columns.map((column) => ({ width: width[column] ?? usualWidth })),
      stickyRowsCount: 1,
    },
    { sheet: importing.helpSheet, data: help, columns: [{ width: 26 }, { width: 90 }] },
  ]);
  return Uint8Array.from(await file.toBuffer());
}
