import writeExcelFile from 'write-excel-file/node';
import { cellText } from '../shared/cells.ts';
import { noteInWords, type Shown, targetInWords } from './figure-words.view.ts';
import type { Cell, ListedIndicator } from './indicator-figure.model.ts';

type Value = string | number | null;
interface FileColumn {
  readonly header: string;
  readonly kind: 'text' | 'day' | 'number';
  readonly width: number;
  readonly value: (indicator: ListedIndicator, cell: Cell) => Value;
}

function columnsOf(shown: Shown): FileColumn[] {
  const { indicators: words } = shown.texts;
  const { columns: names, valueForm, value, page } = words;
  return [
    { header: names.indicator, kind: 'text', width: 40, value: ({ name }) => name },
    { header: names.body, kind: 'text', width: 32, value: (_, { bodyName }) => bodyName ?? value.whole },
    { header: valueForm.onDay, kind: 'day', width: 12, value: (_, { onDay }) => onDay },
    { header: valueForm.value, kind: 'number', width: 12, value: (_, cell) => cell.value },
    { header: valueForm.numerator, kind: 'number', width: 10, value: (_, { numerator }) => numerator },
    { header: valueForm.denominator, kind: 'number', width: 10, value: (_, { denominator }) => denominator },
    { header: names.unit, kind: 'text', width: 14, value: ({ unit }) => words.units[unit] },
    { header: names.target, kind: 'text', width: 16, value: (indicator) => targetInWords(indicator, shown) },
    {
      header: names.standing,
      kind: 'text',
      width: 16,
      value: (_, { standing }) => words.standings[standing],
    },
    { header: names.next, kind: 'day', width: 14, value: (_, { dueOn }) => dueOn },
    { header: names.note, kind: 'text', width: 40, value: (_, cell) => noteInWords(cell, shown) },
    {
      header: names.rhythm,
      kind: 'text',
      width: 18,
      value: ({ rhythmMonths }) => words.rhythm(rhythmMonths),
    },
    { header: page.source, kind: 'text', width: 40, value: ({ source }) => words.sources[source] },
    {
      header: names.owner,
      kind: 'text',
      width: 26,
      value: ({ ownerName, ownerRole }) => [ownerName, ownerRole].filter(Boolean).join(', ') || null,
    },
    { header: page.definition, kind: 'text', width: 60, value: ({ definition }) => definition },
  ];
}

/** The latest value of each indicator and body as an Excel file; a value that is missing is an empty cell, and said so. */
export async function indicatorsSheet(rows: readonly ListedIndicator[], shown: Shown): Promise<Buffer> {
  const columns = columnsOf(shown);
  const header = columns.map(({ header: value }) => ({
    value,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const lines = rows.flatMap((indicator) =>
    indicator.cells.map((cell) => columns.map(({ kind, value }) => cellOf(kind, value(indicator, cell)))),
  );
  return writeExcelFile([header, ...lines], {
    sheet: shown.texts.indicators.title,
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
    orientation: 'landscape',
  }).toBuffer();
}

function cellOf(kind: FileColumn['kind'], value: Value) {
  if (value === null) return null;
  const look = { alignVertical: 'top' as const, wrap: kind === 'text' };
  if (kind === 'day') {
    return { ...look, type: Date, value: new Date(`${value}T00:00:00Z`), format: 'yyyy-mm-dd' };
  }
  if (kind === 'number') return { ...look, type: Number, value: Number(value) };
  return { ...look, type: String, value: cellText(String(value)) };
}
