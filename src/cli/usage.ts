import { resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
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

/** The language that the line asks for, so that the help speaks it too. Null where it names none that we speak. */
export function languageAsked(args: string[]): Language | null {
  const asked = /(?:^|\n)--language[=\n](sv|en)(?:\n|$)/.exec(args.join('\n'))?.[1];
  return asked === 'sv' || asked === 'en' ? asked : null;
}

/** `help [command...]`, for commands at any depth: commander's own knows only the next one. */
function helpCommand(above: Command, language: Language): Command {
  const say = texts[language].commands;
  return new Command('help')
    .description(say.helpCommand)
    .argument('[command...]')
    .addOption(languageOption(language))
    .action((names: string[]) => {
      const shown = names.reduce((command, name) => {
        const below = command.commands.find((each) => each.name() === name);
        if (!below) throw new WrongUsage(say.usage['commander.unknownCommand']?.(name));
        return below;
      }, above);
      shown.help();
    });
}

/** Prepares a command and all below it to speak the user's language and leave the exit to us. */
export function speak(command: Command, language: Language): void {
  const say = texts[language].commands;
  command.exitOverride();
  command.configureOutput({ outputError: () => {} });
  const translated = (word: string) => say.helpWords[word] ?? word;
  command.configureHelp({
    styleTitle: translated,
    styleOptionText: translated,
    styleSubcommandText: translated,
    styleArgumentText: translated,
    optionDescription: ({ description, defaultValue }) =>
      defaultValue === undefined ? description : `${description} ${say.helpDefault(String(defaultValue))}`,
  });
  command.helpOption('-h, --help', say.helpOption);
  if (command.commands.length > 0) command.addCommand(helpCommand(command, language));
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
