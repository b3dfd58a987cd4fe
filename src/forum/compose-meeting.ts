import { column, fact, factIf, heading, letter, say, textBlocks } from '../papers/index.ts';
import type { Block, Paper } from '../reporting/paper.model.ts';
import { type Texts, texts } from '../texts/index.ts';
import type { DecisionActionState } from './forum.model.ts';
import type { MeetingData, MeetingItem } from './meeting-paper.model.ts';
import { statePartsOf } from './review-state.rules.ts';

type PaperSetting = Parameters<typeof letter>[0];

/** "Informationssäkerhetsforum 2026-10-01". */
export const meetingInWords = (
  { kind, onDay }: Pick<MeetingData, 'kind' | 'onDay'>,
  { forum }: Texts,
): string => forum.named(forum.kinds[kind], onDay);

/** The notice of a meeting: when and where, what stands on the agenda, and how earlier decisions go. Pure. */
export function composeMeetingNotice(meeting: MeetingData, setting: PaperSetting): Paper {
  const all = texts[setting.language];
  const { forum: words } = all.papers;
  return letter(setting, {
    kind: 'forumNotice',
    title: meetingInWords(meeting, all),
    body: null,
    facts: factsOf(meeting, all),
    recipient: meeting.called.map(({ name, title }) => (title ? `${name}, ${title}` : name)),
    blocks: [
      ...textBlocks(setting.texts['intro'] ?? ''),
      ...followedBlocks(meeting, all, setting.today),
      ...stateBlocks(meeting, all),
      heading(1, words.agenda),
      ...meeting.items.flatMap((item, index) => headOf(item, index, all)),
      ...(setting.isPublic ? [noteOf(words.leftOut)] : []),
      ...textBlocks(setting.texts['closing'] ?? ''),
    ],
  });
}

/** The minutes: who was there, what was noted and decided, and who does what. Until they are closed they say so. Pure. */
export function composeMeetingMinutes(meeting: MeetingData, setting: PaperSetting): Paper {
  const all = texts[setting.language];
  const { forum: words } = all.papers;
  const names = (wasPresent: boolean) =>
    all.web.list(meeting.called.filter((each) => each.wasPresent === wasPresent).map(({ name }) => name));
  return letter(setting, {
    kind: 'forumMinutes',
    title: meetingInWords(meeting, all),
    body: null,
    facts: factsOf(meeting, all),
    marks: meeting.isClosed ? [] : [words.notClosed],
    blocks: [
      ...textBlocks(setting.texts['intro'] ?? ''),
      ...factBlock([...factIf(words.present, names(true)), ...factIf(words.absent, names(false))]),
      ...followedBlocks(meeting, all, setting.today),
      ...stateBlocks(meeting, all),
      heading(1, words.items),
      ...meeting.items.flatMap((item, index) => noted(item, index, all)),
      ...(setting.isPublic ? [noteOf(words.leftOut)] : []),
      ...textBlocks(setting.texts['closing'] ?? ''),
      ...(setting.isPublic || !meeting.isClosed ? [] : [signatures(meeting, all)]),
    ],
  });
}

const factsOf = ({ onDay, place, chair }: MeetingData, { papers }: Texts) => [
  fact(papers.forum.day, onDay),
  ...factIf(papers.forum.place, place),
  ...factIf(papers.forum.chair, chair),
];

const factBlock = (facts: ReturnType<typeof factIf>): Block[] =>
  facts.length === 0 ? [] : [{ type: 'facts', facts }];

const noteOf = (text: string): Block => ({ type: 'paragraph', text, style: 'note', quoted: false });
const plain = (text: string): Block => ({ type: 'paragraph', text, style: 'plain', quoted: false });

const signatures = ({ chair, closedBy }: MeetingData, { papers }: Texts): Block => ({
  type: 'signatures',
  lines: [
    { name: chair ?? '', title: papers.forum.chair },
    { name: closedBy ?? '', title: papers.forum.secretary },
  ],
});

function headOf({ title, background }: MeetingItem, index: number, { papers }: Texts): Block[] {
  return [heading(2, papers.forum.item(index + 1, title), true), ...textBlocks(background ?? '', true)];
}

function noted(item: MeetingItem, index: number, all: Texts): Block[] {
  const { forum: words } = all.papers;
  return [
    ...headOf(item, index, all),
    ...textBlocks(item.note ?? '', true),
    ...factBlock(item.decision === null ? [] : [fact(words.decided, item.decision, true)]),
    ...(item.decision === null ? [noteOf(words.noDecision)] : actionTable(item.actions, all, null)),
  ];
}

/** What was decided, and how it goes; nothing where nothing was to be followed up. @param today what is late is told of this day */
function followedBlocks({ followed }: MeetingData, all: Texts, today: string): Block[] {
  const { forum: words } = all.papers;
  if (followed.length === 0) return [];
  return [
    heading(1, words.followed),
    ...followed.flatMap((each): Block[] => [
      heading(2, each.title, true),
      noteOf(words.at(meetingInWords(each, all))),
      ...textBlocks(each.decision ?? '', true),
      ...(each.actions.length === 0 ? [noteOf(words.noActions)] : actionTable(each.actions, all, today)),
    ]),
  ];
}

/** @param today where it is told what is late */
function actionTable(actions: readonly DecisionActionState[], all: Texts, today: string | null): Block[] {
  const { columns } = all.papers.forum;
  const { states, overdue } = all.actions;
  if (actions.length === 0) return [];
  const isLate = ({ state, dueOn }: DecisionActionState) =>
    today !== null && dueOn !== null && dueOn < today && (state === 'planned' || state === 'underWay');
  return [
    {
      type: 'table',
      caption: '',
      columns: [
        column(columns.action),
        column(columns.owner, 44),
        column(columns.due, 26),
        column(columns.state, 32),
      ],
      rows: actions.map((action) => ({
        cells: [
          say(action.title, 'strong', true),
          [
            ...say(action.ownerName ?? action.ownerTitle ?? all.papers.none, 'plain', true),
            ...say(action.bodyName, 'muted', true),
          ],
          say(action.completedOn ?? action.dueOn ?? all.papers.none),
          [
            ...say(states[action.state]),
            ...(isLate(action)
              ? [{ type: 'severity' as const, severity: 'warning' as const, words: overdue }]
              : []),
          ],
        ],
        details: [],
      })),
    },
  ];
}

/** What a management review has before it, in the words of its page. */
function stateBlocks({ state }: MeetingData, all: Texts): Block[] {
  if (state === null) return [];
  const { forum: words } = all.papers;
  return [
    heading(1, words.state),
    noteOf(words.stateOf(state.takenOn)),
    ...statePartsOf(state, all).flatMap(({ title, lines, named }): Block[] => [
      heading(2, title),
      ...lines.map(plain),
      ...(named
        ? [
            ...(named.title ? [noteOf(named.title)] : []),
            { type: 'list' as const, ordered: false, items: [...named.items], quoted: true },
          ]
        : []),
    ]),
  ];
}
