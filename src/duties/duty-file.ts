import { type FileColumn, listSheet } from '../shared/list-file.ts';
import type { Texts } from '../texts/index.ts';
import type { ListedDuty } from './duty-list.model.ts';

function columnsOf({ duties }: Texts): FileColumn<ListedDuty>[] {
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

export const dutiesSheet = (rows: readonly ListedDuty[], texts: Texts) =>
  listSheet(texts.duties.sheet, columnsOf(texts), rows);
