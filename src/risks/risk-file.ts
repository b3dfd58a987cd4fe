import writeExcelFile from 'write-excel-file/node';
import { cellText } from '../shared/cells.ts';
import type { Texts } from '../texts/index.ts';
import type { ListedRisk } from './risk-list.model.ts';

type Value = string | number | null;
interface FileColumn {
  readonly header: string;
  readonly kind: 'text' | 'day' | 'number';
  readonly width: number;
  readonly value: (risk: ListedRisk) => Value;
}

function columnsOf({ risks }: Texts): FileColumn[] {
  const { columns: names } = risks;
  const owner = ({ ownerName, ownerRole }: ListedRisk) =>
    [ownerName, ownerRole].filter(Boolean).join(', ') || null;
  const target = ({ targetLevel }: ListedRisk) => (targetLevel ? risks.levels[targetLevel] : null);
  return [
    { header: names.risk, kind: 'text', width: 50, value: ({ title }) => title },
    { header: names.body, kind: 'text', width: 28, value: ({ bodyName }) => bodyName },
    {
      header: names.level,
      kind: 'text',
      width: 14,
      value: ({ level }) => risks.levels[level ?? 'unassessed'],
    },
    { header: names.likelihood, kind: 'number', width: 12, value: ({ likelihood }) => likelihood },
    { header: names.consequence, kind: 'number', width: 12, value: ({ consequence }) => consequence },
    { header: names.target, kind: 'text', width: 14, value: target },
    {
      header: names.treatment,
      kind: 'text',
      width: 14,
      value: ({ treatment }) => risks.treatments[treatment ?? 'none'],
    },
    { header: names.accepted, kind: 'text', width: 22, value: ({ accepted }) => risks.accepted[accepted] },
    { header: names.owner, kind: 'text', width: 26, value: owner },
    { header: names.source, kind: 'text', width: 22, value: ({ source }) => risks.sources[source] },
    {
      header: names.aspects,
      kind: 'text',
      width: 24,
      value: ({ aspects }) => aspects.map((aspect) => risks.aspects[aspect]).join(', ') || null,
    },
    { header: names.assessedOn, kind: 'day', width: 12, value: ({ assessedOn }) => assessedOn },
    { header: names.review, kind: 'day', width: 12, value: ({ nextReviewOn }) => nextReviewOn },
  ];
}

/** The risks as an Excel file, with real days and numbers; every text is a text, whatever it begins with. */
export async function risksSheet(rows: readonly ListedRisk[], texts: Texts): Promise<Buffer> {
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
    sheet: texts.risks.list.sheet,
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
