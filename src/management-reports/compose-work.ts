import { targetInWords, valueInWords } from '../indicators/figure-words.view.ts';
import type { Block } from '../reporting/paper.model.ts';
import { texts } from '../texts/index.ts';
import {
  column,
  figure,
  figures,
  heading,
  leftOut,
  own,
  type PartSetting,
  paragraph,
  say,
  table,
  wordsOf,
} from './compose-parts.ts';

/** The indicators against their targets, those off target first. */
export function indicatorBlocks(setting: PartSetting): Block[] {
  const { state, language, isPublic } = setting;
  const { indicators: words } = wordsOf(language);
  const { all, offTarget, missing, rows } = state.indicators;
  if (all === 0) return [paragraph(words.none)];
  const shown = { texts: texts[language], language };
  const { columns } = words;
  return [
    paragraph(words.counts(all, offTarget, missing)),
    ...leftOut(setting, 'indicators', isPublic && rows.length < all),
    ...table(
      words.title,
      [
        column(columns.indicator),
        column(columns.value, 26),
        column(columns.target, 34),
        column(columns.standing, 30),
        column(columns.lastOn, 26),
      ],
      rows.map((row) => [
        own(row.name, 'strong'),
        row.value === null ? say(words.missing, 'muted') : say(valueInWords(row.value, row, shown)),
        say(targetInWords(row, shown)),
        say(words.standings[row.standing]),
        say(row.lastOn ?? ''),
      ]),
    ),
  ];
}

/** The boards' internal control plans of the year. */
export function controlPlanBlocks({ state, language }: PartSetting): Block[] {
  const { controlPlans: words } = wordsOf(language);
  const { year, plans, decided, reported, without, controls, done, deviations, latePoints } =
    state.controlPlans;
  if (plans + without.length === 0) return [];
  return [
    heading(2, words.title(year)),
    paragraph(words.counts(plans, decided, reported)),
    ...(plans === 0 ? [] : [paragraph(words.controls(controls, done, deviations, latePoints))]),
    ...(without.length === 0 ? [] : [paragraph(words.without(without.join(', ')))]),
  ];
}

/** What lies ahead and what is late: the plan for the introduction, its benefits, recurring duties, what the forum decided. */
export const planBlocks = (setting: PartSetting): Block[] => [
  ...phaseBlocks(setting),
  ...dutyBlocks(setting),
  ...decisionBlocks(setting),
];

function phaseBlocks({ state, language, isPublic }: PartSetting): Block[] {
  const { plan: words } = wordsOf(language);
  const { states, benefits: named } = texts[language].introductionPlan;
  const { phaseColumns, benefitColumns } = words;
  const phases = state.introduction?.phases ?? [];
  const benefits = state.introduction?.benefits ?? [];
  return [
    ...table(
      words.phases,
      [
        column(phaseColumns.phase),
        column(phaseColumns.period, 48),
        column(phaseColumns.state, 34),
        column(phaseColumns.goals, 28),
      ],
      phases.map((phase) => [
        own(`${phase.number}. ${phase.name}`, 'strong'),
        say([phase.fromOn, phase.toOn].filter((day) => day !== null).join(' – ')),
        say(phase.doneOn === null ? states[phase.state] : `${states[phase.state]} ${phase.doneOn}`),
        say(words.of(phase.goalsDone, phase.goals)),
      ]),
    ),
    ...table(
      words.benefits,
      [
        column(benefitColumns.benefit),
        ...(isPublic ? [] : [column(benefitColumns.baseline, 34), column(benefitColumns.target, 34)]),
        column(benefitColumns.outcome, 36),
      ],
      benefits.map(({ name, baseline, target, state: measured, progress }) => [
        own(name, 'strong'),
        ...(isPublic ? [] : [own(baseline ?? ''), own(target ?? '')]),
        say(progress === null ? named.states[measured] : named.progress[progress]),
      ]),
    ),
  ];
}

function dutyBlocks(setting: PartSetting): Block[] {
  const { state, language } = setting;
  const { plan: words, documents } = wordsOf(language);
  const { overdue, bodies } = state.duties;
  const { dutyColumns } = words;
  return [
    paragraph(words.duties(overdue)),
    ...leftOut(setting, 'duties', overdue > 0),
    ...table(
      words.dutiesTitle,
      [
        column(dutyColumns.body, 60),
        figures(dutyColumns.count),
        column(dutyColumns.first),
        column(dutyColumns.due, 26),
      ],
      bodies.map(({ bodyName, count, firstTitle, firstDueOn }) => [
        bodyName === null ? say(documents.municipality) : own(bodyName, 'strong'),
        figure(count),
        own(firstTitle),
        say(firstDueOn),
      ]),
    ),
  ];
}

function decisionBlocks(setting: PartSetting): Block[] {
  const { state, language } = setting;
  const { plan: words } = wordsOf(language);
  const { meetings, decisions } = state.forum;
  const { decisionColumns } = words;
  return [
    paragraph(words.meetings(meetings)),
    ...leftOut(setting, 'decisions', meetings > 0),
    ...table(
      words.decisions,
      [
        column(decisionColumns.onDay, 26),
        column(decisionColumns.title, 50),
        column(decisionColumns.decision),
      ],
      decisions.map(({ onDay, title, decision, isSecret }) => [
        say(onDay),
        own(title, 'strong'),
        isSecret ? say(words.secretDecision, 'muted') : own(decision),
      ]),
    ),
  ];
}
