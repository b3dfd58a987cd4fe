import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import type { MatterRow } from './list-matters.ts';
import type { MatterColumn } from './matter-columns.view.ts';

const csvFormat = { delimiter: ';', record_delimiter: 'windows', escape_formulas: true } as const;

/** The rows as CSV as Excel in Swedish reads it; what begins as a formula is marked as text. */
export async function* mattersCsv(
  batches: AsyncIterable<readonly MatterRow[]>,
  columns: readonly MatterColumn[],
): AsyncGenerator<string> {
  yield stringify([columns.map(({ name }) => name)], { ...csvFormat, bom: true });
  for await (const rows of batches) {
    yield stringify(
      rows.map((row) => columns.map(({ value }) => value(row))),
      csvFormat,
    );
  }
}

/** Without what XML cannot hold, as long as a cell may be. */
const inXml = (text: string) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what has to go
  text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .slice(0, 32_767);

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
          return { type: String, value: inXml(found), wrap: true };
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
