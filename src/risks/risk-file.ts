import { type FileColumn, listSheet } from '../shared/list-file.ts';
import type { Texts } from '../texts/index.ts';
import type { ListedRisk } from './risk-list.model.ts';

function columnsOf({ risks }: Texts): FileColumn<ListedRisk>[] {
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

export const risksSheet = (rows: readonly ListedRisk[], texts: Texts) =>
  listSheet(texts.risks.list.sheet, columnsOf(texts), rows);
