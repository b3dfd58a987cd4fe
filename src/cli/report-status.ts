import { stat } from 'node:fs/promises';
import { Command } from 'commander';
import { holdsFindings } from '../reading/holds-report.ts';
import { type Language, texts } from '../texts/index.ts';
import { shownLines } from './columns.ts';
import { isUnread, readFileFor } from './read-file.ts';
import { type ExitCode, languageOption, userPath, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

interface Options {
  readonly out: string;
  readonly archive?: boolean;
  readonly language: Language;
}

function formatOf({ out, archive, language }: Options): 'pdf' | 'docx' {
  const say = texts[language].commands.report;
  const ending = /\.(pdf|docx)$/i.exec(out)?.[1]?.toLowerCase();
  if (ending !== 'pdf' && ending !== 'docx') throw new WrongUsage(say.outMustBe);
  if (archive && ending !== 'pdf') throw new WrongUsage(say.archiveIsPdf);
  return ending;
}

/** Whether two paths lead to one file, also over links. */
async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all(
    // A file that isn't there is no other file; why one can't be read is told when it is read.
    [one, other].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  return !!first && !!second && first.dev === second.dev && first.ino === second.ino;
}

async function writeStatus(file: string, options: Options): Promise<ExitCode> {
  const { out, archive = false, language } = options;
  const say = texts[language].commands.report;
  const format = formatOf(options);
  if (await isSameFile(userPath(file), userPath(out))) throw new WrongUsage(say.outIsReport);
  const reading = await readFileFor(userPath(file), language);
  if (isUnread(reading)) {
    console.error(shownLines(reading.issues.map((issue) => issue.message).join('\n')));
    return 1;
  }
  if (!holdsFindings(reading)) {
    console.error(say.nothingToReport(file));
    return 1;
  }
  const { writeStatusPaper } = await import('../reporting/index.ts');
  const paper = await writeStatusPaper(reading, { format, language, archive });
  if (!(await writeFileWhole(out, paper, language))) return 1;
  return 0;
}

/** `stadga report status FILE --out PAPER.pdf|PAPER.docx [--archive]` */
export function reportStatusCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { audit, report } = texts[language].commands;
  return new Command('status')
    .description(report.status)
    .argument('<FILE>', audit.file)
    .requiredOption('--out <PAPER>', report.out)
    .option('--archive', report.archive)
    .addOption(languageOption(language))
    .action(async (file: string, options: Options) => exit(await writeStatus(file, options)));
}
