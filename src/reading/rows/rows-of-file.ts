import { detectFormat } from '../formats/detect.ts';
import { csvRows } from './csv-rows.ts';
import { type RowsRead, type RowsRefusal, rowsRefusals } from './rows.model.ts';
import { xlsxRows } from './xlsx-rows.ts';

/** The rows of a table file, in this process: for tests, and inside the process. What it is, its content says. */
export function rowsOfFile(bytes: Uint8Array, mostRows: number): RowsRead {
  const { format, refusal } = detectFormat(bytes, 'table');
  if (refusal) {
    const known: RowsRefusal = rowsRefusals.find((code) => code === refusal.code) ?? 'unsupported-format';
    return { ok: false, refusal: known, found: refusal.found };
  }
  if (format === 'xlsx') return xlsxRows(bytes, mostRows);
  if (format === 'text') return csvRows(bytes, mostRows);
  return { ok: false, refusal: 'not-a-table', found: null };
}
