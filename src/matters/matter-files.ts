import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { cellText, csvForExcel } from '../shared/cells.ts';
import type { MatterRow } from './list-matters.ts';
import type { MatterColumn } from './matter-columns.view.ts';

/** The rows as CSV as Excel in Swedish reads it; what begins as a formula is marked as text. */
export async function* mattersCsv(
  batches: AsyncIterable<readonly MatterRow[]>,
  columns: readonly MatterColumn[],
): AsyncGenerator<string> {
  yield stringify([columns.map(({ name }) => name)], { ...csvForExcel, bom: true });
  for await (const rows of batches) {
    yield stringify(
      rows.map((row) => columns.map(({ value }) => value(row))),
      csvForExcel,
    );
  }
}

/** The rows as an Excel file with real dates, the header in sight. */
export async function mattersSheet(
  batches: AsyncIterable<readonly MatterRow[]>,
  columns: readonly MatterColumn[],
  sheet: string,
): Promise<Buffer> {
  const header = columns.map(({ name }) => ({
    value: name,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
  }));
  const lines = [];
  for await (const rows of batches) {
    for (const row of rows) {
      lines.push(
        columns.map(({ kind, value }) => {
          const found = value(row);
          if (found === null) return null;
          if (kind === 'day') {
            return { type: Date, value: new Date(`${found}T00:00:00Z`), format: 'yyyy-mm-dd' };
          }
          return { type: String, value: cellText(found), wrap: true };
        }),
      );
    }
  }
  const widths = columns.map(({ kind }, index) => ({ width: index === 0 ? 40 : kind === 'day' ? 13 : 22 }));
  return writeExcelFile([header, ...lines], {
    sheet,
    columns: widths,
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}
