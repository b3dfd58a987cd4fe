import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { toDoAnswer } from './answers.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import type { ExitCode } from './usage.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
}

async function listToDo({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { value, raw } = await server.get('/to-do', toDoAnswer);
  if (options.json) return printJson(raw);
  const { commands, toDo } = texts[language];
  const asks: Readonly<Record<string, string>> = toDo.asks;
  if (value.total === 0) print(toDo.nothing.title);
  for (const { urgency, total, first } of value.groups) {
    const { day, ask, what, whose } = commands.toDo.headings;
    const rows = first.map((each) => [
      each.day ?? '',
      asks[each.kind] ?? each.kind,
      shortened(each.what ?? String(each.count ?? ''), 60),
      shortened(each.whose ?? '', 40),
    ]);
    print(shownLine(`${toDo.groups[urgency]}: ${total}`), columns([day, ask, what, whose], rows), '');
  }
  return 0;
}

/** `stadga to-do` */
export function toDoCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('to-do', say.toDo.description, language)
    .option('--json', say.json)
    .action(withServer<Options>(exit, listToDo));
}
