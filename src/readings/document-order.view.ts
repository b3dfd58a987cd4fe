import type { ReadDocument, Reading } from '../reading/reading.model.ts';

export interface OrderedDocuments {
  /** What the file is about: the first document with recommendations, else the first audit or follow-up. */
  main: ReadDocument | null;
  /** Documents with something to show, those with recommendations first, each with its index in the reading. */
  shown: { document: ReadDocument; index: number }[];
  /** Documents of a packet of which nothing but the title was read. */
  others: { document: ReadDocument; index: number }[];
}

/** The order in which the documents of a file are shown; within each group that of the file. */
export function orderDocuments({ documents }: Reading): OrderedDocuments {
  const numbered = documents.map((document, index) => ({ document, index }));
  const withRows = numbered.filter(({ document }) => hasRows(document));
  const withoutRows = numbered.filter(({ document }) => !hasRows(document));
  const audits = numbered.filter(({ document }) => document.kind === 'followUp' || document.kind === 'audit');
  return {
    main: (withRows[0] ?? audits[0] ?? numbered[0])?.document ?? null,
    shown: [...withRows, ...withoutRows.filter(({ document }) => hasContent(document))],
    others: withoutRows.filter(({ document }) => !hasContent(document)),
  };
}

function hasRows(document: ReadDocument): boolean {
  return document.audits.some((audit) => audit.recommendations.length > 0);
}

function hasContent(document: ReadDocument): boolean {
  if (document.kind !== 'other') return true;
  const { audits, questions, deadlines, actions, figures } = document;
  return [audits, questions, deadlines, actions, figures].some((part) => part.length > 0);
}
