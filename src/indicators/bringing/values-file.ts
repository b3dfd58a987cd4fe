import writeExcelFile from 'write-excel-file/node';
import { cellText } from '../../shared/cells.ts';
import { noteInWords, type Shown, targetInWords } from '../figure-words.view.ts';
import { type ValueColumn, valueColumns } from './bringing.model.ts';
import type { ValueRow } from './find-values-file.ts';
import { headingOf } from './value-lines.rules.ts';

const widths: Record<ValueColumn, number> = {
  indicator: 40,
  body: 34,
  onDay: 13,
  value: 10,
  numerator: 10,
  denominator: 10,
  note: 50,
};
const look = { alignVertical: 'top' as const, wrap: true };
const text = (value: string | null) => (value ? { ...look, type: String, value: cellText(value) } : null);
const number = (value: number | null | undefined) =>
  value == null ? null : { ...look, type: Number, value };

function cellOf(column: ValueColumn, { indicator, bodyName, value }: ValueRow, shown: Shown) {
  switch (column) {
    case 'indicator':
      return text(indicator.name);
    case 'body':
      return text(bodyName);
    case 'onDay':
      return (
        value && { ...look, type: Date, value: new Date(`${value.onDay}T00:00:00Z`), format: 'yyyy-mm-dd' }
      );
    case 'note':
      return text(value && noteInWords({ note: value.note, isComputed: value.by === null }, shown));
    default:
      return number(value?.[column]);
  }
}

/** Measurements, or rows to fill in, as an Excel file that can be brought in again; what is counted in stands beside. */
export async function valuesSheet(rows: readonly ValueRow[], shown: Shown): Promise<Uint8Array<ArrayBuffer>> {
  const { indicators: words } = shown.texts;
  const { bringing, columns } = words;
  const heading = (value: string) => ({
    ...look,
    value,
    fontWeight: 'bold' as const,
    backgroundColor: '#eef4f4',
  });
  const header = [
    ...valueColumns.map((column) => heading(headingOf(column, shown.texts))),
    heading(columns.unit),
    heading(columns.target),
  ];
  const lines = rows.map((row) => [
    ...valueColumns.map((column) => cellOf(column, row, shown)),
    text(words.units[row.indicator.unit]),
    text(targetInWords(row.indicator, shown)),
  ]);
  const file = writeExcelFile([header, ...lines], {
    sheet: bringing.sheet,
    columns: [...valueColumns.map((column) => ({ width: widths[column] })), { width: 14 }, { width: 18 }],
    stickyRowsCount: 1,
    orientation: 'landscape',
  });
  return Uint8Array.from(await file.toBuffer());
}
