import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { cellText, csvForExcel } from '../shared/cells.ts';
import type { Texts } from '../texts/index.ts';
import type { Measures } from './measure.model.ts';
import { linesOf, type MeasureLine } from './measures.view.ts';

const names = [
  'group',
  'of',
  'measure',
  'part',
  'all',
  'unknown',
  'share',
  'median',
  'times',
  'counted',
] as const;
const widths: Partial<Record<(typeof names)[number], number>> = {
  group: 24,
  of: 28,
  measure: 36,
  counted: 90,
};

const headerOf = ({ measures }: Pick<Texts, 'measures'>): Record<keyof MeasureLine, string> => ({
  ...measures.file,
  measure: measures.columns.measure,
  counted: measures.columns.counted,
});

/** The measures as an Excel file: numbers are numbers, and every line says what it counts. */
export async function measuresSheet(
  measured: Measures,
  texts: Pick<Texts, 'measures'>,
): Promise<Uint8Array<ArrayBuffer>> {
  const header = headerOf(texts);
  const file = writeExcelFile(
    [
      names.map((name) => ({ value: header[name], fontWeight: 'bold' as const, wrap: true })),
      ...linesOf(measured, texts).map((line) => names.map((name) => cellOf(line[name]))),
    ],
    {
      sheet: texts.measures.downloads.sheet,
      columns: names.map((name) => ({ width: widths[name] ?? 10 })),
      stickyRowsCount: 1,
      orientation: 'landscape',
    },
  );
  return Uint8Array.from(await file.toBuffer());
}

const cellOf = (value: string | number | null) => {
  if (value === null) return null;
  return typeof value === 'number'
    ? { type: Number, value, alignVertical: 'top' as const }
    : { type: String, value: cellText(value), wrap: true, alignVertical: 'top' as const };
};

/** The measures as CSV, as Excel in Swedish reads it. */
export function measuresCsv(measured: Measures, texts: Pick<Texts, 'measures'>): string {
  const header = headerOf(texts);
  const lines = linesOf(measured, texts).map((line) => names.map((name) => line[name]));
  return stringify([names.map((name) => header[name]), ...lines], { ...csvForExcel, bom: true });
}
