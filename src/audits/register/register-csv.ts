import { stringify } from 'csv-stringify/sync';
import { csvForExcel } from '../../shared/cells.ts';
import type { Texts } from '../../texts/index.ts';
import type { RegisterExport } from './export-recommendations.ts';
import { linesOf, type RegisterColumn } from './register-lines.view.ts';

/**
 * The rows as CSV as Excel in Swedish reads it (UTF-8 with its mark, semicolons), piece by piece. What begins as a formula is
 * marked as text, since programs carry out what stands in a cell.
 */
export async function* registerCsv(
  { batches }: RegisterExport,
  columns: readonly RegisterColumn[],
  { register }: Texts,
): AsyncGenerator<string> {
  yield stringify([columns.map(({ name }) => register.columns[name])], { ...csvForExcel, bom: true });
  for await (const rows of batches()) {
    const lines = rows.flatMap(linesOf);
    yield stringify(
      lines.map((line) => columns.map(({ value }) => value(line))),
      csvForExcel,
    );
  }
}
