import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { searchAnswer } from './answers.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import type { ExitCode } from './usage.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
}

async function searchFor({ server, language, options }: Remote<Options>, q = ''): Promise<ExitCode> {
  const { value, raw } = await server.get(`/search?${new URLSearchParams({ q })}`, searchAnswer);
  if (options.json) return printJson(raw);
  const { search, commands } = texts[language];
  if (value.found.length === 0) print(search.nothing(q));
  const nouns: Readonly<Record<string, string>> = search.nouns;
  const { id, what, whose } = commands.search.headings;
  for (const { noun, total, hits } of value.found) {
    const rows = hits.map((hit) => [hit.id, shortened(hit.words, 70), shortened(hit.beside ?? '', 40)]);
    print(shownLine(`${nouns[noun] ?? noun}: ${total}`), columns([id, what, whose], rows), '');
  }
  return 0;
}

/** `stadga search` */
export function searchCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('search', say.search.description, language)
    .argument('<WORDS>', say.search.words)
    .option('--json', say.json)
    .action(withServer<Options>(exit, searchFor));
}
