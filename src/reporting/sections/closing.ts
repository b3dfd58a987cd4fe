import type { ReadIssue } from '../../reading/reading.model.ts';
import { beginningOf } from '../../shared/beginning-of.ts';
import type { Block, Cell } from '../paper.model.ts';
import type { StatusPaper } from '../status-paper.model.ts';
import { column, fact, heading, own, paragraph, placeText, quoted, table, type Words } from './parts.ts';
import { questionTable } from './questions.ts';

export function deadlinesAndAnswers(paper: StatusPaper, words: Words): Block[] {
  const { deadlines, actions, roundQuestions, answers, totals, source } = paper;
  const { columns, missingColumns, actionColumns } = words.deadlines;
  if (totals.recommendations + deadlines.length + actions.length + roundQuestions.length === 0) return [];
  return [
    heading(1, words.deadlines.heading),
    ...(deadlines.length === 0 ? [paragraph(words.deadlines.none)] : []),
    ...table(
      words.deadlines.caption,
      [column(columns.date, 26), column(columns.kind, 46), column(columns.whom), column(columns.place, 26)],
      deadlines.map(({ date, kind, whom, place }) => [
        own(date, 'strong'),
        own(words.deadlineKinds[kind]),
        whom.length === 0 ? own(words.none) : whom.flatMap((name) => quoted(name, words)),
        own(placeText(place, source, words)),
      ]),
    ),
    ...(totals.recommendations === 0
      ? []
      : [paragraph(words.deadlines.answered(answers.given, totals.recommendations))]),
    ...table(
      words.deadlines.missingCaption,
      [column(missingColumns.audit), column(missingColumns.recommendations, 70)],
      missingAnswers(paper, words),
    ),
    ...table(
      words.deadlines.actionsCaption,
      [
        column(actionColumns.action),
        column(actionColumns.owner, 38),
        column(actionColumns.due, 26),
        column(actionColumns.followUp, 26),
      ],
      actions.map(({ text, owner, due, followUp }) => [
        quoted(text, words),
        quoted(owner, words),
        quoted(due, words),
        quoted(followUp, words),
      ]),
    ),
    ...questionTable(words.questions.round, roundQuestions, words),
  ];
}

function missingAnswers({ answers }: StatusPaper, words: Words): Cell[][] {
  const perAudit = Map.groupBy(answers.missing, ({ audit }) => audit);
  return [...perAudit].map(([audit, missing]) => {
    const numbers = missing.flatMap(({ number }) => number ?? []);
    return [
      quoted(audit, words),
      [
        ...(numbers.length > 0 ? own(numbers.join(', ')) : []),
        ...missing.flatMap(({ number, text }) =>
          number === null ? quoted(beginningOf(text, 80), words) : [],
        ),
      ],
    ];
  });
}

/** Totals are told in the message itself; as "7 = 3/3/1" they are for programs. */
const tellsTotals = ({ code }: ReadIssue): boolean => code.includes('totals-differ');

const labelled = (label: string, text: string | null): Cell =>
  text === null ? [] : [{ type: 'labelled', label, text, quoted: false }];

export function issues({ issues: all, source }: StatusPaper, words: Words): Block[] {
  if (all.length === 0) return [heading(1, words.issues.heading), paragraph(words.issues.none)];
  const { columns } = words.issues;
  return [
    heading(1, words.issues.heading),
    paragraph(words.issues.lede),
    ...table(
      words.issues.caption,
      [column(columns.severity, 30), column(columns.message), column(columns.place, 28)],
      all.map((issue): Cell[] => [
        [{ type: 'severity', severity: issue.severity, words: words.severities[issue.severity] }],
        [
          ...own(issue.message),
          ...(tellsTotals(issue) ? [] : labelled(words.issues.expected, issue.expected)),
          ...(tellsTotals(issue) ? [] : labelled(words.issues.found, issue.found)),
        ],
        own(placeText(issue.place, source, words)),
      ]),
    ),
  ];
}

export function method({ scales, isFirstAudit, showsProposals, source }: StatusPaper, words: Words): Block[] {
  const { method: told } = words;
  return [
    heading(1, told.heading),
    paragraph(told.nothingInvented),
    ...(isFirstAudit
      ? [paragraph(told.firstAudit)]
      : [
          paragraph(told.statuses),
          paragraph(told.unknown),
          paragraph(showsProposals ? told.proposals : told.proposalsLeftOut),
          paragraph(told.share),
          ...(scales.length === 0 ? [paragraph(told.noScale)] : []),
        ]),
    ...scaleTables(scales, words),
    paragraph(told.characters, 'note'),
    ...(source
      ? [
          {
            type: 'facts' as const,
            facts: [
              fact(told.file, source.file, false),
              fact(told.format, told.formats[source.format], false),
              fact(told.fingerprint, source.sha256, false),
            ],
          },
        ]
      : []),
  ];
}

/** What each colour means in the auditors' own words. */
export function scaleTables(scales: StatusPaper['scales'], words: Words): Block[] {
  const { method: told } = words;
  return scales.flatMap(({ document, scale }) =>
    table(
      document === null ? told.scaleCaption : told.scaleOf(document),
      [column(told.scaleColumns.status, 50), column(told.scaleColumns.words)],
      scale.map(({ status, words: printed }): Cell[] => [
        [{ type: 'status', status, words: words.statuses[status] }],
        quoted(printed, words),
      ]),
    ),
  );
}
