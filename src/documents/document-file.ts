import { type FileColumn, listCsv, listSheet } from '../shared/list-file.ts';
import type { Texts } from '../texts/index.ts';
import type { ListedDocument } from './document-list.model.ts';

type Column = FileColumn<ListedDocument>;

/** The columns of the files: what the auditors are told first. */
function columnsOf({ documents }: Texts): Column[] {
  type Name = keyof typeof documents.columns;
  const text = (name: Name, width: number, value: Column['value']): Column => ({
    header: documents.columns[name],
    kind: 'text',
    width,
    value,
  });
  const day = (name: Name, value: Column['value']): Column => ({
    header: documents.columns[name],
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
    { header: documents.columns.version, kind: 'number', width: 9, value: ({ number }) => number },
    text('rhythm', 16, ({ rhythmMonths }) => (rhythmMonths === null ? null : documents.rhythm(rhythmMonths))),
    day('next', ({ nextRevisionOn }) => nextRevisionOn),
    text('overdue', 10, ({ isOverdue }) => (isOverdue ? documents.yes : null)),
    text('gaps', 28, ({ gaps }) => gaps.map((gap) => documents.gaps[gap]).join(', ') || null),
    text('parent', 36, ({ parentTitle }) => parentTitle),
  ];
}

export const documentsCsv = (rows: readonly ListedDocument[], texts: Texts): string =>
  listCsv(columnsOf(texts), rows);

export const documentsSheet = (rows: readonly ListedDocument[], texts: Texts) =>
  listSheet(texts.documents.sheet, columnsOf(texts), rows);
