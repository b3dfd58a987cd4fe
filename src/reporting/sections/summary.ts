import type { Block, Cell } from '../paper.model.ts';
import type { PaperAudit, StatusPaper } from '../status-paper.model.ts';
import { followedUp } from '../status-paper.rules.ts';
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
import { interpretations, ownWork } from './register.ts';
import { stated, statedSentence } from './stated.ts';

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
          ...(paper.register ? [] : stated(paper, words)),
          ...perAudit(paper, words),
          ...perBody(paper, words),
          ...(paper.register
            ? [...interpretations(paper, words), ...ownWork(paper.register, words)]
            : proposals(paper, words)),
        ]),
    ...documents(paper, words),
  ];
}

function opening({ totals, audits, stated: statements, register }: StatusPaper, words: Words): Block[] {
  if (register && audits.length === 0) return [paragraph(words.register.empty, 'lede')];
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
          words: register
            ? words.register.share(doneOrUnderWay, followedUp(totals))
            : figures.share(doneOrUnderWay, totals.recommendations),
        },
        { figure: String(totals.red), words: words.tallied.red(totals.red) },
        { figure: String(totals.unknown), words: figures.unknown },
        ...(totals.notAssessed > 0
          ? [{ figure: String(totals.notAssessed), words: words.register.notFollowedUp }]
          : []),
      ],
    },
    paragraph(
      [
        words.summary.auditorsOwn,
        ...(totals.unknown > 0 ? [words.summary.unknown(totals.unknown, totals.recommendations)] : []),
        ...(totals.notAssessed > 0 ? [words.register.notAssessed(totals.notAssessed)] : []),
        ...statements.slice(0, 1).flatMap((statement) => statedSentence(statement, words)),
      ].join(' '),
      'lede',
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
        own(placeText(document.place, source, words)),
      ]),
    ),
    ...(others > 0 ? [paragraph(words.documents.others(others), 'note')] : []),
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
      [
        column(words.chart.audit),
        ...tallyColumns(totals, words),
        column(words.stated.columns.share, 24, 'right'),
      ],
      [
        ...audits.map((audit) => [
          quoted(auditLabel(audit), words),
          ...tallyCells(audit.tally, totals),
          own(shareText(audit.tally, audit.tally.unknown, words)),
        ]),
        [
          own(words.chart.total, 'strong'),
          ...tallyCells(totals, totals),
          own(shareText(totals, totals.unknown, words)),
        ],
      ],
    ),
  ];
}

function perBody({ bodies, audits, totals }: StatusPaper, words: Words): Block[] {
  if (bodies.length < 2) return [];
  const severalAtOnce = audits.some(({ recommendations }) =>
    recommendations.some(({ addressees }) => addressees.length > 1),
  );
  return [
    heading(2, words.bodies.heading),
    ...table(
      words.bodies.caption,
      [
        column(words.bodies.body),
        ...tallyColumns(totals, words),
        column(words.stated.columns.share, 24, 'right'),
      ],
      bodies.map(({ name, tally }) => [
        quoted(name, words),
        ...tallyCells(tally, totals),
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
