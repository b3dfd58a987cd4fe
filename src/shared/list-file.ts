import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { cellText, csvForExcel } from './cells.ts';

type Value = string | number | null;

/** A column of a list that is taken out as a file. A day is YYYY-MM-DD; `width` in signs, as spreadsheets count. */
export interface FileColumn<Row> {
  readonly header: string;
  readonly kind: 'text' | 'day' | 'number';
  readonly width: number;
  readonly value: (row: Row) => Value;
}

/** A list as CSV as Excel in Swedish reads it (UTF-8 with its mark, semicolons). */
export const listCsv = <Row>(columns: readonly FileColumn<Row>[], rows: readonly Row[]): string =>
  stringify(
    [columns.map(({ header }) => header), ...rows.map((row) => columns.map(({ value }) => value(row)))],
    { ...csvForExcel, bom: true },
  );

/** A list as an Excel file, with real days and numbers; every text is a text, whatever it begins with. */
export async function listSheet<Row>(
  sheet: string,
  columns: readonly FileColumn<Row>[],
  rows: readonly Row[],
): Promise<Uint8Array<ArrayBuffer>> {
  const header = columns.map((column) => ({
    value: column.header,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const lines = rows.map((row) => columns.map(({ kind, value }) => cellOf(kind, value(row))));
  const file = writeExcelFile([header, ...lines], {
    sheet,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  });
  return Uint8Array.from(await file.toBuffer());
}

function cellOf(kind: FileColumn<never>['kind'], value: Value) {
  if (value === null) return null;
  const look = { alignVertical: 'top' as const, wrap: kind === 'text' };
  if (kind === 'day') {
    return { ...look, type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
  if (kind === 'number') return { ...look, type: Number, value: Number(value) };
  return { ...look, type: String, value: cellText(String(value)) };
}
