import { nameOfUnit } from '../compliance/compliance.view.ts';
import { applicableOf, shareMet } from '../compliance/index.ts';
import type { Block, Cell, Column, Fact, Paper, Part } from '../reporting/paper.model.ts';
import { wholePercent } from '../shared/whole-percent.ts';
import { type Language, type Texts, texts } from '../texts/index.ts';
import type { IntroductionPlan } from './find-plan.ts';
import type { PhaseShown } from './phase.model.ts';
import { earlyInWords, outcomeInWords, stateInWords, targetInWords } from './plan.view.ts';

/** What the paper of a plan is made of. */
export interface PlanPaper {
  readonly language: Language;
  readonly organisation: string;
  readonly plan: IntroductionPlan;
  /** Without how requirements are met, and without the figures of benefits. */
  readonly isPublic: boolean;
}

/** The introduction plan with its benefits as a paper. Pure. */
export function composePlan({ language, organisation, plan, isPublic }: PlanPaper): Paper {
  const words = texts[language].introductionPlan.paper;
  const { guideline, phases, today } = plan;
  const facts: Fact[] = [{ label: words.taken, value: today, quoted: false }];
  if (guideline) facts.push({ label: words.guideline, value: guideline.title, quoted: true });
  return {
    language,
    title: words.title,
    kicker: words.kind,
    lede: '',
    facts: [],
    contentsTitle: '',
    footer: words.footer(organisation),
    pageOf: { page: words.page, of: '' },
    dated: today,
    letterhead: {
      organisation,
      body: null,
      kind: words.kind,
      facts,
      recipient: [],
      marks: isPublic ? [words.publicVersion] : [],
    },
    blocks: [
      ...(isPublic ? [paragraph(words.publicNote)] : []),
      ...(phases.length === 0
        ? [paragraph(words.noPlan)]
        : phaseBlocks({ language, organisation, plan, isPublic })),
      ...(isPublic || phases.length === 0 ? [] : unitBlocks(plan, texts[language])),
      ...benefitBlocks(plan, language, isPublic),
    ],
  };
}

const heading = (text: string, level: 1 | 2 = 1, quoted = false): Block => ({
  type: 'heading',
  level,
  text,
  quoted,
});
const paragraph = (text: string, quoted = false): Block => ({
  type: 'paragraph',
  text,
  style: 'plain',
  quoted,
});
const say = (text: string, style: 'plain' | 'strong' | 'muted' = 'plain', quoted = false): Part => ({
  type: 'text',
  text,
  style,
  quoted,
});
const column = (title: string, width: number | null = null): Column => ({ title, width, align: 'left' });

function phaseBlocks({ plan: { phases, today }, language, isPublic }: PlanPaper): Block[] {
  const all = texts[language];
  const { introductionPlan: words } = all;
  const { columns, paper } = words;
  const of = (state: PhaseShown['state']) => phases.filter((phase) => phase.state === state).length;
  const metOf = ({ counts }: PhaseShown) => shareInWords(counts, all);
  return [
    heading(paper.phases),
    paragraph(paper.phasesLede(phases.length, of('done'), of('late'))),
    {
      type: 'table',
      caption: '',
      columns: [
        column(columns.phase),
        column(columns.period, 30),
        column(columns.state, 28),
        column(columns.dependsOn, 18),
        ...(isPublic ? [] : [column(columns.met, 26)]),
      ],
      rows: phases.map((phase) => ({
        cells: [
          [say(`${words.phase(phase.number)}.`, 'strong'), say(phase.name, 'plain', true)],
          [say(words.period(phase.fromOn, phase.toOn) || words.chart.undated)],
          [say(stateInWords(phase, today, all))],
          [say(phase.dependsOn.map(({ number }) => words.phase(number)).join(', ') || '–')],
          ...(isPublic ? [] : [[say(metOf(phase))]]),
        ],
        details: earlyInWords(phase, all).map((sentence) => say(sentence, 'muted')),
      })),
    },
    heading(paper.goals),
    ...phases.flatMap((phase): Block[] => [
      heading(words.named(phase.number, phase.name), 2),
      ...(phase.goal === null ? [] : [paragraph(phase.goal, true)]),
      phase.goals.length === 0
        ? paragraph(paper.noGoals)
        : {
            type: 'list',
            ordered: false,
            items: phase.goals.map(({ text, doneOn }) =>
              doneOn === null ? paper.open(text) : paper.reached(text, doneOn),
            ),
            quoted: false,
          },
    ]),
  ];
}

/** Every unit that has requirements in some phase, with how it stands in each. */
function unitBlocks({ phases }: IntroductionPlan, all: Texts): Block[] {
  const { introductionPlan: words } = all;
  const units = new Map(phases.flatMap((phase) => phase.units).map((unit) => [unit.key, unit]));
  if (units.size === 0) return [];
  return [
    heading(words.paper.units),
    paragraph(words.metNote),
    {
      type: 'table',
      caption: '',
      columns: [column(words.columns.unit), ...phases.map(({ number }) => column(words.phase(number), 25))],
      rows: [...units.values()].map((unit) => ({
        cells: [
          [say(nameOfUnit(unit, all), 'plain')],
          ...phases.map((phase): Cell => {
            const counts = phase.units.find(({ key }) => key === unit.key)?.counts;
            return [say(counts ? shareInWords(counts, all) : '–')];
          }),
        ],
        details: [],
      })),
    },
  ];
}

/** "54 % (13 av 24)"; a dash where nothing applies. */
function shareInWords(counts: PhaseShown['counts'], { compliance }: Texts): string {
  const share = shareMet(counts);
  if (share === null) return compliance.noShare;
  return `${wholePercent(share)} % (${compliance.ofAll(counts.met, applicableOf(counts))})`;
}

/** What is measured may tell of a weakness in technology: the public version says how each benefit goes, without figures. */
function benefitBlocks({ benefits }: IntroductionPlan, language: Language, isPublic: boolean): Block[] {
  const all = texts[language];
  const { columns, paper, benefits: words } = all.introductionPlan;
  const expected = benefits.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (expected.length === 0) return [heading(paper.benefits), paragraph(words.none)];
  const labelled = (label: string, text: string | null, quoted = true): Part[] =>
    text === null ? [] : [{ type: 'labelled', label, text, quoted }];
  const [measurable, measured] = [
    expected.filter(({ state }) => state !== 'notMeasurable').length,
    expected.filter(({ state }) => state === 'measured').length,
  ];
  return [
    heading(paper.benefits),
    paragraph(words.totals(expected.length, measurable, measured)),
    {
      type: 'table',
      caption: '',
      columns: [
        column(columns.benefit),
        ...(isPublic
          ? []
          : [column(columns.baseline, 30), column(columns.latest, 34), column(columns.target, 30)]),
        column(columns.progress, isPublic ? 40 : 26),
      ],
      rows: expected.map((benefit) => {
        const { name, baseline, baselineOn, outcomes, state, progress, measure, ownerRole, indicator } =
          benefit;
        const [latest] = outcomes;
        return {
          cells: [
            [say(name, 'strong', true)],
            ...(isPublic
              ? []
              : [
                  baseline === null
                    ? [say(state === 'notMeasurable' ? '–' : words.noBaseline, 'muted')]
                    : [say(baseline, 'plain', true), say(baselineOn ?? '', 'muted')],
                  latest
                    ? [say(outcomeInWords(latest, all, language), 'plain', true), say(latest.onDay, 'muted')]
                    : [say(words.states[state], 'muted')],
                  [say(targetInWords(benefit, all, language) ?? '–', 'plain', true)],
                ]),
            [say(progress === null ? (isPublic ? words.states[state] : '–') : words.progress[progress])],
          ],
          details: [
            ...labelled(columns.measure, measure),
            ...labelled(words.page.indicator, (!isPublic && indicator?.name) || null),
            ...labelled(columns.owner, ownerRole),
          ],
        };
      }),
    },
  ];
}
