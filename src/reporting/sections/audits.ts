import { supportOf } from '../../reading/index.ts';
import type { Reading } from '../../reading/reading.model.ts';
import type { Block, Cell, Fact, Part, PrintedStatus, Row } from '../paper.model.ts';
import type { PaperAudit, PaperRecommendation, StatusPaper } from '../status-paper.model.ts';
import {
  bar,
  chart,
  column,
  fact,
  heading,
  own,
  paragraph,
  placeText,
  quoted,
  sourceParagraph,
  tableWithDetails,
  type Words,
} from './parts.ts';
import { labelled, questionTable } from './questions.ts';
import { bodyParts, interpretedParts } from './register-rows.ts';
import { auditLabel } from './summary.ts';

export function audits(paper: StatusPaper, words: Words): Block[] {
  const { audits: all } = paper;
  if (all.length === 0) return [];
  return [heading(1, words.audits.heading), ...all.flatMap((audit) => auditSection(audit, paper, words))];
}

function auditSection(
  audit: PaperAudit,
  { audits: all, isFirstAudit, source, register }: StatusPaper,
  words: Words,
): Block[] {
  const label = auditLabel(audit);
  const { columns } = words.audits;
  const facts = auditFacts(audit, words);
  const drawn = all.length > 1 && !isFirstAudit && audit.recommendations.length > 0;
  return [
    heading(2, label, true),
    ...(facts.length > 0 ? [{ type: 'facts' as const, facts }] : []),
    ...(audit.assessment?.text ? [sourceParagraph(audit.assessment.text)] : []),
    ...(drawn ? [chart(words.chart.captionOne, [bar(label, audit.tally, words)], words)] : []),
    ...questionTable(words.questions.captionOf(audit.title), audit.questions, words),
    ...(audit.recommendations.length === 0 ? [paragraph(words.audits.empty)] : []),
    ...tableWithDetails(
      words.audits.caption(audit.title),
      [
        column(columns.number, 13),
        column(columns.recommendation),
        column(columns.addressees, 31),
        ...(isFirstAudit ? [] : [column(columns.status, 36)]),
      ],
      audit.recommendations.map((recommendation) => {
        const { cells, details } = recommendationRow(recommendation, source, words);
        const status = isFirstAudit ? [] : [statusCell(recommendation, words)];
        const perBody = register ? bodyParts(recommendation, words) : [];
        return { cells: [...cells, ...status], details: [...perBody, ...details] };
      }),
    ),
  ];
}

function auditFacts(audit: PaperAudit, words: Words): Fact[] {
  const { auditedBodies, documentTitle, assessment, needsMeeting } = audit;
  return [
    ...(auditedBodies.length > 0 ? [fact(words.audits.bodies, auditedBodies.join(', '))] : []),
    ...(documentTitle === null ? [] : [fact(words.audits.document, documentTitle)]),
    ...(assessment === null
      ? []
      : [fact(words.audits.assessment, words.verdicts[assessment.verdict], false)]),
    ...(needsMeeting === null
      ? []
      : [fact(words.audits.needsMeeting, needsMeeting ? words.yes : words.no, false)]),
  ];
}

/** A recommendation without its status. */
function recommendationRow(
  recommendation: PaperRecommendation,
  source: Reading['source'] | null,
  words: Words,
): Row {
  const { number, text, group, addressees, done, remaining, comment, place } = recommendation;
  return {
    cells: [
      quoted(number, words),
      [
        ...(group === null
          ? []
          : [{ type: 'text' as const, text: group, style: 'muted' as const, quoted: true }]),
        ...quoted(text, words, 'strong'),
      ],
      addressees.length === 0 ? own(words.none) : addressees.flatMap((name) => quoted(name, words)),
    ],
    details: [
      ...proposalReason(recommendation, words),
      ...responseParts(recommendation, words),
      ...labelled(words.audits.done, done),
      ...labelled(words.audits.remaining, remaining),
      ...labelled(words.audits.comment, comment),
      ...(place === null ? [] : own(`${words.audits.place}: ${placeText(place, source, words)}`, 'muted')),
    ],
  };
}

function statusCell({ status, proposed, bodies }: PaperRecommendation, words: Words): Cell {
  return [
    { type: 'status', status, words: ownWord(bodies, status, words) },
    ...(proposed === null
      ? []
      : [
          {
            type: 'proposal' as const,
            status: proposed.status,
            label: words.proposals.label,
            words: words.statuses[proposed.status],
          },
        ]),
    ...interpretedParts(bodies, words),
  ];
}

/** Unknown is said in the assessors' own word where none of it is a colour that a file has lost. */
function ownWord(bodies: PaperRecommendation['bodies'], status: PrintedStatus, words: Words): string {
  const unknown = bodies.filter((body) => body.status === 'unknown');
  const isOwn = status === 'unknown' && unknown.length > 0 && unknown.every((body) => body.isNotAssessable);
  return isOwn ? words.notAssessable : words.statuses[status];
}

const proposalReason = ({ proposed }: PaperRecommendation, words: Words): Part[] =>
  proposed === null
    ? []
    : [
        {
          type: 'labelled',
          label: words.proposals.why,
          text: words.proposals.reason(proposed.reason, words.proposals.support[supportOf(proposed)]),
          quoted: false,
        },
      ];

const responseParts = ({ responses }: PaperRecommendation, words: Words): Part[] =>
  responses.flatMap((response) => responsePart(response, words));

function responsePart(response: PaperRecommendation['responses'][number], words: Words): Part[] {
  const reservations = [
    ...(response.wholeAudit ? [words.audits.wholeAudit] : []),
    ...(response.paraphrased ? [words.audits.paraphrased] : []),
  ];
  const label = words.audits.response(response.body);
  return labelled(reservations.length > 0 ? `${label} (${reservations.join(', ')})` : label, response.text);
}
