import type { Block, Paper, Part, Row } from '../reporting/paper.model.ts';
import { isLaterThanPromised } from '../shared/promised-day.ts';
import { texts } from '../texts/index.ts';
import { letter, type PaperSetting } from './compose-letter.rules.ts';
import { column, heading, ownerCell, say } from './compose-response.rules.ts';
import type { PlanData, PlanGroup, PlanLine } from './paper-data.model.ts';
import { fact, factIf, textBlocks } from './paper-words.rules.ts';

type Words = (typeof texts)['sv']['papers'];

/** What is settled; and what is promised by those whose actions the reader does not see, since it may have been done. */
const neverLate: readonly PlanLine['state'][] = ['done', 'cancelled', 'committed', 'kept'];

/** Late: not done, and its day has been; of what was handed over, as it was then. */
export const isLate = (
  { state, dueOn, handed }: Pick<PlanLine, 'state' | 'dueOn' | 'handed'>,
  today: string,
): boolean => !neverLate.includes(state) && dueOn !== null && dueOn < (handed?.on ?? today);

/** A promise that no action carries out, as far as is known; it is counted for itself. */
const isPromise = ({ state }: Pick<PlanLine, 'state'>): boolean =>
  state === 'promised' || state === 'committed' || state === 'kept';

/** How many actions there are, and how many promises; of what there are none of, nothing where there is the other. */
const countedApart = (lines: readonly PlanLine[], { counted, and }: Words): string => {
  const promises = lines.filter(isPromise).length;
  const actions = lines.length - promises;
  return [
    ...(actions > 0 || promises === 0 ? [counted.actions(actions)] : []),
    ...(promises > 0 ? [counted.commitments(promises)] : []),
  ].join(` ${and} `);
};

/** The action plan: Åtgärd, Ansvarig, Klart, Följs upp, grouped by recommendation. Pure. */
export function composePlan(plan: PlanData, setting: PaperSetting): Paper {
  const words = texts[setting.language].papers;
  const lines = plan.groups.flatMap((group) => group.lines);
  const { actionPlan: parts } = words;
  const done = lines.filter(({ state }) => state === 'done' || state === 'kept').length;
  const late = lines.filter((line) => isLateIn(plan, line, setting.today)).length;
  return letter(setting, {
    kind: 'actionPlan',
    title: words.titles.actionPlan(plan.about),
    body: plan.body,
    facts: [fact(words.facts.date, setting.date), ...factIf(words.facts.registryNumber, plan.registryNumber)],
    marks: plan.isDraft ? [words.marks.draft] : plan.replacedBy ? [words.marks.replaced] : [],
    blocks: [
      ...replacedNote(plan, words),
      ...textBlocks(setting.texts['intro'] ?? ''),
      ...textBlocks(holdsInWords(plan, words)),
      {
        type: 'paragraph',
        style: 'plain',
        quoted: false,
        text: lines.length === 0 ? parts.empty : parts.totals(countedApart(lines, words), done, late),
      },
      ...plan.groups.flatMap((group, index) =>
        groupBlocks(group, plan, plan.groups[index - 1], words, setting),
      ),
      ...textBlocks(setting.texts['closing'] ?? ''),
    ],
  });
}

/** That another answer counts now, so that nobody takes this one's promises for those in force. */
const replacedNote = ({ replacedBy }: PlanData, words: Words): Block[] =>
  replacedBy
    ? [
        {
          type: 'paragraph',
          style: 'note',
          quoted: false,
          text: words.actionPlan.replacedBy(replacedBy.title, replacedBy.decidedOn),
        },
      ]
    : [];

/** Which actions and promises the plan holds, so that nobody takes it for another plan of the same board. */
function holdsInWords({ of, about, isHandedOver, isOwnOnly }: PlanData, words: Words): string {
  const { onlyHandedOver, holds, ownOnly } = words.actionPlan;
  if (isHandedOver) return onlyHandedOver;
  return [holds[of](of === 'bodies' ? words.inText(about) : about), ...(isOwnOnly ? [ownOnly] : [])].join(
    ' ',
  );
}

function groupBlocks(
  { recommendation, lines }: PlanGroup,
  plan: PlanData,
  before: PlanGroup | undefined,
  words: Words,
  { today, isPublic }: PaperSetting,
): Block[] {
  if (lines.length === 0) return [];
  const { columns, free } = words.actionPlan;
  const isNewAudit = recommendation !== null && before?.recommendation?.audit !== recommendation.audit;
  const head: Block[] =
    recommendation === null
      ? [heading(1, free)]
      : [
          ...(isNewAudit ? [heading(1, words.onward(recommendation.audit, recommendation.year), true)] : []),
          heading(2, words.response.recommendation(recommendation.number)),
          { type: 'paragraph', text: recommendation.text, style: 'quote', quoted: true },
        ];
  return [
    ...head,
    {
      type: 'table',
      caption: '',
      columns: [
        column(columns.action),
        column(columns.owner, 46),
        column(columns.due, 38),
        column(columns.followUp, 24),
      ],
      rows: lines.map((line) => rowOf(line, plan, words, today, isPublic)),
    },
  ];
}

function rowOf(line: PlanLine, plan: PlanData, words: Words, today: string, isPublic: boolean): Row {
  const { actionPlan: parts } = words;
  const { moved } = line;
  const stands = plan.isDraft && isPromise(line) ? parts.states.proposed : parts.states[line.state];
  const state = line.state === 'done' && line.completedOn ? parts.doneOn(line.completedOn) : stands;
  const times = line.handed?.moved ?? moved.length;
  const movedParts: Part[] = times === 0 ? [] : say(parts.moved(times), 'muted');
  // Why is told in somebody's own words, which the public version leaves out.
  const moves: Part[] = moved.flatMap(({ was, became, reason }) =>
    say(parts.movedFrom(was, became, isPublic ? null : reason), 'muted', true),
  );
  return {
    cells: [
      [
        ...say(line.what, 'strong', true),
        ...(line.description ? say(line.description, 'plain', true) : []),
        ...moves,
      ],
      // The body whose plan it is stands at its head.
      [...ownerCell(line, words), ...(line.body === plan.body ? [] : say(line.body, 'muted', true))],
      [
        ...say(line.dueOn ?? words.none),
        ...(isLateIn(plan, line, today) ? lateMark(parts.late) : []),
        ...(line.promisedBy ? say(parts.promisedBy(line.promisedBy), 'muted') : []),
        ...(isLaterThanSaid(line) ? lateMark(parts.laterThanPromised) : []),
        ...say(state, 'muted'),
        ...movedParts,
        ...(line.handed ? say(parts.handedOn(line.handed.on), 'muted') : []),
      ],
      say(line.followUpOn ?? words.none),
    ],
    details: [],
  };
}

/** What is done counts from the day when it was, what is left undone not at all. */
const isLaterThanSaid = ({ state, completedOn, dueOn, promisedBy = null }: PlanLine): boolean =>
  state !== 'cancelled' && isLaterThanPromised(state === 'done' ? completedOn : dueOn, promisedBy);

/** What a draft proposes has not been promised, and cannot be late. */
const isLateIn = ({ isDraft }: PlanData, line: PlanLine, today: string): boolean =>
  !(isDraft && isPromise(line)) && isLate(line, today);

const lateMark = (words: string): Part[] => [{ type: 'severity', severity: 'warning', words }];
