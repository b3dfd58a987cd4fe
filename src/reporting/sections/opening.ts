import type { Block } from '../paper.model.ts';
import type { RegisterPart } from '../register-paper.model.ts';
import type { StatusPaper, Tally } from '../status-paper.model.ts';
import { followedUp } from '../status-paper.rules.ts';
import { paragraph, shareText, statusesOf, type Words } from './parts.ts';
import { statedSentence } from './stated.ts';

/** Of a choice of statuses no share is told, but what was chosen, and how it stands with every status. */
function openingOfChoice(
  { totals, audits }: StatusPaper,
  register: RegisterPart,
  whole: Tally,
  words: Words,
): Block[] {
  const { chosen } = words.register;
  const statuses = statusesOf(totals).map(({ status, count }) => ({
    figure: String(count),
    words: words.tallied[status](count),
  }));
  const all = statusesOf(whole)
    .map(({ status, count }) => words.chart.segment(count, words.tallied[status](count)))
    .join(', ');
  const share =
    followedUp(whole) === 0 ? [] : [chosen.share(shareText(whole, whole.unknown, words), followedUp(whole))];
  return [
    {
      type: 'figures',
      figures: [
        {
          figure: String(totals.recommendations),
          words: words.summary.figures.recommendations(totals.recommendations, audits.length),
        },
        ...statuses,
      ],
    },
    paragraph([chosen.only(register.selection.join(' · ')), words.summary.auditorsOwn].join(' '), 'lede'),
    paragraph([chosen.whole(whole.recommendations, all), ...share].join(' ')),
    ...(register.mayHideBodies ? [paragraph(chosen.byFurthest, 'note')] : []),
  ];
}

/** The first figures of the paper, and what they are of. */
export function opening(paper: StatusPaper, words: Words): Block[] {
  const { register, totals } = paper;
  return register?.whole && totals.recommendations > 0
    ? openingOfChoice(paper, register, register.whole, words)
    : openingOfAll(paper, words);
}

function openingOfAll({ totals, audits, stated: statements, register }: StatusPaper, words: Words): Block[] {
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
