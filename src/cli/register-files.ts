import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { addFilter, type FilterOptions, queryOf } from './register-filter.ts';
import { type Remote, remoteCommand, withServer } from './remote-command.ts';
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

interface Options extends FilterOptions {
  readonly language: Language;
  readonly out: string;
  readonly archive?: boolean;
}

/** The ending of the file that is to be written, where it is one of these. */
function endingOf<Ending extends string>(out: string, endings: readonly Ending[], otherwise: string): Ending {
  const ending = endings.find((each) => out.toLowerCase().endsWith(`.${each}`));
  if (!ending) throw new WrongUsage(otherwise);
  return ending;
}

async function exportTo({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const say = texts[language].commands.register;
  const ending = endingOf(options.out, ['xlsx', 'csv'], say.exportMustBe);
  const query = await queryOf(server, options, language);
  const bytes = await server.download(`/recommendations/register.${ending}`, query);
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

async function paperTo({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const say = texts[language].commands.report;
  const ending = endingOf(options.out, ['pdf', 'docx'], say.outMustBe);
  if (options.archive && ending !== 'pdf') throw new WrongUsage(say.archiveIsPdf);
  const query = await queryOf(server, options, language);
  const name = options.archive ? 'paper-archive' : 'paper';
  const bytes = await server.download(`/recommendations/${name}.${ending}`, query);
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

async function oscalTo({
  server,
  language,
  options,
}: Remote<Options & { poam?: boolean }>): Promise<ExitCode> {
  endingOf(options.out, ['json'], texts[language].commands.register.oscalMustBe);
  const query = await queryOf(server, options, language);
  const name = options.poam ? 'poam' : 'assessment-results';
  const bytes = await server.download(`/recommendations/${name}.json`, query);
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

async function measuresTo({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const ending = endingOf(options.out, ['xlsx', 'csv'], texts[language].commands.register.exportMustBe);
  const bytes = await server.download(`/measures/measures.${ending}`);
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

/** `stadga register export --out FILE.xlsx|FILE.csv` */
export function registerExportCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { register } = texts[language].commands;
  return addFilter(remoteCommand('export', register.export, language), language)
    .requiredOption('--out <FILE>', register.exportOut)
    .action(withServer<Options>(exit, exportTo));
}

/** `stadga register paper --out PAPER.pdf|PAPER.docx [--archive]` */
export function registerPaperCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { register, report } = texts[language].commands;
  return addFilter(remoteCommand('paper', register.paper, language), language)
    .requiredOption('--out <PAPER>', report.out)
    .option('--archive', report.archive)
    .action(withServer<Options>(exit, paperTo));
}

/** `stadga register oscal --out FILE.json [--poam]` */
export function registerOscalCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { register } = texts[language].commands;
  return addFilter(remoteCommand('oscal', register.oscal, language), language)
    .requiredOption('--out <FILE>', register.oscalOut)
    .option('--poam', register.poam)
    .action(withServer<Options & { poam?: boolean }>(exit, oscalTo));
}

/** `stadga register measures --out FILE.xlsx|FILE.csv` */
export function registerMeasuresCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { register } = texts[language].commands;
  return remoteCommand('measures', register.measures, language)
    .requiredOption('--out <FILE>', register.exportOut)
    .action(withServer<Options>(exit, measuresTo));
}
