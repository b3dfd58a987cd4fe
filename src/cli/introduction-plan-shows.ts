import type { Command } from 'commander';
import { z } from 'zod';
import { indicatorUnits } from '../indicators/indicator.model.ts';
import { benefitStates, progresses } from '../introduction-plan/benefit.model.ts';
import { phaseStates } from '../introduction-plan/phase.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson, remoteCommand, withServer } from './remote-command.ts';
import { listing, showing } from './shows.ts';
import type { ExitCode } from './usage.ts';

const day = z.string().nullable();
const phaseFacts = {
  id: z.string(),
  number: z.int(),
  name: z.string(),
  fromOn: day,
  toOn: day,
  state: z.enum(phaseStates),
  goals: z.array(z.object({ id: z.string(), text: z.string(), doneOn: day })),
  counts: z.object({ met: z.int() }),
};
const planAnswer = z.object({ phases: z.array(z.object(phaseFacts)) });
const phaseAnswer = z.object({ ...phaseFacts, goal: z.string().nullable() });
const benefitFacts = {
  id: z.string(),
  name: z.string(),
  measure: z.string().nullable(),
  baseline: z.string().nullable(),
  target: z.string().nullable(),
  state: z.enum(benefitStates),
  progress: z.enum(progresses).nullable(),
  outcomes: z.array(
    z.object({
      onDay: z.string(),
      outcome: z.string().nullable(),
      value: z.number().nullable(),
      unit: z.enum(indicatorUnits).nullable(),
    }),
  ),
};
const benefitAnswer = z.object(benefitFacts);
const benefitsAnswer = z.object({
  page: z.int(),
  size: z.int(),
  total: z.int(),
  items: z.array(benefitAnswer),
});
type Outcome = z.output<typeof benefitAnswer>['outcomes'][number];

const number = { sv: new Intl.NumberFormat('sv-SE'), en: new Intl.NumberFormat('en-GB') };

function outcomeIn({ outcome, value, unit }: Outcome, language: Language): string {
  if (outcome !== null) return outcome;
  if (value === null || unit === null) return texts[language].introductionPlan.benefits.missing;
  return texts[language].indicators.value.units[unit](number[language].format(value));
}

interface Options {
  readonly language: Language;
  readonly json?: boolean;
}

/** `stadga introduction-plan show`: the phases in their order */
export function introductionPlanShowCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { entering, commands, introductionPlan } = texts[language];
  return remoteCommand('show', entering.does['introduction-plan show'] ?? '', language)
    .option('--json', commands.json)
    .action(
      withServer<Options>(exit, async ({ server, options }) => {
        const { value, raw } = await server.get('/introduction-plan', planAnswer);
        if (options.json) return printJson(raw);
        const { columns: names, states } = introductionPlan;
        const rows = value.phases.map((each) => [
          String(each.number),
          shortened(each.name, 45),
          states[each.state],
          each.fromOn ?? '',
          each.toOn ?? '',
          introductionPlan.goalsOf(
            each.goals.filter(({ doneOn }) => doneOn !== null).length,
            each.goals.length,
          ),
          each.id,
        ]);
        if (rows.length === 0) print(introductionPlan.none);
        else {
          const { id } = entering.headings;
          const { phase, state, from, to, goals } = names;
          print(columns([phase, introductionPlan.form.name, state, from, to, goals, id], rows));
        }
        return 0;
      }),
    );
}

/** `stadga phases show ID`: a phase and its goals */
export const phasesShowCommand = showing('phases', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/phases/${encodeURIComponent(id)}`, phaseAnswer);
  if (options.json) return printJson(raw);
  const { introductionPlan: words, entering } = texts[language];
  print(
    shownLine(words.named(value.number, value.name)),
    shownLine([words.states[value.state], words.period(value.fromOn, value.toOn)].join(': ')),
    ...(value.goal === null ? [] : [shownLine(value.goal)]),
    '',
  );
  const rows = value.goals.map((each) => [shortened(each.text, 70), each.doneOn ?? '', each.id]);
  if (rows.length > 0) print(columns([words.columns.goals, words.columns.done, entering.headings.id], rows));
  return 0;
});

/** `stadga benefits list`: what the work is expected to give */
export const benefitsListCommand = listing('benefits', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/benefits', benefitsAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { introductionPlan: words, entering } = texts[language];
  const { columns: names, benefits } = words;
  const rows = value.items.map((each) => {
    const [latest] = each.outcomes;
    return [
      shortened(each.name, 45),
      each.baseline ?? '',
      latest ? benefits.on(outcomeIn(latest, language), latest.onDay) : benefits.states[each.state],
      each.target ?? '',
      each.progress === null ? '' : benefits.progress[each.progress],
      each.id,
    ];
  });
  if (rows.length > 0) {
    const { benefit, baseline, latest, target, progress } = names;
    print(columns([benefit, baseline, latest, target, progress, entering.headings.id], rows), '');
  }
  print(pageLine(value, language));
  return 0;
});

/** `stadga benefits show ID`: a benefit with all that has been found */
export const benefitsShowCommand = showing('benefits', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/benefits/${encodeURIComponent(id)}`, benefitAnswer);
  if (options.json) return printJson(raw);
  const { columns: names, benefits } = texts[language].introductionPlan;
  print(
    shownLine(value.name),
    shownLine(`${names.measure}: ${value.measure ?? benefits.states.notMeasurable}`),
    shownLine(`${names.baseline}: ${value.baseline ?? benefits.noBaseline}`),
    shownLine(`${names.target}: ${value.target ?? benefits.noTarget}`),
    '',
  );
  const rows = value.outcomes.map((each) => [each.onDay, shortened(outcomeIn(each, language), 70)]);
  if (rows.length > 0) print(columns([names.day, names.outcome], rows));
  return 0;
});
