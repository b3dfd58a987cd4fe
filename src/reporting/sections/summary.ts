import type { Block, Cell } from '../paper.model.ts';
import type { RegisterPart } from '../register-paper.model.ts';
import type { PaperAudit, StatusPaper, Tally } from '../status-paper.model.ts';
import { firstAuditSummary } from './first-audit.ts';
import { opening } from './opening.ts';
import {
  bar,
  chart,
  column,
  counted,
  heading,
  own,
  paragraph,
  placeText,
  presentIn,
  quoted,
  shareText,
  table,
  tallyCells,
  tallyColumns,
  type Words,
} from './parts.ts';
import { interpretations, ownWork } from './register.ts';
import { stated } from './stated.ts';

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

/** The last column of the tables of figures: left out where statuses are chosen, since it would be a share of the choice. */
function sharesOf(register: RegisterPart | null, words: Words) {
  if (register?.whole) return { columns: [], cells: (): Cell[] => [] };
  return {
    columns: [column(words.stated.columns.share, 24, 'right')],
    cells: (tally: Tally): Cell[] => [own(shareText(tally, tally.unknown, words))],
  };
}

function perAudit({ audits, totals, register }: StatusPaper, words: Words): Block[] {
  const statuses = register?.whole ? presentIn([totals]) : counted(totals);
  const shares = sharesOf(register, words);
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
      [column(words.chart.audit), ...tallyColumns(statuses, words), ...shares.columns],
      [
        ...audits.map((audit) => [
          quoted(auditLabel(audit), words),
          ...tallyCells(audit.tally, statuses),
          ...shares.cells(audit.tally),
        ]),
        [own(words.chart.total, 'strong'), ...tallyCells(totals, statuses), ...shares.cells(totals)],
      ],
    ),
  ];
}

function perBody({ bodies, audits, totals, register }: StatusPaper, words: Words): Block[] {
  const statuses = register?.whole ? presentIn(bodies.map(({ tally }) => tally)) : counted(totals);
  const shares = sharesOf(register, words);
  if (bodies.length < 2) return [];
  const severalAtOnce = audits.some(({ recommendations }) =>
    recommendations.some(({ addressees }) => addressees.length > 1),
  );
  return [
    heading(2, words.bodies.heading),
    ...table(
      words.bodies.caption,
      [column(words.bodies.body), ...tallyColumns(statuses, words), ...shares.columns],
      bodies.map(({ name, tally }) => [
        quoted(name, words),
        ...tallyCells(tally, statuses),
        ...shares.cells(tally),
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
