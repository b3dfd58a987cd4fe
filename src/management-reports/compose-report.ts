import { fact, factIf, heading, letter, textBlocks } from '../papers/index.ts';
import type { SectionTexts } from '../papers/sections.model.ts';
import type { Block, Paper } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import { complianceBlocks, holdingBlocks } from './compose-compliance.ts';
import { auditBlocks, documentBlocks } from './compose-follow-up.ts';
import { type PartSetting, paragraph, wordsOf } from './compose-parts.ts';
import { exceptionBlocks, riskBlocks, topBlocks } from './compose-risks.ts';
import { controlPlanBlocks, indicatorBlocks, planBlocks } from './compose-work.ts';
import type { ManagementReport } from './management-report.model.ts';
import { sectionsOf } from './management-report.rules.ts';
import type { ManagementState } from './management-state.model.ts';
import type { LeftOutPart } from './public-state.policy.ts';
import { graveRisks, pointsMoved, shareOf, waitingIn } from './state-figures.rules.ts';

/** What a report is composed from. */
export interface ReportSetting {
  readonly report: Pick<ManagementReport, 'kind' | 'language' | 'since' | 'until' | 'registryNumber'>;
  readonly organisation: string;
  /** As its reader may see it: the public version is given the public state, and the texts without what is marked. */
  readonly state: ManagementState;
  readonly texts: SectionTexts;
  /** What the public version lacks; null of the full one. */
  readonly left: { readonly parts: readonly LeftOutPart[]; readonly marked: readonly string[] } | null;
  /** YYYY-MM-DD: the day that it bears. */
  readonly date: string;
  readonly isDraft: boolean;
  /** Who wrote it; empty where nobody is to be named. */
  readonly author: string;
}

/** The report as a paper. Pure: the same setting gives the same paper. */
export function composeReport(setting: ReportSetting): Paper {
  const { report, organisation, state, date, isDraft, left, author } = setting;
  const { kind, language, since, until, registryNumber } = report;
  const all = texts[language];
  const words = wordsOf(language);
  const isPublic = left !== null;
  const part = { state, language, isPublic };
  const blocks = sectionsOf(kind).flatMap((section) => sectionBlocks(section, setting, part));
  return letter(
    {
      language,
      organisation,
      date,
      today: date,
      texts: setting.texts,
      isPublic,
      author,
      chair: '',
      adjuster: '',
    },
    {
      kind,
      kindInWords: words.kind,
      title: words.title[kind](organisation),
      body: null,
      facts: [
        fact(words.facts.date, date),
        fact(words.facts.period, all.managementReports.period(since, until)),
        ...factIf(words.facts.registryNumber, registryNumber),
        ...factIf(words.facts.author, author || null),
      ],
      recipient: [words.recipients[kind]],
      marks: [...(isDraft ? [words.marks.draft] : []), ...(isPublic ? [] : [words.marks.full])],
      blocks: [...blocks, ...leftBlocks(setting), paragraph(words.takenOn(state.takenOn), 'note')],
    },
  );
}

/** One part: its heading, what is written there and what the system tells. */
function sectionBlocks(
  section: string,
  { report, texts: written }: ReportSetting,
  part: PartSetting,
): Block[] {
  const names: Readonly<Record<string, string>> = texts[part.language].papers.sections[report.kind];
  const told = partOf[report.kind][section]?.(part) ?? [];
  const text = textBlocks(written[section] ?? '');
  return told.length + text.length === 0 ? [] : [heading(1, names[section] ?? section), ...text, ...told];
}

type Told = Readonly<Record<string, (part: PartSetting) => Block[]>>;

const partOf: Readonly<Record<ManagementReport['kind'], Told>> = {
  reportToChiefExecutive: {
    decisions: waitingBlocks,
    summary: figureBlocks,
    risks: (part) => topBlocks(part, 5),
    plan: planBlocks,
  },
  reportToBoard: {
    summary: figureBlocks,
    compliance: complianceBlocks,
    assets: holdingBlocks,
    risks: riskBlocks,
    exceptions: exceptionBlocks,
    documents: documentBlocks,
    audits: (part) => [...auditBlocks(part), ...controlPlanBlocks(part)],
    indicators: indicatorBlocks,
    plan: planBlocks,
  },
};

/** How things stand in a few figures. */
function figureBlocks({ state, language }: PartSetting): Block[] {
  const { figures: words, percent } = wordsOf(language);
  const { compliance, risks, exceptions, documents, audits, assets, systems } = state;
  const share = compliance && shareOf(compliance.whole.now);
  const points = compliance && pointsMoved(compliance.whole);
  const met =
    share === null
      ? []
      : [{ figure: percent(share), words: points === null ? words.met : words.metChange(points) }];
  const counted = {
    grave: graveRisks(risks.totals),
    exceptions: exceptions.inForce,
    overdueDocuments: documents.overdueCount,
    overdueActions: audits.overdueActionCount,
    noOwner: assets.noOwner + systems.noOwner,
  };
  const names = Object.keys(counted) as (keyof typeof counted)[];
  return [
    {
      type: 'figures',
      figures: [...met, ...names.map((name) => ({ figure: String(counted[name]), words: words[name] }))],
    },
  ];
}

/** What waits for somebody to decide or do. */
function waitingBlocks({ state, language }: PartSetting): Block[] {
  const { decisions: words } = wordsOf(language);
  const waiting = waitingIn(state);
  const names = Object.keys(waiting) as (keyof typeof waiting)[];
  const items = names.flatMap((name) => (waiting[name] > 0 ? [words[name](waiting[name])] : []));
  if (items.length === 0) return [paragraph(words.none)];
  return [paragraph(words.lede), { type: 'list', ordered: false, items, quoted: false }];
}

/** What the public version lacks, and on which ground. */
function leftBlocks({ report, left }: ReportSetting): Block[] {
  if (left === null) return [];
  const { left: words } = wordsOf(report.language);
  const names: Readonly<Record<string, string>> = texts[report.language].papers.sections[report.kind];
  const items = [
    ...left.parts.map((part) => words.parts[part]),
    ...(left.marked.length === 0
      ? []
      : [words.parts.marked(left.marked.map((each) => names[each] ?? each).join(', '))]),
  ];
  return [
    heading(1, words.title),
    ...(items.length === 0
      ? [paragraph(words.nothing)]
      : [
          paragraph(words.lede),
          { type: 'list' as const, ordered: false, items, quoted: false },
          paragraph(words.ground),
        ]),
    paragraph(words.people),
    paragraph(words.request),
  ];
}
