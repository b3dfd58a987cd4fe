import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { auditAnswer, bodiesAnswer, personAnswer, readingsAnswer, reviewAnswer } from './answers.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { countedLine } from './register-list.ts';
import {
  pageLine,
  pageNumber,
  print,
  printJson,
  type Remote,
  remoteCommand,
  withServer,
} from './remote-command.ts';
import type { ExitCode } from './usage.ts';

interface Options {
  readonly language: Language;
  readonly page?: string;
  readonly json?: boolean;
}

async function showAudit({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const { value, raw } = await server.get(`/audits/${encodeURIComponent(id)}`, auditAnswer);
  if (options.json) return printJson(raw);
  const { headings } = texts[language].entering;
  print(
    shownLine([value.title, value.year, value.firm].filter((one) => one !== null).join(', ')),
    countedLine(value.counts, language),
  );
  const rows = value.matters.map((matter) => [
    shortened(matter.bodyName, 40),
    matter.registryNumber ?? '',
    matter.answerBy ?? '',
    matter.receivedOn ?? '',
    matter.id,
  ]);
  const { body, registryNumber, answerBy, receivedOn, matter } = headings;
  if (rows.length > 0) print('', columns([body, registryNumber, answerBy, receivedOn, matter], rows));
  return 0;
}

async function showPerson({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const { value, raw } = await server.get(`/people/${encodeURIComponent(id)}`, personAnswer);
  if (options.json) return printJson(raw);
  const { headings } = texts[language].entering;
  const names: Readonly<Record<string, string>> = texts[language].roles;
  print(shownLine([value.name, value.title, value.email].filter((one) => one !== null).join(', ')));
  const rows = value.roles.map((each) => [
    names[each.role] ?? each.role,
    each.fromDate,
    each.toDate ?? '',
    each.id,
  ]);
  const { role, fromDate, toDate, roleId } = headings;
  if (rows.length > 0) print('', columns([role, fromDate, toDate, roleId], rows));
  return 0;
}

async function listBodies({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { value, raw } = await server.get('/bodies', bodiesAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { body, kind, id } = texts[language].entering.headings;
  const rows = value.items.map((each) => [shortened(each.name, 50), each.kind, each.id]);
  if (rows.length > 0) print(columns([body, kind, id], rows), '');
  print(pageLine(value, language));
  return 0;
}

async function listReadings({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { value, raw } = await server.get('/readings', readingsAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { file, state, checked, id } = texts[language].entering.headings;
  const { states } = texts[language].commands.readings;
  const rows = value.items.map((each) => [
    shortened(each.fileName, 40),
    states[each.state],
    `${each.checked}/${each.rows}`,
    each.id,
  ]);
  if (rows.length > 0) print(columns([file, state, checked, id], rows), '');
  print(pageLine(value, language));
  return 0;
}

async function showReview({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const { value, raw } = await server.get(`/readings/${encodeURIComponent(id)}/review`, reviewAnswer);
  if (options.json) return printJson(raw);
  const { headings, yes, leftOut } = texts[language].entering;
  const { assessed } = texts[language].commands;
  const rows = value.rows.map((row) => [
    row.key,
    row.number ?? '',
    shortened(row.text, 50),
    assessed[row.status],
    row.included ? (row.checkedAt ? yes : '') : leftOut,
  ]);
  const { key, number, text, status, checked } = headings;
  print(columns([key, number, text, status, checked], rows));
  return 0;
}

type Exit = (code: ExitCode) => void;

/** The command that shows one thing, by its id. */
export const showing =
  (noun: string, work: (remote: Remote<Options>, id?: string) => Promise<ExitCode>, name = 'show') =>
  (language: Language, exit: Exit): Command => {
    const { entering, commands } = texts[language];
    return remoteCommand(name, entering.does[`${noun} ${name}`] ?? '', language)
      .argument('<ID>', entering.fields['id'])
      .option('--json', commands.json)
      .action(withServer<Options>(exit, work));
  };

/** The command that lists things of a kind, page by page. */
export const listing =
  (noun: string, work: (remote: Remote<Options>) => Promise<ExitCode>) =>
  (language: Language, exit: Exit): Command => {
    const { entering, commands } = texts[language];
    return remoteCommand('list', entering.does[`${noun} list`] ?? '', language)
      .option('--page <N>', commands.page, pageNumber)
      .option('--json', commands.json)
      .action(withServer<Options>(exit, work));
  };

export const auditsShowCommand = showing('audits', showAudit);
export const peopleShowCommand = showing('people', showPerson);
export const readingsReviewCommand = showing('readings', showReview, 'review');
export const bodiesListCommand = listing('bodies', listBodies);
export const readingsListCommand = listing('readings', listReadings);
