import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { cellText, csvForExcel } from '../shared/cells.ts';
import type { Texts } from '../texts/index.ts';
import type { ListedDocument } from './document-list.model.ts';

type Value = string | number | null;
interface FileColumn {
  readonly name: keyof Texts['documents']['columns'];
  readonly kind: 'text' | 'day' | 'number';
  readonly width: number;
  readonly value: (document: ListedDocument) => Value;
}

/** The columns of the files: what the auditors are told first. */
function columnsOf({ documents }: Texts): FileColumn[] {
  const text = (name: FileColumn['name'], width: number, value: FileColumn['value']): FileColumn => ({
    name,
    kind: 'text',
    width,
    value,
  });
  const day = (name: FileColumn['name'], value: FileColumn['value']): FileColumn => ({
    name,
    kind: 'day',
    width: 13,
    value,
  });
  return [
    text('document', 45, ({ title }) => title),
    text('kind', 12, ({ kind }) => documents.kinds[kind]),
    text('body', 26, ({ bodyName }) => bodyName ?? documents.municipality),
    text('owner', 24, ({ ownerName }) => ownerName),
    text('ownerRole', 24, ({ ownerRole }) => ownerRole),
    day('validFrom', ({ validFrom }) => validFrom),
    text('decidedBy', 24, ({ decidedByName }) => decidedByName),
    day('decidedOn', ({ decidedOn }) => decidedOn),
    text('minuteItem', 10, ({ minuteItem }) => minuteItem),
    text('registryNumber', 14, ({ registryNumber }) => registryNumber),
    { name: 'version', kind: 'number', width: 9, value: ({ number }) => number },
    text('rhythm', 16, ({ rhythmMonths }) => (rhythmMonths === null ? null : documents.rhythm(rhythmMonths))),
    day('next', ({ nextRevisionOn }) => nextRevisionOn),
    text('overdue', 10, ({ isOverdue }) => (isOverdue ? documents.yes : null)),
    text('gaps', 28, ({ gaps }) => gaps.map((gap) => documents.gaps[gap]).join(', ') || null),
    text('parent', 36, ({ parentTitle }) => parentTitle),
  ];
}

/** The documents as CSV as Excel in Swedish reads it (UTF-8 with its mark, semicolons). */
export function documentsCsv(rows: readonly ListedDocument[], texts: Texts): string {
  const columns = columnsOf(texts);
  const lines = rows.map((row) => columns.map(({ value }) => value(row)));
  return stringify([columns.map(({ name }) => texts.documents.columns[name]), ...lines], {
    ...csvForExcel,
    bom: true,
  });
}

/** The same as an Excel file, with real days and numbers; every text is a text, whatever it begins with. */
export async function documentsSheet(rows: readonly ListedDocument[], texts: Texts): Promise<Buffer> {
  const columns = columnsOf(texts);
  const header = columns.map(({ name }) => ({
    value: texts.documents.columns[name],
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const lines = rows.map((row) => columns.map((column) => cellOf(column.kind, column.value(row))));
  return writeExcelFile([header, ...lines], {
    sheet: texts.documents.sheet,
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
