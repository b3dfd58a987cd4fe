import { resolve } from 'node:path';
import { type Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Language, texts } from '../texts/index.ts';

/** 0 done, 1 refused or could not be read, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Thrown by a command whose values do not go together: told in a sentence, exit code 2. */
export class WrongUsage extends Error {}

/** The `--language` of every command that writes something. */
export function languageOption(language: Language): Option {
  return new Option('--language <sv|en>', texts[language].commands.language)
    .default(language)
    .argParser((value): Language => {
      if (value !== 'sv' && value !== 'en') throw new InvalidArgumentError('');
      return value;
    });
}

/** Prepares a command and all below it to speak the user's language and leave the exit to us. */
export function speak(command: Command, language: Language): void {
  const say = texts[language].commands;
  command.exitOverride();
  command.configureOutput({ outputError: () => {} });
  command.configureHelp({ styleTitle: (title) => say.helpTitles[title] ?? title });
  command.helpOption('-h, --help', say.helpOption);
  if (command.commands.length > 0) command.helpCommand('help [command]', say.helpCommand);
  for (const below of command.commands) speak(below, language);
}

/** The sentence about a line that the command line does not understand. */
export function tellUsage(error: CommanderError, language: Language): string {
  const say = texts[language].commands;
  const what = /'([^']+)'/.exec(error.message)?.[1] ?? '';
  return `${say.usage[error.code]?.(what) ?? say.usageOther}\n${say.helpHint}`;
}

/** The exit code of what commander threw, null where commander only showed help or a version. */
export const isShownHelp = (error: unknown): boolean =>
  error instanceof CommanderError && error.exitCode === 0;

/** A path as the user meant it: npm runs us in the package's folder, whatever folder the user is in. */
export function userPath(path: string): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return resolve(script === 'stadga' && folder ? folder : process.cwd(), path);
}
