import type { Command } from 'commander';
import { z } from 'zod';
import { figures } from '../compliance/standing.rules.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened } from './columns.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
  readonly out?: string;
  readonly day?: string;
  readonly unit?: string;
  readonly by?: string;
  readonly with?: boolean;
}

const counts = z.record(z.enum(figures), z.int());
type Counts = z.output<typeof counts>;
const unit = z.object({ key: z.string(), name: z.string() });
const row = z.object({ unit, own: counts, cells: z.array(z.object({ own: counts, inherited: counts })) });
const matrixAnswer = z.object({
  columns: z.array(z.object({ key: z.string(), title: z.string().nullable() })),
  rows: z.array(row),
  whole: counts,
});
const trendAnswer = z.object({
  periods: z.array(z.object({ day: z.string() })),
  lines: z.array(z.object({ unit, counts: z.array(counts.nullable()) })),
  whole: z.array(counts.nullable()),
});
const maturityAnswer = z.object({
  chapters: z.array(z.object({ chapter: z.string() })),
  rows: z.array(
    z.object({
      unit,
      median: z.int().nullable(),
      steps: z.array(z.object({ step: z.int().nullable() }).nullable()),
    }),
  ),
});
const phasesAnswer = matrixAnswer.extend({
  remaining: z.array(
    z.object({
      phase: z.int().nullable(),
      ref: z.string(),
      text: z.string(),
      left: z.int(),
      applies: z.int(),
    }),
  ),
});
const statementAnswer = z.object({
  lines: z.array(
    z.object({
      number: z.string(),
      state: z.enum(['met', 'partly', 'notMet', 'unanswered', 'notApplicable', 'principle', 'notMapped']),
      requirements: z.array(z.object({ ref: z.string() })),
    }),
  ),
});

/** As "13/24": met of what applies; nothing where nothing is asked. */
function metOf(...each: readonly (Counts | null)[]): string {
  const sum = (figure: (typeof figures)[number]) =>
    each.reduce((total, one) => total + (one?.[figure] ?? 0), 0);
  const all = figures.reduce((total, figure) => total + sum(figure), 0);
  return all === 0 ? '' : `${sum('met')}/${all - sum('notApplicable')}`;
}

async function writeTo(
  { server, options, language }: Remote<Options>,
  path: string,
  query: Record<string, string | undefined>,
) {
  const bytes = await server.download(path, query);
  return (await writeFileWhole(options.out ?? '', bytes, language)) ? (0 as const) : (1 as const);
}

async function matrix(remote: Remote<Options>): Promise<ExitCode> {
  const { server, language, options } = remote;
  const query = { day: options.day, whose: options.with ? 'with' : undefined };
  if (options.out !== undefined) {
    const ending = ['xlsx', 'csv'].find((each) => options.out?.toLowerCase().endsWith(`.${each}`));
    if (!ending) throw new WrongUsage(texts[language].commands.register.exportMustBe);
    return writeTo(remote, `/compliance/matrix.${ending}`, query);
  }
  const { value, raw } = await server.get('/compliance/matrix', matrixAnswer, query);
  if (options.json) return printJson(raw);
  const words = texts[language].complianceOverview;
  const rows = value.rows.map(({ unit: { name }, cells }) => [
    shortened(name, 34),
    metOf(...cells.flatMap((cell) => (options.with ? [cell.own, cell.inherited] : [cell.own]))),
    ...cells.map((cell) => metOf(...(options.with ? [cell.own, cell.inherited] : [cell.own]))),
  ]);
  print(columns([words.matrix.unit, words.all, ...value.columns.map(({ key }) => key)], rows));
  return 0;
}

async function trend({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const query = { by: options.by, unit: options.unit };
  const { value, raw } = await server.get('/compliance/trend', trendAnswer, query);
  if (options.json) return printJson(raw);
  const words = texts[language].complianceOverview;
  const rows = [...value.lines, { unit: { name: words.whole }, counts: value.whole }].map((line) => [
    shortened(line.unit.name, 34),
    ...line.counts.map((each) => metOf(each)),
  ]);
  print(columns([words.matrix.unit, ...value.periods.map(({ day }) => day)], rows));
  return 0;
}

async function maturity({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { value, raw } = await server.get('/compliance/maturity', maturityAnswer, { day: options.day });
  if (options.json) return printJson(raw);
  const words = texts[language].complianceOverview;
  const told = (step: number | null | undefined) => (step === null || step === undefined ? '' : String(step));
  const rows = value.rows.map(({ unit: { name }, median, steps }) => [
    shortened(name, 34),
    told(median),
    ...steps.map((each) => told(each?.step)),
  ]);
  const chapters = value.chapters.map(({ chapter }) => chapter);
  print(columns([words.matrix.unit, words.maturity.median, ...chapters], rows));
  return 0;
}

async function phases({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { value, raw } = await server.get('/compliance/phases', phasesAnswer, { day: options.day });
  if (options.json) return printJson(raw);
  const { compliance, complianceOverview: words } = texts[language];
  const rows = value.rows.map(({ unit: { name }, own, cells }) => [
    shortened(name, 34),
    metOf(own),
    ...cells.map((cell) => metOf(cell.own)),
  ]);
  const named = value.columns.map(({ key }) => compliance.phase(key === 'none' ? null : Number(key)));
  print(columns([words.matrix.unit, words.all, ...named], rows), '', words.phases.remaining);
  const left = value.remaining.map((each) => [
    String(each.phase ?? ''),
    each.ref,
    words.phases.leftOf(each.left, each.applies),
    shortened(each.text, 60),
  ]);
  const { phase, ref, requirement } = compliance.columns;
  print(columns([phase, ref, words.phases.left, requirement], left));
  return 0;
}

async function applicability(remote: Remote<Options>): Promise<ExitCode> {
  const { server, language, options } = remote;
  const query = { unit: options.unit, day: options.day };
  const words = texts[language];
  if (options.out !== undefined) {
    if (!options.out.toLowerCase().endsWith('.xlsx'))
      throw new WrongUsage(words.commands.register.exportMustBe);
    return writeTo(remote, '/compliance/applicability.xlsx', query);
  }
  const { value, raw } = await server.get('/compliance/applicability', statementAnswer, query);
  if (options.json) return printJson(raw);
  const names: Readonly<Record<string, string>> = words.annexA.numbers;
  const { columns: headings, states } = words.complianceOverview.applicability;
  const rows = value.lines.map(({ number, state, requirements }) => [
    number,
    states[state],
    shortened(requirements.map(({ ref }) => ref).join(', '), 30),
    shortened(names[number] ?? '', 50),
  ]);
  print(columns([headings.number, headings.state, headings.requirements, headings.measure], rows));
  return 0;
}

type Making = (language: Language, exit: (code: ExitCode) => void) => Command;

/** A command that asks for one overview; with the options that it understands. */
const overview =
  (
    name: 'matrix' | 'trend' | 'maturity' | 'phases' | 'applicability',
    act: (remote: Remote<Options>) => Promise<ExitCode>,
    given: readonly ('day' | 'unit' | 'by' | 'with' | 'out')[],
  ): Making =>
  (language, exit) => {
    const { commands, complianceOverview: words } = texts[language];
    const command = remoteCommand(name, words.commands[name], language).option('--json', commands.json);
    const flags = {
      day: '--day <DAY>',
      unit: '--unit <KEY>',
      by: '--by <PERIOD>',
      with: '--with',
      out: '--out <FILE>',
    } as const;
    for (const each of given) command.option(flags[each], words.options[each]);
    return command.action(withServer<Options>(exit, act));
  };

/** `stadga compliance matrix|trend|maturity|phases|applicability` */
export const complianceOverviewCommands: readonly Making[] = [
  overview('matrix', matrix, ['day', 'with', 'out']),
  overview('trend', trend, ['by', 'unit']),
  overview('maturity', maturity, ['day']),
  overview('phases', phases, ['day']),
  overview('applicability', applicability, ['unit', 'day', 'out']),
];
