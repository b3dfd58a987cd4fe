import { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { shownJson, shownLines } from './columns.ts';
import { isUnread, readFileFor } from './read-file.ts';
import { type ExitCode, languageOption, userPath } from './usage.ts';

interface Options {
  readonly json?: boolean;
  readonly language: Language;
}

async function readAudit(file: string, { json, language }: Options): Promise<ExitCode> {
  const reading = await readFileFor(userPath(file), language);
  const unread = isUnread(reading);
  if (json) {
    process.stdout.write(`${shownJson(reading)}\n`);
  } else if (unread) {
    console.error(shownLines(reading.issues.map((issue) => issue.message).join('\n')));
  } else {
    const { summarise } = await import('../reading/summary.ts');
    process.stdout.write(shownLines(summarise(reading, language)));
  }
  return unread ? 1 : 0;
}

/** `stadga audit read FILE [--json]` */
export function auditReadCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands.audit;
  return new Command('read')
    .description(say.read)
    .argument('<FILE>', say.file)
    .option('--json', say.json)
    .addOption(languageOption(language))
    .action(async (file: string, options: Options) => exit(await readAudit(file, options)));
}
