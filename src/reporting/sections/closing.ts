import type { Block, Cell } from '../paper.model.ts';
import type { StatusPaper } from '../status-paper.model.ts';
import { questionTable } from './audits.ts';
import { column, fact, heading, own, paragraph, placeText, quoted, table, type Words } from './parts.ts';

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
        own(placeText(place, source.format, words)),
      ]),
    ),
    ...(totals.recommendations === 0
      ? []
      : [paragraph(words.deadlines.answered(answers.given, totals.recommendations))]),
    ...table(
      words.deadlines.missingCaption,
      [column(missingColumns.audit), column(missingColumns.numbers, 70)],
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
  return [...perAudit].map(([audit, missing]) => [
    quoted(audit, words),
    own(missing.map(({ number }) => number ?? words.deadlines.unnumbered).join(', ')),
  ]);
}

export function issues({ issues: all, source }: StatusPaper, words: Words): Block[] {
  if (all.length === 0) return [heading(1, words.issues.heading), paragraph(words.issues.none)];
  const { columns } = words.issues;
  return [
    heading(1, words.issues.heading),
    paragraph(words.issues.lede),
    ...table(
      words.issues.caption,
      [column(columns.severity, 30), column(columns.message), column(columns.place, 28)],
      all.map(({ severity, message, expected, found, place }): Cell[] => [
        [{ type: 'severity', severity, words: words.severities[severity] }],
        [
          ...own(message),
          ...(expected === null
            ? []
            : [{ type: 'labelled' as const, label: words.issues.expected, text: expected, quoted: false }]),
          ...(found === null
            ? []
            : [{ type: 'labelled' as const, label: words.issues.found, text: found, quoted: false }]),
        ],
        own(placeText(place, source.format, words)),
      ]),
    ),
  ];
}

export function method({ scales, showsProposals, source }: StatusPaper, words: Words): Block[] {
  const { method: told } = words;
  return [
    heading(1, told.heading),
    paragraph(told.nothingInvented),
    paragraph(told.statuses),
    paragraph(told.unknown),
    paragraph(showsProposals ? told.proposals : told.proposalsLeftOut),
    paragraph(told.share),
    ...(scales.length === 0 ? [paragraph(told.noScale)] : []),
    ...scales.flatMap(({ document, scale }) =>
      table(
        document === null ? told.scaleCaption : told.scaleOf(document),
        [column(told.scaleColumns.status, 50), column(told.scaleColumns.words)],
        scale.map(({ status, words: printed }): Cell[] => [
          [{ type: 'status', status, words: words.statuses[status] }],
          quoted(printed, words),
        ]),
      ),
    ),
    paragraph(told.characters, 'note'),
    {
      type: 'facts',
      facts: [
        fact(told.file, source.file, false),
        fact(told.format, told.formats[source.format], false),
        fact(told.fingerprint, source.sha256, false),
      ],
    },
  ];
}
