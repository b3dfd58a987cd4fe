import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { holdsFindings } from '../reading/holds-report.ts';
import { type Language, texts } from '../texts/index.ts';
import { isUnread, readFileFor } from './read-file.ts';
import { type ExitCode, languageOption, userPath, WrongUsage } from './usage.ts';

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

/** Why a paper could not be written, in a sentence without the system's own words. */
function notWritten(path: string, error: unknown, language: Language): string {
  if (process.env['LOG_LEVEL'] === 'debug') console.error(error);
  const say = texts[language].commands.report;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return say.notWritten(path, say.notWrittenReasons[code] ?? say.notWrittenOther);
}

/** Writes beside and renames, so that a paper that is there is whole. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function writeStatus(file: string, options: Options): Promise<ExitCode> {
  const { out, archive = false, language } = options;
  const say = texts[language].commands.report;
  const format = formatOf(options);
  if (await isSameFile(userPath(file), userPath(out))) throw new WrongUsage(say.outIsReport);
  const reading = await readFileFor(userPath(file), language);
  if (isUnread(reading)) {
    console.error(reading.issues.map((issue) => issue.message).join('\n'));
    return 1;
  }
  if (!holdsFindings(reading)) {
    console.error(say.nothingToReport(file));
    return 1;
  }
  const { writeStatusPaper } = await import('../reporting/index.ts');
  const paper = await writeStatusPaper(reading, { format, language, archive });
  try {
    await writeWhole(userPath(out), paper);
  } catch (error) {
    console.error(notWritten(out, error, language));
    return 1;
  }
  console.error(say.written(out));
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
