import type { Block, Cell, Paper, Part, Row } from '../../reporting/paper.model.ts';
import { annexAThemes } from '../../requirements/built-in/annex-a.model.ts';
import { type Language, texts } from '../../texts/index.ts';
import { applicableOf } from '../standing.rules.ts';
import type { StatementLine, StatementState } from './applicability.rules.ts';
import type { MappedRequirement } from './overview.model.ts';

/** What the paper of a statement is made of. */
export interface StatementPaper {
  readonly language: Language;
  readonly organisation: string;
  /** The name of the unit; null of the whole municipality. */
  readonly unit: string | null;
  /** The body that answers for the unit; null where the paper is the municipality's own. */
  readonly body: string | null;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly guideline: string;
  readonly number: number;
  readonly lines: readonly StatementLine[];
  /** Without reasons, evidence and how each number stands. */
  readonly isPublic: boolean;
}

type Words = (typeof texts)['sv']['complianceOverview']['applicability'];

/** The statement of applicability as a paper: a table for each theme of Annex A. Pure. */
export function composeApplicability(statement: StatementPaper): Paper {
  const { language, organisation, unit, body, day, guideline, number, lines, isPublic } = statement;
  const { annexA, complianceOverview } = texts[language];
  const words = complianceOverview.applicability;
  const title = words.of(unit ?? words.wholeMunicipality);
  const of = (...states: readonly StatementState[]) =>
    lines.filter(({ state }) => states.includes(state)).length;
  return {
    language,
    title,
    kicker: words.title,
    lede: '',
    facts: [],
    contentsTitle: '',
    footer: words.footer(organisation, title),
    pageOf: { page: words.page, of: '' },
    dated: day,
    letterhead: {
      organisation,
      body,
      kind: words.title,
      facts: [
        { label: words.takenOn, value: day, quoted: false },
        { label: words.guideline, value: `${guideline}, ${words.version(number)}`, quoted: true },
      ],
      recipient: [],
      marks: isPublic ? [words.publicVersion] : [],
    },
    blocks: [
      paragraph(words.lede),
      paragraph(
        words.totals(
          lines.length - of('notApplicable', 'notMapped'),
          of('met'),
          of('notApplicable'),
          of('notMapped'),
        ),
      ),
      ...(isPublic ? [paragraph(words.publicNote)] : []),
      ...(Object.keys(annexAThemes) as (keyof typeof annexAThemes)[]).flatMap((theme): Block[] => [
        { type: 'heading', level: 1, text: words.caption(theme, annexA.themes[theme]), quoted: false },
        {
          type: 'table',
          caption: '',
          columns: columnsOf(words, isPublic),
          rows: lines
            .filter((line) => line.number.startsWith(`${theme}.`))
            .map((line) => rowOf(line, statement)),
        },
      ]),
    ],
  };
}

const paragraph = (text: string): Block => ({ type: 'paragraph', text, style: 'plain', quoted: false });

const columnsOf = ({ columns }: Words, isPublic: boolean) => [
  { title: columns.number, width: 14, align: 'left' as const },
  { title: columns.measure, width: isPublic ? null : 52, align: 'left' as const },
  { title: columns.applies, width: 24, align: 'left' as const },
  ...(isPublic ? [] : [{ title: columns.state, width: 30, align: 'left' as const }]),
  { title: columns.requirements, width: isPublic ? 60 : null, align: 'left' as const },
];

const say = (text: string, style: 'plain' | 'strong' | 'muted' = 'plain', quoted = false): Part => ({
  type: 'text',
  text,
  style,
  quoted,
});

function rowOf(line: StatementLine, { language, isPublic }: StatementPaper): Row {
  const { annexA, complianceOverview } = texts[language];
  const words = complianceOverview.applicability;
  const names: Readonly<Record<string, string>> = annexA.numbers;
  const { yes, no, unknown } = words.applies;
  const applies = line.state === 'notMapped' ? unknown : line.state === 'notApplicable' ? no : yes;
  const refs = [...line.requirements.map(({ ref }) => ref), ...line.principles];
  return {
    cells: [
      [say(line.number)],
      [say(names[line.number] ?? '', 'strong')],
      [say(applies), ...(applies === yes ? [say(words.whyApplies, 'muted')] : [])],
      ...(isPublic ? [] : [[say(words.states[line.state])]]),
      [
        say(
          refs.length === 0 ? words.states.notMapped : [...new Set(refs)].join(', '),
          refs.length === 0 ? 'muted' : 'plain',
        ),
      ],
    ],
    details: isPublic ? [] : line.requirements.flatMap((each): Cell => detailsOf(each, language)),
  };
}

/** A requirement with how it stands, why and by what it is shown. */
function detailsOf(requirement: MappedRequirement, language: Language): Part[] {
  const words = texts[language].complianceOverview.applicability;
  const { ref, onDay, reasons, evidenceCount } = requirement;
  return [
    say(
      [`${ref}: ${standingInWords(requirement, language)}`, ...(onDay === null ? [] : [onDay])].join(', '),
      'muted',
    ),
    ...reasons.map((text): Part => ({ type: 'labelled', label: words.columns.reason, text, quoted: true })),
    ...(evidenceCount === 0
      ? []
      : [
          {
            type: 'labelled' as const,
            label: words.columns.evidence,
            text: evidenceInWords(requirement, language),
            quoted: true,
          },
        ]),
  ];
}

/** How a requirement stands in a statement: in one unit its word, in several how many meet it. */
export function standingInWords(requirement: MappedRequirement, language: Language): string {
  const { compliance, complianceOverview } = texts[language];
  const applicable = applicableOf(requirement);
  if (applicable === 0) return compliance.figures.notApplicable;
  if (applicable + requirement.notApplicable > 1) {
    return complianceOverview.applicability.counted(requirement.met, applicable);
  }
  const told = ['met', 'partly', 'notMet', 'expired'] as const;
  return compliance.figures[told.find((each) => requirement[each] > 0) ?? 'unanswered'];
}

/** The evidence of a requirement in one line; empty where there is none. */
export function evidenceInWords({ evidence, evidenceCount }: MappedRequirement, language: Language): string {
  const { moreEvidence } = texts[language].complianceOverview.applicability;
  const more = evidenceCount - evidence.length;
  return [evidence.join('; '), ...(more > 0 ? [moreEvidence(more)] : [])].join(' ');
}
