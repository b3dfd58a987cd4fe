import type { Block, Cell, Column, Paper, Part } from '../reporting/paper.model.ts';
import { type Language, type Texts, texts } from '../texts/index.ts';
import type { PointInPlan, ShownControlPlan } from './control-plan-file.model.ts';

export type ControlPaper = 'plan' | 'follow-up';

export interface PlanPaperSetting {
  readonly kind: ControlPaper;
  readonly language: Language;
  readonly organisation: string;
  /** YYYY-MM-DD: the day that the paper bears. */
  readonly day: string;
  /** Without names, and without actions and promises that are marked as secret. */
  readonly isPublic: boolean;
}

type Plan = Pick<
  ShownControlPlan,
  | 'bodyName'
  | 'year'
  | 'state'
  | 'decidedOn'
  | 'minuteItem'
  | 'registryNumber'
  | 'reportedOn'
  | 'reportMinuteItem'
  | 'conclusion'
  | 'rows'
  | 'promises'
  | 'points'
  | 'controls'
  | 'done'
  | 'left'
  | 'deviations'
>;

/**
 * The plan for the board to decide, or the follow-up of its year for the board to take note of, under the municipality's
 * letterhead. Pure: the same plan and setting give the same paper.
 */
export function composePlanPaper(plan: Plan, setting: PlanPaperSetting): Paper {
  const { language, organisation, day, isPublic, kind } = setting;
  const { controlPlans, papers } = texts[language];
  const words = controlPlans.paper;
  const isReport = kind === 'follow-up';
  const { bodyName, year, registryNumber } = plan;
  const title = (isReport ? words.reportTitle : words.planTitle)(bodyName, year);
  const called = isReport ? words.kindReport : words.kindPlan;
  const decision = plan.decidedOn && controlPlans.page.onDay(plan.decidedOn, plan.minuteItem);
  const told = plan.reportedOn && controlPlans.page.onDay(plan.reportedOn, plan.reportMinuteItem);
  const fact = (label: string, value: string | null) => (value ? [{ label, value, quoted: false }] : []);
  const isWaiting = isReport ? plan.reportedOn === null : plan.decidedOn === null;
  return {
    language,
    title,
    kicker: called,
    lede: '',
    facts: [],
    contentsTitle: '',
    footer: papers.footer(organisation, title),
    pageOf: { page: papers.page, of: '' },
    dated: day,
    letterhead: {
      organisation,
      body: bodyName,
      kind: called,
      facts: [
        ...fact(words.date, day),
        ...fact(words.registryNumber, registryNumber),
        ...fact(words.decision, decision),
        ...(isReport ? fact(controlPlans.page.reported, told) : []),
      ],
      recipient: [bodyName],
      marks: [
        ...(isPublic ? [words.publicVersion] : []),
        ...(isWaiting ? [isReport ? words.notReported : words.draft] : []),
      ],
    },
    blocks: isReport ? reportBlocks(plan, setting) : planBlocks(plan, setting),
  };
}

const heading = (text: string): Block => ({ type: 'heading', level: 1, text, quoted: false });
const paragraph = (text: string, quoted = false): Block => ({
  type: 'paragraph',
  text,
  style: 'plain',
  quoted,
});
const say = (text: string, quoted = false, style: 'plain' | 'strong' | 'muted' = 'plain'): Part => ({
  type: 'text',
  text,
  style,
  quoted,
});
const column = (title: string, width: number | null): Column => ({ title, width, align: 'left' });

/** The role, and the name where the paper may have it. */
function responsibleCell(
  { responsibleRole, responsibleName }: PointInPlan,
  isPublic: boolean,
  texts: Texts,
): Cell {
  const name = isPublic ? null : responsibleName;
  const told = [responsibleRole, name].filter((each) => each !== null);
  return [say(told.join(', ') || texts.controlPlans.page.nobody, told.length > 0)];
}

function planBlocks(plan: Plan, setting: PlanPaperSetting): Block[] {
  const { paper: words } = texts[setting.language].controlPlans;
  const { bodyName, year } = plan;
  const proposal =
    plan.state === 'draft'
      ? [heading(words.decisionTitle), paragraph(words.decisionPlan(bodyName, year))]
      : [];
  return [
    ...proposal,
    heading(words.introTitle),
    paragraph(words.intro(bodyName, year)),
    heading(words.pointsTitle),
    ...(plan.rows.length === 0 ? [paragraph(words.none)] : [pointTable(plan, setting)]),
    ...promiseBlocks(plan, setting, false),
  ];
}

/** The points as the board decides them, each with its method under it. */
function pointTable({ rows, year }: Plan, { language, isPublic }: PlanPaperSetting): Block {
  const all = texts[language];
  const { paper: words, times } = all.controlPlans;
  return {
    type: 'table',
    caption: words.pointsCaption(year),
    columns: [
      column(words.number, 9),
      column(words.risk, null),
      column(words.control, null),
      column(words.responsible, 34),
      column(words.rhythm, 24),
    ],
    rows: rows.map((point) => ({
      cells: [
        [say(String(point.position))],
        [say(point.risk, true)],
        [say(point.control, true, 'strong')],
        responsibleCell(point, isPublic, all),
        [say(times(point.timesAYear))],
      ],
      details: point.method
        ? [{ type: 'labelled', label: words.method, text: point.method, quoted: true }]
        : [],
    })),
  };
}

function reportBlocks(plan: Plan, setting: PlanPaperSetting): Block[] {
  const all = texts[setting.language];
  const { paper: words } = all.controlPlans;
  const { bodyName, year, done, controls, deviations, left, points } = plan;
  const proposal =
    plan.reportedOn === null
      ? [heading(words.decisionTitle), paragraph(words.decisionReport(bodyName, year))]
      : [];
  const { figures } = words;
  return [
    ...proposal,
    heading(words.summaryTitle),
    paragraph(words.reportIntro(bodyName, year)),
    paragraph(
      [words.summary(done, controls, deviations), left > 0 ? words.leftSentence(left) : '']
        .filter(Boolean)
        .join(' '),
    ),
    {
      type: 'figures',
      figures: [
        { figure: String(points), words: figures.points },
        { figure: String(done), words: figures.done },
        { figure: String(deviations), words: figures.deviations },
        { figure: String(left), words: figures.left },
      ],
    },
    heading(words.pointsTitle),
    ...(plan.rows.length === 0 ? [paragraph(words.none)] : [outcomeTable(plan, setting)]),
    ...deviationBlocks(plan, setting),
    ...promiseBlocks(plan, setting, true),
    heading(words.conclusionTitle),
    plan.conclusion ? paragraph(plan.conclusion, true) : paragraph(words.conclusionMissing),
  ];
}

/** What each control showed, a line for each time. */
function outcomeTable(plan: Plan, { language, isPublic }: PlanPaperSetting): Block {
  const all = texts[language];
  const { paper: words, results, page } = all.controlPlans;
  return {
    type: 'table',
    caption: words.pointsCaption(plan.year),
    columns: [
      column(words.number, 9),
      column(words.control, null),
      column(words.responsible, 34),
      column(words.outcome, 44),
    ],
    rows: plan.rows.map((point) => {
      const counted = point.outcomes.filter(({ isCorrected }) => !isCorrected).toReversed();
      const told = counted.map(({ onDay, result }) => say(`${onDay}: ${results[result]}`));
      const left =
        point.left > 0
          ? [say(`${words.notNoted}: ${page.left.toLowerCase()} ${point.left}`, false, 'muted')]
          : [];
      return {
        cells: [
          [say(String(point.position))],
          [say(point.control, true, 'strong')],
          responsibleCell(point, isPublic, all),
          [...told, ...left],
        ],
        details: counted.flatMap(({ onDay, observation }) =>
          observation ? [{ type: 'labelled', label: onDay, text: observation, quoted: true } as const] : [],
        ),
      };
    }),
  };
}

/** The points that showed a deviation, with what is done about it. */
function deviationBlocks(plan: Plan, { language, isPublic }: PlanPaperSetting): Block[] {
  const all = texts[language];
  const { paper: words, page } = all.controlPlans;
  const deviating = plan.rows.filter(({ deviations }) => deviations > 0);
  if (deviating.length === 0) return [heading(words.deviationsTitle), paragraph(words.noDeviations)];
  return [
    heading(words.deviationsTitle),
    {
      type: 'table',
      caption: words.deviationsTitle,
      columns: [column(words.number, 9), column(words.control, null), column(words.actions, null)],
      rows: deviating.map(({ position, control, actions }) => {
        const shown = actions.filter(({ title }) => !isPublic || title !== '');
        return {
          cells: [
            [say(String(position))],
            [say(control, true)],
            shown.length === 0
              ? [say(words.noActions)]
              : shown.map(({ title, state, dueOn, ownerName }) =>
                  say(
                    [
                      title || page.secretAction,
                      all.actions.states[state],
                      dueOn && page.actionDue(dueOn),
                      isPublic ? null : ownerName,
                    ]
                      .filter(Boolean)
                      .join(', '),
                    title !== '',
                  ),
                ),
          ],
          details: [],
        };
      }),
    },
  ];
}

/** What was promised to the auditors: what the plan has, and in a follow-up openly what no decided plan has. */
function promiseBlocks(
  { promises, state }: Plan,
  { language, isPublic }: PlanPaperSetting,
  withMissing: boolean,
): Block[] {
  const { paper: words } = texts[language].controlPlans;
  const shown = promises?.filter(({ isSecret }) => !(isPublic && isSecret)) ?? [];
  const linked = shown.filter(({ pointId }) => pointId !== null);
  const missing = withMissing && state !== 'draft' ? shown.filter(({ isInPlan }) => !isInPlan) : [];
  if (linked.length + missing.length === 0) return [];
  const listed = (intro: string, of: typeof linked): Block[] =>
    of.length === 0
      ? []
      : [paragraph(intro), { type: 'list', ordered: false, items: of.map(({ what }) => what), quoted: true }];
  return [
    heading(words.promisesTitle),
    ...listed(words.promisesIn, linked),
    ...listed(words.promisesNotIn, missing),
  ];
}
