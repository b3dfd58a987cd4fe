import type { Status } from '../reading/reading.model.ts';
import type { Block, Cell, Column, Paper, Part, Row } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import { letter, type PaperSetting } from './compose-letter.rules.ts';
import { column, heading, say } from './compose-response.rules.ts';
import type { PromiseData, RoundAssessment, RoundAudit, RoundData } from './paper-data.model.ts';
import { fact, factIf, textBlocks } from './paper-words.rules.ts';

type Words = (typeof texts)['sv'];

const statuses = ['green', 'yellow', 'red', 'unknown'] as const satisfies readonly Status[];

/** The report of one round. The municipality's own says so at the top; what a person interpreted is never counted. */
export function composeRound(round: RoundData, setting: PaperSetting): Paper {
  const all = texts[setting.language];
  const words = all.papers;
  const { madeBy } = round;
  return letter(setting, {
    kind: 'roundReport',
    title: round.title,
    body: madeBy === 'municipality' ? round.madeByBody : makerOf(round, words),
    facts: [
      fact(words.facts.date, round.dated ?? setting.date),
      ...factIf(words.facts.registryNumber, round.registryNumber),
      ...factIf(words.facts.firm, round.firm),
    ],
    marks: [
      ...(madeBy === 'municipality' ? [words.marks.ownRound] : []),
      ...(round.isDraft ? [words.marks.draftRound] : []),
    ],
    blocks: [
      ...textBlocks(setting.texts['intro'] ?? ''),
      ...(round.overall ? [heading(1, words.roundReport.overall), ...textBlocks(round.overall, true)] : []),
      ...totals(round, all),
      ...round.audits.flatMap((audit) => auditBlocks(audit, round, all)),
      ...textBlocks(setting.texts['closing'] ?? ''),
    ],
  });
}

/** The municipality's auditors, or the lay auditors of a company. */
const makerOf = ({ madeByBody }: RoundData, words: Words['papers']): string =>
  madeByBody === null ? words.auditors : words.layAuditors(madeByBody);

const assessmentsOf = ({ recommendations }: RoundAudit): readonly RoundAssessment[] =>
  recommendations.flatMap(({ assessments }) => assessments);

const counted = (assessments: readonly RoundAssessment[], status: Status): number =>
  assessments.filter((each) => each.status === status).length;

const number = (title: string, width: number): Column => ({ title, width, align: 'right' });
const figure = (count: number): Cell => say(String(count));

/** How many of each status, per audit and together. */
function totals({ audits, madeBy }: RoundData, { papers, reporting }: Words): Block[] {
  const all = audits.flatMap(assessmentsOf);
  const { roundReport: words } = papers;
  if (all.length === 0) return [{ type: 'paragraph', text: words.empty, style: 'plain', quoted: false }];
  const present = statuses.filter((status) => counted(all, status) > 0);
  const row = (name: Cell, assessments: readonly RoundAssessment[]) => ({
    cells: [
      name,
      figure(assessments.length),
      ...present.map((status) => figure(counted(assessments, status))),
    ],
    details: [],
  });
  const bar = {
    label: words.sum,
    segments: present.map((status) => ({
      status,
      count: counted(all, status),
      words: reporting.tallied[status](counted(all, status)),
    })),
  };
  const spoken = bar.segments
    .map((segment) => reporting.chart.segment(segment.count, segment.words))
    .join(', ');
  return [
    heading(1, words.totals),
    { type: 'chart', caption: words.totalsCaption[madeBy], alt: reporting.chart.alt(spoken), bars: [bar] },
    {
      type: 'table',
      caption: '',
      columns: [
        column(words.columns.audit),
        number(words.columns.all, 15),
        ...present.map((status) => number(reporting.statuses[status], 24)),
      ],
      rows: [
        ...audits.map((audit) =>
          row(say(papers.onward(audit.title, audit.year), 'plain', true), assessmentsOf(audit)),
        ),
        ...(audits.length > 1 ? [row(say(words.sum, 'strong'), all)] : []),
      ],
    },
    { type: 'paragraph', text: words.countNote, style: 'note', quoted: false },
  ];
}

function auditBlocks(audit: RoundAudit, { madeBy }: RoundData, all: Words): Block[] {
  const { papers, reporting, web } = all;
  const { roundReport: words } = papers;
  const { assessment, needsMeeting, meetingReason, meetingBodies } = audit;
  const whom = meetingBodies.length > 0 ? web.list([...meetingBodies]) : null;
  const meeting =
    needsMeeting === null
      ? null
      : needsMeeting
        ? (madeBy === 'auditors' ? words.needsMeeting : words.ownNeedsMeeting)(whom, meetingReason)
        : words.noMeeting;
  const facts = [
    ...factIf(words.verdict, assessment && reporting.verdicts[assessment.verdict]),
    ...factIf(words.meeting, meeting),
  ];
  return [
    heading(1, papers.onward(audit.title, audit.year), true),
    ...(facts.length > 0 ? [{ type: 'facts' as const, facts }] : []),
    ...textBlocks(assessment?.text ?? '', true),
    ...recommendationTable(audit, all),
    ...promiseTable(audit.promises, all),
  ];
}

/** A line for each recommendation and body: the status, and below it what is done and what remains. */
function recommendationTable({ recommendations }: RoundAudit, all: Words): Block[] {
  if (recommendations.length === 0) return [];
  const { papers } = all;
  const { bodyColumns, sameRecommendation, notAssessed } = papers.roundReport;
  return [
    {
      type: 'table',
      caption: '',
      columns: [
        column(bodyColumns.number, 11),
        column(bodyColumns.recommendation),
        column(bodyColumns.body, 40),
        column(bodyColumns.status, 38),
      ],
      rows: recommendations.flatMap(({ number: nr, text, assessments }): Row[] => {
        const head = [say(nr ?? papers.none), say(text, 'strong', true)];
        if (assessments.length === 0) {
          return [{ cells: [...head, say(papers.none), say(notAssessed, 'muted')], details: [] }];
        }
        return assessments.map((assessment, index) => ({
          cells: [
            ...(index === 0 ? head : [say(nr ?? papers.none), say(sameRecommendation, 'muted')]),
            say(assessment.body, 'plain', true),
            statusCell(assessment, all),
          ],
          details: written(assessment, all),
        }));
      }),
    },
  ];
}

function statusCell(
  { status, isNotAssessable, interpreted }: RoundAssessment,
  { papers, reporting }: Words,
): Cell {
  const words = isNotAssessable ? reporting.notAssessable : reporting.statuses[status];
  return [
    { type: 'status', status, words },
    ...(interpreted
      ? [
          {
            type: 'proposal' as const,
            status: interpreted.colour,
            label: papers.roundReport.interpreted(interpreted.by),
            words: reporting.statuses[interpreted.colour],
          },
        ]
      : []),
  ];
}

function written({ done, remaining, comment }: RoundAssessment, { papers }: Words): Part[] {
  const { roundReport: words } = papers;
  const labelled = (label: string, text: string | null): Part[] =>
    text ? [{ type: 'labelled', label, text, quoted: true }] : [];
  return [
    ...labelled(words.done, done),
    ...labelled(words.remaining, remaining),
    ...labelled(words.comment, comment),
  ];
}

/** Each promise beside what happened: broken ones first, the oldest first. */
function promiseTable(promises: readonly PromiseData[], { papers }: Words): Block[] {
  if (promises.length === 0) return [];
  const { roundReport: words } = papers;
  const order = ['broken', 'partly', 'unknown', 'kept'];
  const sorted = promises.toSorted(
    (one, other) =>
      order.indexOf(one.outcome) - order.indexOf(other.outcome) ||
      (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'),
  );
  return [
    heading(2, words.promises),
    {
      type: 'table',
      caption: '',
      columns: [
        column(words.promiseColumns.promise),
        column(words.promiseColumns.due, 28),
        column(words.promiseColumns.outcome, 60),
      ],
      rows: sorted.map(({ body, what, dueOn, outcome, text }) => ({
        cells: [
          [...say(what, 'plain', true), ...say(body, 'muted', true)],
          say(dueOn ?? papers.none),
          [...say(words.outcomes[outcome], 'strong'), ...(text ? say(text, 'plain', true) : [])],
        ],
        details: [],
      })),
    },
  ];
}
