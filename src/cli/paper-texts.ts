import { type Command, Option } from 'commander';
import { z } from 'zod';
import { mailLanguages } from '../reminders/reminder.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import type { ExitCode } from './usage.ts';

const templatesAnswer = z.object({
  items: z.array(
    z.object({ kind: z.string(), section: z.string(), builtIn: z.string(), own: z.string().nullable() }),
  ),
});
const textsAnswer = z.object({
  title: z.string(),
  date: z.string(),
  texts: z.record(z.string(), z.string()),
  written: z.array(z.string()),
});
const remindersAnswer = z.object({
  rhythm: z.string(),
  language: z.string(),
  calendarMadeAt: z.string().nullable(),
});

interface Options {
  readonly language: Language;
  readonly textLanguage?: string;
  readonly json?: boolean;
}

async function listTemplates({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const query = { language: options.textLanguage ?? language };
  const { value, raw } = await server.get('/paper-templates', templatesAnswer, query);
  if (options.json) return printJson(raw);
  const { headings, yes } = texts[language].entering;
  const rows = value.items.map(({ kind, section, builtIn, own }) => [
    kind,
    section,
    own === null ? '' : yes,
    shortened(own ?? builtIn, 60),
  ]);
  print(columns([headings.kind, headings.section, headings.own, headings.what], rows));
  return 0;
}

async function showTexts(
  { server, language, options }: Remote<Options>,
  of = '',
  id = '',
  kind = '',
): Promise<ExitCode> {
  const path = `/papers/${[of, id, kind].map(encodeURIComponent).join('/')}/texts`;
  const { value, raw } = await server.get(path, textsAnswer);
  if (options.json) return printJson(raw);
  const { headings, yes } = texts[language].entering;
  print(shownLine(`${value.title}, ${value.date}`), '');
  const rows = Object.entries(value.texts).map(([section, text]) => [
    section,
    value.written.includes(section) ? yes : '',
    shortened(text, 80),
  ]);
  print(columns([headings.section, headings.own, headings.what], rows));
  return 0;
}

async function showReminders({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { value, raw } = await server.get('/reminders', remindersAnswer);
  if (options.json) return printJson(raw);
  const { headings } = texts[language].entering;
  const { rhythm, language: spoken, calendarMadeAt } = value;
  const row = [rhythm, spoken, calendarMadeAt?.slice(0, 10) ?? ''];
  print(columns([headings.rhythm, headings.language, headings.calendar], [row]));
  return 0;
}

type Exit = (code: ExitCode) => void;

/** `stadga paper-templates list [--text-language sv|en]` */
export function templatesListCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  return remoteCommand('list', entering.does['paper-templates list'] ?? '', language)
    .addOption(new Option('--text-language <sv|en>', entering.fields['language']).choices(mailLanguages))
    .option('--json', commands.json)
    .action(withServer<Options>(exit, listTemplates));
}

/** `stadga paper texts OF ID KIND`: what stands in a paper, and what of it has been written for it */
export function paperTextsCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  const { fields } = entering;
  return remoteCommand('texts', entering.does['paper texts'] ?? '', language)
    .argument('<OF>', fields['of'])
    .argument('<ID>', fields['id'])
    .argument('<KIND>', fields['kind'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, showTexts));
}

/** `stadga reminders show` */
export function remindersShowCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  return remoteCommand('show', entering.does['reminders show'] ?? '', language)
    .option('--json', commands.json)
    .action(withServer<Options>(exit, showReminders));
}
