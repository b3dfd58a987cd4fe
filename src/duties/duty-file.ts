import writeExcelFile from 'write-excel-file/node';
import { cellText } from '../shared/cells.ts';
import type { Texts } from '../texts/index.ts';
import type { ListedDuty } from './duty-list.model.ts';

type Value = string | number | null;
interface FileColumn {
  readonly header: string;
  readonly kind: 'text' | 'day' | 'number';
  readonly width: number;
  readonly value: (duty: ListedDuty) => Value;
}

function columnsOf({ duties }: Texts): FileColumn[] {
  const { columns: names } = duties;
  const owner = ({ ownerName, ownerRole }: ListedDuty) =>
    [ownerName, ownerRole].filter(Boolean).join(', ') || null;
  return [
    { header: names.duty, kind: 'text', width: 50, value: ({ title }) => title },
    {
      header: names.body,
      kind: 'text',
      width: 28,
      value: ({ bodyName }) => bodyName ?? duties.municipality,
    },
    { header: names.kind, kind: 'text', width: 24, value: ({ kind }) => duties.kinds[kind] },
    { header: names.owner, kind: 'text', width: 28, value: owner },
    {
      header: names.rhythm,
      kind: 'text',
      width: 18,
      value: ({ rhythmMonths }) => duties.rhythm(rhythmMonths),
    },
    { header: names.next, kind: 'day', width: 12, value: ({ nextOn }) => nextOn },
    { header: names.standing, kind: 'text', width: 16, value: ({ standing }) => duties.standings[standing] },
    { header: names.moved, kind: 'number', width: 9, value: ({ moved }) => moved },
    { header: names.last, kind: 'day', width: 14, value: ({ lastDoneOn }) => lastDoneOn },
    { header: names.note, kind: 'text', width: 50, value: ({ note }) => note },
  ];
}

/** The duties as an Excel file, with real days and numbers; every text is a text, whatever it begins with. */
export async function dutiesSheet(rows: readonly ListedDuty[], texts: Texts): Promise<Buffer> {
  const columns = columnsOf(texts);
  const header = columns.map((column) => ({
    value: column.header,
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const lines = rows.map((row) => columns.map((column) => cellOf(column.kind, column.value(row))));
  return writeExcelFile([header, ...lines], {
    sheet: texts.duties.sheet,
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
