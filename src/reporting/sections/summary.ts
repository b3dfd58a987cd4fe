import type { Block, Cell } from '../paper.model.ts';
import type { PaperAudit, StatedAgainstRead, StatusPaper } from '../status-paper.model.ts';
import { firstAuditSummary } from './first-audit.ts';
import {
  bar,
  chart,
  column,
  heading,
  own,
  paragraph,
  placeText,
  quoted,
  shareText,
  table,
  tallyCells,
  tallyColumns,
  type Words,
} from './parts.ts';

/** Most bars in one chart: a drawing can't be cut in two, and a high one leaves half a page empty before it. */
const mostBars = 8;

export const auditLabel = ({ title, year }: PaperAudit): string =>
  year === null || title.includes(String(year)) ? title : `${title} (${year})`;

export function summary(paper: StatusPaper, words: Words): Block[] {
  if (paper.isFirstAudit)
    return [
      heading(1, words.summary.heading),
      ...firstAuditSummary(paper, words),
      ...documents(paper, words),
    ];
  return [
    heading(1, words.summary.heading),
    ...opening(paper, words),
    ...(paper.totals.recommendations === 0
      ? []
      : [
          ...stated(paper, words),
          ...perAudit(paper, words),
          ...perBody(paper, words),
          ...proposals(paper, words),
        ]),
    ...documents(paper, words),
  ];
}

function opening({ totals, audits, stated: statements }: StatusPaper, words: Words): Block[] {
  if (audits.length === 0) return [paragraph(words.summary.noAudits, 'lede')];
  if (totals.recommendations === 0) return [paragraph(words.summary.noRecommendations, 'lede')];
  const { figures } = words.summary;
  const doneOrUnderWay = totals.green + totals.yellow;
  return [
    {
      type: 'figures',
      figures: [
        {
          figure: String(totals.recommendations),
          words: figures.recommendations(totals.recommendations, audits.length),
        },
        {
          figure: shareText(totals, totals.unknown, words),
          words: figures.share(doneOrUnderWay, totals.recommendations),
        },
        { figure: String(totals.red), words: words.tallied.red(totals.red) },
        { figure: String(totals.unknown), words: figures.unknown },
      ],
    },
    paragraph(
      [
        words.summary.auditorsOwn,
        ...(totals.unknown > 0 ? [words.summary.unknown(totals.unknown, totals.recommendations)] : []),
        ...statements.slice(0, 1).flatMap((statement) => statedSentence(statement, words)),
      ].join(' '),
      'lede',
    ),
  ];
}

/** What the report says of itself is the board's best figure where its colours can't be read. */
function statedSentence({ source, stated: figures }: StatedAgainstRead, words: Words): string[] {
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

function documents({ documents: all, source }: StatusPaper, words: Words): Block[] {
  if (all.length < 2) return [];
  const { columns } = words.documents;
  const relevant = all.filter(({ kind }) => kind !== 'other');
  const others = all.length - relevant.length;
  return [
    heading(2, words.documents.heading),
    ...table(
      words.documents.caption,
      [
        column(columns.document),
        column(columns.firm, 34),
        column(columns.dated, 22),
        column(columns.number, 30),
        column(columns.place, 20),
      ],
      relevant.map((document) => [
        [
          ...quoted(document.title ?? words.front.untitled, words, 'strong'),
          ...own(words.documentKinds[document.kind], 'muted'),
        ],
        quoted(document.firm, words),
        own(document.dated ?? words.none),
        quoted(document.registryNumber, words),
        own(placeText(document.place, source.format, words)),
      ]),
    ),
    ...(others > 0 ? [paragraph(words.documents.others(others), 'note')] : []),
  ];
}

function stated({ stated: statements, totals }: StatusPaper, words: Words): Block[] {
  if (statements.length === 0) return [heading(2, words.stated.heading), paragraph(words.stated.missing)];
  const { columns } = words.stated;
  return [
    heading(2, words.stated.heading),
    ...table(
      words.stated.caption,
      [
        column(columns.source),
        ...tallyColumns(words),
        column(columns.share, 24, 'right'),
        column(columns.outcome, 36),
      ],
      [
        ...statements.map((statement) => statedRow(statement, words)),
        [
          own(words.stated.read, 'strong'),
          ...tallyCells(totals),
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

function perAudit({ audits, totals }: StatusPaper, words: Words): Block[] {
  const bars = audits.map((audit) => bar(auditLabel(audit), audit.tally, words));
  const parts = Math.ceil(bars.length / mostBars);
  const barsPerPart = Math.ceil(bars.length / parts);
  return [
    heading(2, words.chart.heading),
    ...Array.from({ length: parts }, (_, part) =>
      chart(
        parts === 1 ? words.chart.caption : words.chart.captionPart(part + 1, parts),
        bars.slice(part * barsPerPart, (part + 1) * barsPerPart),
        words,
      ),
    ),
    ...table(
      words.chart.tableCaption,
      [column(words.chart.audit), ...tallyColumns(words), column(words.stated.columns.share, 24, 'right')],
      [
        ...audits.map((audit) => [
          quoted(auditLabel(audit), words),
          ...tallyCells(audit.tally),
          own(shareText(audit.tally, audit.tally.unknown, words)),
        ]),
        [
          own(words.chart.total, 'strong'),
          ...tallyCells(totals),
          own(shareText(totals, totals.unknown, words)),
        ],
      ],
    ),
  ];
}

function perBody({ bodies, audits }: StatusPaper, words: Words): Block[] {
  if (bodies.length < 2) return [];
  const severalAtOnce = audits.some(({ recommendations }) =>
    recommendations.some(({ addressees }) => addressees.length > 1),
  );
  return [
    heading(2, words.bodies.heading),
    ...table(
      words.bodies.caption,
      [column(words.bodies.body), ...tallyColumns(words), column(words.stated.columns.share, 24, 'right')],
      bodies.map(({ name, tally }) => [
        quoted(name, words),
        ...tallyCells(tally),
        own(shareText(tally, tally.unknown, words)),
      ]),
    ),
    ...(severalAtOnce ? [paragraph(words.bodies.several, 'note')] : []),
  ];
}

function proposals({ showsProposals, proposed, totals }: StatusPaper, words: Words): Block[] {
  if (!showsProposals || totals.unknown === 0) return [];
  const count = proposed.green + proposed.yellow + proposed.red;
  const without = totals.unknown - count;
  const label = words.proposals.label;
  return [
    heading(2, words.proposals.heading),
    ...(count === 0
      ? [paragraph(words.proposals.none(totals.unknown))]
      : [
          paragraph(words.proposals.lede(count, totals.unknown)),
          ...table(
            words.proposals.caption,
            [
              column(words.proposals.columns.interpretation),
              column(words.proposals.columns.count, 24, 'right'),
            ],
            [
              ...(['green', 'yellow', 'red'] as const).map((status): Cell[] => [
                [{ type: 'proposal', status, label, words: words.statuses[status] }],
                own(proposed[status]),
              ]),
              [own(words.proposals.uninterpreted), own(without)],
            ],
          ),
        ]),
  ];
}
