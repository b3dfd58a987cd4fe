import type { Block, Cell } from '../paper.model.ts';
import type { StatedAgainstRead, StatusPaper } from '../status-paper.model.ts';
import {
  column,
  counted,
  heading,
  own,
  paragraph,
  shareText,
  table,
  tallyCells,
  tallyColumns,
  type Words,
} from './parts.ts';

/** What the report says of itself is the board's best figure where its colours can't be read. */
export function statedSentence({ source, stated: figures }: StatedAgainstRead, words: Words): string[] {
  if (source.kind !== 'document') return [];
  const counts = (['green', 'yellow', 'red'] as const).map((status) =>
    words.chart.segment(figures[status], words.tallied[status](figures[status])),
  );
  return [
    words.summary.stated(
      source.title ?? words.front.untitled,
      counts.join(', '),
      shareText(figures, 0, words),
    ),
  ];
}

/** What the documents state about themselves, against what was read. */
export function stated({ stated: statements, totals }: StatusPaper, words: Words): Block[] {
  if (statements.length === 0) return [heading(2, words.stated.heading), paragraph(words.stated.missing)];
  const { columns } = words.stated;
  return [
    heading(2, words.stated.heading),
    ...table(
      words.stated.caption,
      [
        column(columns.source),
        ...tallyColumns(counted(totals), words),
        column(columns.share, 24, 'right'),
        column(columns.outcome, 36),
      ],
      [
        ...statements.map((statement) => statedRow(statement, words)),
        [
          own(words.stated.read, 'strong'),
          ...tallyCells(totals, counted(totals)),
          own(shareText(totals, totals.unknown, words)),
          own(words.none),
        ],
      ],
    ),
  ];
}

function statedRow({ source, stated: figures, differences }: StatedAgainstRead, words: Words): Cell[] {
  const says = source.kind === 'audit' ? words.stated.audit : words.stated.document;
  return [
    [
      ...own(says(source.title ?? words.front.untitled)),
      ...(figures.derived ? own(words.stated.derived, 'muted') : []),
    ],
    own(figures.recommendations),
    own(figures.green),
    own(figures.yellow),
    own(figures.red),
    own(words.none),
    own(shareText(figures, 0, words)),
    differences.length === 0
      ? own(words.stated.agrees)
      : differences.flatMap(({ what, stated: expected, read }) =>
          own(words.stated.differs(words.stated.short[what], expected, read)),
        ),
  ];
}
