import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { cellText, csvForExcel } from '../shared/cells.ts';
import type { Texts } from '../texts/index.ts';
import type { ListedAction } from './action-list.model.ts';

type Value = string | number | null;
interface FileColumn {
  readonly name: keyof Texts['actions']['columns'];
  readonly kind: 'text' | 'day' | 'number';
  readonly width: number;
  readonly value: (action: ListedAction) => Value;
}

/** The columns of the files: those of an action plan first. */
function columnsOf({ actions, evidence }: Texts): FileColumn[] {
  const joined = (values: readonly string[]) => [...new Set(values)].join('\n') || null;
  return [
    { name: 'action', kind: 'text', width: 45, value: ({ title }) => title },
    {
      name: 'owner',
      kind: 'text',
      width: 26,
      value: ({ ownerName, ownerRole }) => [ownerName, ownerRole].filter(Boolean).join(', ') || null,
    },
    { name: 'due', kind: 'day', width: 12, value: ({ dueOn }) => dueOn },
    { name: 'followUp', kind: 'day', width: 12, value: ({ followUpOn }) => followUpOn },
    { name: 'state', kind: 'text', width: 12, value: ({ state }) => actions.states[state] },
    { name: 'completed', kind: 'day', width: 12, value: ({ completedOn }) => completedOn },
    { name: 'moved', kind: 'number', width: 9, value: ({ moved }) => moved },
    { name: 'cost', kind: 'number', width: 13, value: ({ costSek }) => costSek },
    { name: 'evidence', kind: 'number', width: 9, value: ({ evidence: count }) => count },
    { name: 'body', kind: 'text', width: 24, value: ({ bodyName }) => bodyName },
    {
      name: 'serves',
      kind: 'text',
      width: 50,
      value: ({ serves }) =>
        joined(
          serves.map(
            ({ number, text }) =>
              `${number ? evidence.numbered(number) : evidence.nouns.recommendation}: ${text}`,
          ),
        ),
    },
    {
      name: 'audit',
      kind: 'text',
      width: 30,
      value: ({ serves }) => joined(serves.map(({ auditTitle }) => auditTitle)),
    },
  ];
}

/**
 * The actions as CSV as Excel in Swedish reads it (UTF-8 with its mark, semicolons). What begins as a formula is marked as
 * text, since programs carry out what stands in a cell.
 */
export function actionsCsv(rows: readonly ListedAction[], texts: Texts): string {
  const columns = columnsOf(texts);
  const lines = rows.map((row) => columns.map(({ value }) => value(row)));
  return stringify([columns.map(({ name }) => texts.actions.columns[name]), ...lines], {
    ...csvForExcel,
    bom: true,
  });
}

/** The same as an Excel file, with real days and numbers; every text is a text, whatever it begins with. */
export async function actionsSheet(rows: readonly ListedAction[], texts: Texts): Promise<Buffer> {
  const columns = columnsOf(texts);
  const header = columns.map(({ name }) => ({
    value: texts.actions.columns[name],
    type: String,
    fontWeight: 'bold' as const,
    wrap: true,
    alignVertical: 'top' as const,
  }));
  const lines = rows.map((row) => columns.map((column) => cellOf(column.kind, column.value(row))));
  return writeExcelFile([header, ...lines], {
    sheet: texts.actions.list.sheet,
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
