import { Command } from 'commander';
import { isGuidelineUnread, summariseGuideline } from '../reading/guideline/summary.ts';
import { type Language, texts } from '../texts/index.ts';
import { shownJson, shownLines } from './columns.ts';
import { progressLine } from './read-file.ts';
import { type ExitCode, languageOption, userPath } from './usage.ts';

interface Options {
  readonly json?: boolean;
  readonly language: Language;
}

async function readGuideline(file: string, { json, language }: Options): Promise<ExitCode> {
  const { readGuidelinePath } = await import('../reading/index.ts');
  const line = progressLine(language);
  const interrupt = new AbortController();
  process.once('SIGINT', () => interrupt.abort());
  const reading = await readGuidelinePath(userPath(file), {
    signal: interrupt.signal,
    onProgress: line.show,
    onCrash: (failure) => process.env['LOG_LEVEL'] === 'debug' && console.error(failure),
  });
  line.clear();
  const isUnread = isGuidelineUnread(reading);
  if (json) process.stdout.write(`${shownJson(reading)}\n`);
  else if (isUnread) console.error(shownLines(summariseGuideline(reading, language)).trimEnd());
  else process.stdout.write(shownLines(summariseGuideline(reading, language)));
  return isUnread ? 1 : 0;
}

/** `stadga guideline read FILE [--json]` */
export function guidelineReadCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].guidelineImport.command;
  return new Command('read')
    .description(say.read)
    .argument('<FILE>', say.file)
    .option('--json', say.json)
    .addOption(languageOption(language))
    .action(async (file: string, options: Options) => exit(await readGuideline(file, options)));
}
