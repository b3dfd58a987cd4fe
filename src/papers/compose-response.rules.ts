import type { Block, Cell, Column, Fact, Paper } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import { aboutInWords, letter, type PaperSetting } from './compose-letter.rules.ts';
import type {
  AuditData,
  CommitmentData,
  ItemData,
  Owner,
  RecommendationData,
  ResponseData,
} from './paper-data.model.ts';
import { fact, factIf, textBlocks, unbroken } from './paper-words.rules.ts';

type Words = (typeof texts)['sv']['papers'];

export const isDecided = ({ state }: Pick<ResponseData, 'state'>): boolean =>
  state !== 'draft' && state !== 'ready';

export const heading = (level: 1 | 2, text: string, quoted = false): Block => ({
  type: 'heading',
  level,
  text,
  quoted,
});

export const say = (text: string, style: 'plain' | 'strong' | 'muted' = 'plain', quoted = false): Cell => [
  { type: 'text', text, style, quoted },
];

export const column = (title: string, width: number | null = null): Column => ({
  title,
  width,
  align: 'left',
});

/** The answer to the auditors (yttrande). Pure: the same response gives the same paper. */
export function composeResponse(response: ResponseData, setting: PaperSetting): Paper {
  const words = texts[setting.language].papers;
  const { recommendations, items, audits } = response;
  return letter(setting, {
    kind: 'response',
    title: words.titles.response(aboutInWords(response, setting.language)),
    body: response.leadBody,
    facts: [...responseFacts(response, setting), ...contactFacts(response, setting)],
    recipient: [words.auditors],
    marks: isDecided(response) ? [] : [words.marks.draft],
    blocks: [
      ...(response.supersedes ? [note(words.response.supersedes(response.supersedes))] : []),
      ...textBlocks(setting.texts['intro'] ?? ''),
      ...textBlocks(response.text),
      ...audits.flatMap((audit) => auditBlocks(audit, response, words, audits.length > 1)),
      ...unmapped(recommendations, items, audits, words),
      ...textBlocks(setting.texts['closing'] ?? ''),
      ...decisions(response, words),
      ...(setting.isPublic
        ? []
        : [
            {
              type: 'signatures' as const,
              lines: [
                { name: setting.chair, title: words.response.chair },
                { name: setting.author, title: words.response.secretary },
              ],
            },
          ]),
    ],
  });
}

const note = (text: string): Block => ({ type: 'paragraph', text, style: 'note', quoted: false });

/** Date, registry number, the letter that is answered: at the top of every paper about a response. */
export function responseFacts(response: ResponseData, { language, date }: PaperSetting): Fact[] {
  const { facts } = texts[language].papers;
  const first = response.matters[0];
  return [
    fact(facts.date, date),
    ...factIf(facts.registryNumber, response.registryNumber ?? first?.registryNumber ?? null),
    ...factIf(facts.letter, first?.letterDated ?? null),
    ...factIf(facts.answerBy, first?.answerBy ?? null),
  ];
}

/** Whom the reader may ask: who was named for it, else who began to write the answer. The public version names nobody. */
export function contactFacts(
  { handler }: ResponseData,
  { language, isPublic }: PaperSetting,
  named = '',
): Fact[] {
  if (isPublic) return [];
  const { facts } = texts[language].papers;
  const isHandler = named === '' || named === handler?.name;
  return [
    ...factIf(facts.author, named || (handler?.name ?? null)),
    ...factIf(facts.email, isHandler ? (handler?.email ?? null) : null),
  ];
}

function auditBlocks(audit: AuditData, response: ResponseData, words: Words, isOneOfMany: boolean): Block[] {
  const items = response.items.filter(({ auditId }) => auditId === audit.id);
  // What nobody has answered stands together, further down.
  if (items.length === 0) return [];
  const whole = items.filter(({ target }) => target === 'whole');
  const questions = items.filter(({ target }) => target === 'question');
  const recommendations = response.recommendations.filter(({ auditId }) => auditId === audit.id);
  const perQuestion = Map.groupBy(questions, ({ question }) => question ?? 0);
  return [
    isOneOfMany
      ? heading(1, words.onward(audit.title, audit.year), true)
      : heading(1, words.response.answers),
    ...(whole.length > 0 ? [heading(2, words.response.wholeAudit)] : []),
    ...whole.flatMap((item) => answer(item, words, whole.length > 1)),
    ...[...perQuestion]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([place, theirs]) => {
        const question = audit.questions[place];
        return [
          heading(2, words.response.question(question?.number ?? null)),
          ...(question ? [quote(question.text)] : []),
          ...theirs.flatMap((item) => answer(item, words, theirs.length > 1)),
        ];
      }),
    ...recommendations.flatMap((recommendation) => {
      const theirs = items.filter(({ recommendationId }) => recommendationId === recommendation.id);
      if (theirs.length === 0) return [];
      return [
        heading(2, words.response.recommendation(recommendation.number)),
        quote(recommendation.text),
        ...theirs.flatMap((item) => answer(item, words, theirs.length > 1)),
      ];
    }),
  ];
}

const quote = (text: string): Block => ({ type: 'paragraph', text, style: 'quote', quoted: true });

/** One body's answer: where it stands, what it says, what it promises. */
function answer(item: ItemData, words: Words, isOneOfMany: boolean): Block[] {
  const { response: said } = words;
  const { stance, referredTo } = item;
  const stanceText = stance === null ? null : said.stances[stance];
  const referral = referredTo && referralWords(referredTo, said);
  return [
    {
      type: 'facts',
      facts: [
        ...(isOneOfMany ? [fact(said.answer, item.body, true)] : []),
        ...factIf(said.stance, referral ?? stanceText),
      ],
    } satisfies Block,
    ...(item.text.trim() === '' ? [note(said.noText)] : textBlocks(item.text, true)),
    ...commitmentTable(item.commitments, words),
  ].filter((block) => block.type !== 'facts' || block.facts.length > 0);
}

const referralWords = (
  { body, state }: NonNullable<ItemData['referredTo']>,
  said: Words['response'],
): string => said.referrals[state as keyof typeof said.referrals](body);

function commitmentTable(commitments: readonly CommitmentData[], words: Words): Block[] {
  if (commitments.length === 0) return [];
  const { commitmentColumns: columns, controlPlan } = words.response;
  return [
    {
      type: 'table',
      caption: words.response.commitments,
      columns: [column(columns.what), column(columns.who, 46), column(columns.when, 28)],
      rows: commitments.map((each) => ({
        cells: [
          [
            ...say(each.what, 'plain', true),
            // The point itself is noted after the decision, and would be new words in a decided answer.
            ...(each.entersControlPlan ? say(controlPlan, 'muted') : []),
          ],
          ownerCell(each, words),
          say(each.dueOn ?? words.none),
        ],
        details: [],
      })),
    },
  ];
}

/** The role, and the person under it. */
export function ownerCell({ role, name, title }: Owner, words: Words): Cell {
  const first = role ?? name ?? title;
  if (first === null) return say(words.none);
  const second = role !== null && name !== null ? name : null;
  return [...say(first, 'plain', true), ...(second ? say(second, 'muted') : [])];
}

/** What the auditors recommended and nobody has answered is shown, never left out in silence. */
function unmapped(
  recommendations: readonly RecommendationData[],
  items: readonly ItemData[],
  audits: readonly AuditData[],
  words: Words,
): Block[] {
  const answered = new Set(items.map(({ recommendationId }) => recommendationId));
  const left = recommendations.filter(({ id }) => !answered.has(id));
  if (left.length === 0) return [];
  const { unmappedLine } = words.response;
  return [
    heading(1, words.response.unmapped),
    { type: 'paragraph', text: words.response.unmappedLede, style: 'plain', quoted: false },
    ...audits.flatMap((audit): Block[] => {
      const theirs = left.filter(({ auditId }) => auditId === audit.id);
      if (theirs.length === 0) return [];
      const items = theirs.map(({ number, text }) => unmappedLine(number, text));
      return [
        ...(audits.length > 1 ? [heading(2, words.onward(audit.title, audit.year), true)] : []),
        { type: 'list', ordered: false, items, quoted: true },
      ];
    }),
  ];
}

/** One board cannot decide for another: each one's own decision, or that it is missing. */
function decisions({ matters }: ResponseData, words: Words): Block[] {
  if (matters.length === 0) return [];
  const { decisionColumns: columns, noDecision } = words.response;
  return [
    heading(1, words.response.decisions),
    {
      type: 'table',
      caption: '',
      columns: [
        column(columns.body),
        column(columns.decided, 42),
        column(columns.minuteItem, 26),
        column(columns.registryNumber, 38),
      ],
      rows: matters.map(({ body, decidedOn, minuteItem, registryNumber }) => ({
        cells: [
          say(body, 'plain', true),
          decidedOn ? say(decidedOn) : say(noDecision, 'strong'),
          say(minuteItem ? unbroken(minuteItem) : words.none),
          say(registryNumber ?? words.none),
        ],
        details: [],
      })),
    },
  ];
}
