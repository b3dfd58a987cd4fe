import type { Verdict } from '../../reading/reading.model.ts';
import type { Block } from '../paper.model.ts';
import type { StatusPaper } from '../status-paper.model.ts';
import { column, heading, own, paragraph, quoted, table, type Words } from './parts.ts';

const verdictOrder = ['met', 'partly', 'notMet', 'unknown'] as const satisfies Verdict[];

/** How many recommendations and verdicts a first audit gives: it has no statuses, and so no share done. */
export function firstAuditSummary(paper: StatusPaper, words: Words): Block[] {
  const { totals, audits, roundQuestions } = paper;
  const questions = [...audits.flatMap((audit) => audit.questions), ...roundQuestions];
  const counts = verdictOrder.map((verdict) => ({
    verdict,
    count: questions.filter((question) => question.verdict === verdict).length,
  }));
  return [
    {
      type: 'figures',
      figures: [
        {
          figure: String(totals.recommendations),
          words: words.summary.figures.recommendations(totals.recommendations, audits.length),
        },
        ...counts
          .filter(({ count }) => count > 0)
          .map(({ verdict, count }) => ({
            figure: String(count),
            words: words.firstAudit.questions[verdict](count),
          })),
      ],
    },
    paragraph(words.firstAudit.lede, 'lede'),
    ...perBody(paper, words),
  ];
}

function perBody({ bodies }: StatusPaper, words: Words): Block[] {
  if (bodies.length < 2) return [];
  return [
    heading(2, words.firstAudit.bodies),
    ...table(
      words.firstAudit.bodiesCaption,
      [column(words.bodies.body), column(words.stated.short.recommendations, 24, 'right')],
      bodies.map(({ name, tally }) => [quoted(name, words), own(tally.recommendations)]),
    ),
  ];
}
