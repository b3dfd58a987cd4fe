import { type FileColumn, listCsv, listSheet } from '../shared/list-file.ts';
import type { Texts } from '../texts/index.ts';
import type { ListedAction } from './action-list.model.ts';

/** The columns of the files: those of an action plan first. */
function columnsOf({ actions, evidence }: Texts): FileColumn<ListedAction>[] {
  const { columns: names } = actions;
  const joined = (values: readonly string[]) => [...new Set(values)].join('\n') || null;
  return [
    { header: names.action, kind: 'text', width: 45, value: ({ title }) => title },
    {
      header: names.owner,
      kind: 'text',
      width: 26,
      value: ({ ownerName, ownerRole }) => [ownerName, ownerRole].filter(Boolean).join(', ') || null,
    },
    { header: names.due, kind: 'day', width: 12, value: ({ dueOn }) => dueOn },
    { header: names.followUp, kind: 'day', width: 12, value: ({ followUpOn }) => followUpOn },
    { header: names.state, kind: 'text', width: 12, value: ({ state }) => actions.states[state] },
    { header: names.completed, kind: 'day', width: 12, value: ({ completedOn }) => completedOn },
    { header: names.moved, kind: 'number', width: 9, value: ({ moved }) => moved },
    { header: names.cost, kind: 'number', width: 13, value: ({ costSek }) => costSek },
    { header: names.evidence, kind: 'number', width: 9, value: ({ evidence: count }) => count },
    { header: names.body, kind: 'text', width: 24, value: ({ bodyName }) => bodyName },
    {
      header: names.serves,
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
      header: names.audit,
      kind: 'text',
      width: 30,
      value: ({ serves }) => joined(serves.map(({ auditTitle }) => auditTitle)),
    },
  ];
}

export const actionsCsv = (rows: readonly ListedAction[], texts: Texts): string =>
  listCsv(columnsOf(texts), rows);

export const actionsSheet = (rows: readonly ListedAction[], texts: Texts) =>
  listSheet(texts.actions.list.sheet, columnsOf(texts), rows);
