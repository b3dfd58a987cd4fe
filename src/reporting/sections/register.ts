import type { Block, Cell, Fact } from '../paper.model.ts';
import { type PaperMatter, type RegisterPart, workStates } from '../register-paper.model.ts';
import type { StatusPaper } from '../status-paper.model.ts';
import { scaleTables } from './closing.ts';
import { column, fact, heading, own, paragraph, quoted, table, type Words } from './parts.ts';

/** Where the paper comes from: not a file, but a choice of the register on a day. */
export function sourceFacts({ organisation, selection, takenOn }: RegisterPart, words: Words): Fact[] {
  const { front } = words.register;
  return [
    fact(front.organisation, organisation),
    fact(front.source, front.fromRegister(takenOn), false),
    fact(front.selection, selection.length === 0 ? front.everything : selection.join(' · '), false),
  ];
}

/** What persons have made of unknown colours, apart from the auditors' own figures. */
export function interpretations({ proposed, totals }: StatusPaper, words: Words): Block[] {
  if (totals.unknown === 0) return [];
  const { interpretations: told } = words.register;
  const count = proposed.green + proposed.yellow + proposed.red;
  return [
    heading(2, words.proposals.heading),
    paragraph(told.lede(count, totals.unknown)),
    ...table(
      told.caption,
      [column(words.proposals.columns.interpretation), column(words.proposals.columns.count, 24, 'right')],
      [
        ...(['green', 'yellow', 'red'] as const).map((status): Cell[] => [
          [{ type: 'proposal', status, label: told.label, words: words.statuses[status] }],
          own(proposed[status]),
        ]),
        [own(told.undecided), own(totals.unknown - count)],
      ],
    ),
  ];
}

/** The bodies' own work with what has been verified internally, in a table of its own. */
export function ownWork({ work }: RegisterPart, words: Words): Block[] {
  const { ownWork: told, tracks } = words.register;
  const present = workStates.filter((state) => work.some(({ states }) => states[state] > 0));
  const withheld = work.some((each) => each.withheld > 0);
  return [
    heading(2, told.heading),
    paragraph(told.lede),
    ...table(
      told.caption,
      [
        column(words.bodies.body),
        ...present.map((state) => column(tracks.short[state], state === 'reportedDone' ? 20.5 : 18, 'right')),
        ...(withheld ? [column(told.withheld, 19, 'right')] : []),
      ],
      work.map((each) => [
        quoted(each.body, words),
        ...present.map((state) => own(each.states[state])),
        ...(withheld ? [own(each.withheld)] : []),
      ]),
    ),
    ...(withheld ? [paragraph(told.whyWithheld, 'note')] : []),
  ];
}

/** When each body had to answer, and whether the auditors had the answer in time. */
export function answers({ matters }: RegisterPart, words: Words): Block[] {
  const { answers: told } = words.register;
  if (matters.length === 0) return [];
  const { columns } = told;
  return [
    heading(1, told.heading),
    ...table(
      told.caption,
      [
        column(columns.body, 36),
        column(columns.about),
        column(columns.answerBy, 27),
        column(columns.received, 27),
        column(columns.outcome, 24),
      ],
      matters.map((matter) => [
        quoted(matter.body, words),
        quoted(matter.about, words),
        deadline(matter, words),
        [
          ...own(matter.receivedOn ?? words.none),
          ...(matter.minuteItem ? own(matter.minuteItem, 'muted') : []),
        ],
        own(outcome(matter, words)),
      ]),
    ),
    paragraph(told.inTime, 'note'),
  ];
}

function deadline({ answerBy, extension, extendedTo }: PaperMatter, words: Words): Cell {
  const { extensions } = words.register.answers;
  return [
    ...own(answerBy ?? words.none),
    ...(extension === 'none' ? [] : own(extensions[extension](extendedTo), 'muted')),
  ];
}

function outcome({ inTime }: PaperMatter, words: Words): string {
  if (inTime === null) return words.none;
  return inTime ? words.register.answers.yes : words.register.answers.no;
}

export function registerMethod({ scales }: StatusPaper, register: RegisterPart, words: Words): Block[] {
  const { method } = words.register;
  return [
    heading(1, words.method.heading),
    ...method.paragraphs.map((text) => paragraph(text)),
    paragraph(words.method.share),
    ...scaleTables(scales, words),
    paragraph(words.method.characters, 'note'),
    { type: 'facts', facts: sourceFacts(register, words) },
  ];
}
