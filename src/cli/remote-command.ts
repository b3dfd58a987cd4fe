import { Command, InvalidArgumentError } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { shownJson, shownLines } from './columns.ts';
import { openServer, type Server } from './server.ts';
import { type ExitCode, languageOption } from './usage.ts';

/** What every command that asks a server is given. */
export interface Remote<Options> {
  readonly server: Server;
  readonly language: Language;
  readonly options: Options;
}

/** A command that asks a running Stadga. Its help names the variables that say which, and as whom. */
export function remoteCommand(name: string, description: string, language: Language): Command {
  return new Command(name)
    .description(description)
    .addOption(languageOption(language))
    .addHelpText('after', texts[language].commands.server.environment);
}

/** Runs the command's work with the server that the variables name. */
export const withServer =
  <Options extends { readonly language: Language }>(
    exit: (code: ExitCode) => void,
    work: (remote: Remote<Options>, ...names: string[]) => Promise<ExitCode>,
  ) =>
  async (...given: unknown[]): Promise<void> => {
    // Commander hands over the arguments, then the options, then the command itself.
    const names = given.slice(0, -2).map(String);
    const options = given.at(-2) as Options;
    const { language } = options;
    exit(await work({ server: openServer(language), language, options }, ...names));
  };

/** Writes an answer as the server sent it, in signs that a terminal only shows. */
export function printJson(raw: unknown): ExitCode {
  process.stdout.write(`${shownJson(raw)}\n`);
  return 0;
}

/** Writes lines for people to read; what a terminal would obey in them is not written. */
export function print(...lines: string[]): void {
  if (lines.length > 0) process.stdout.write(`${shownLines(lines.join('\n'))}\n`);
}

/** A whole number from 1, as pages are counted. */
export function pageNumber(text: string): string {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('');
  return text;
}

/** "50 of 320. Next page: --page 2", or how many there are in all. */
export function pageLine(
  { page, size, total, items }: { page: number; size: number; total: number; items: readonly unknown[] },
  language: Language,
): string {
  const say = texts[language].commands;
  if (items.length === 0) return say.none;
  return page * size < total ? say.pageShown(items.length, total, page) : say.total(total);
}
