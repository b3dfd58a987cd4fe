import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { auditsAnswer, overviewAnswer, peopleAnswer } from './answers.ts';
import { columns, shortened } from './columns.ts';
import { type FilterOptions, queryOf } from './register-filter.ts';
import { countedLine, totalsLine } from './register-list.ts';
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

interface Options extends Pick<FilterOptions, 'body' | 'search' | 'year'> {
  readonly language: Language;
  readonly role?: string;
  readonly page?: string;
  readonly json?: boolean;
}

async function listAudits({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const say = texts[language].commands;
  const { body, q } = await queryOf(server, options, language);
  const query = { body, q, year: options.year, page: options.page };
  const { value, raw } = await server.get('/audits', auditsAnswer, query);
  if (options.json) return printJson(raw);
  const { title, year, bodies, counts, id } = say.audits.headings;
  const rows = value.items.map((audit) => [
    shortened(audit.title, 50),
    String(audit.year ?? ''),
    shortened(audit.bodies.join(', '), 30),
    countedLine(audit.counts, language),
    audit.id,
  ]);
  if (rows.length > 0) print(columns([title, year, bodies, counts, id], rows), '');
  print(pageLine(value, language));
  return 0;
}

async function listPeople({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { people } = texts[language].commands;
  const names: Readonly<Record<string, string>> = texts[language].roles;
  const query = { search: options.search, role: options.role, page: options.page };
  const { value, raw } = await server.get('/people', peopleAnswer, query);
  if (options.json) return printJson(raw);
  const { name, email, title, roles, id } = people.headings;
  const rows = value.items.map((person) => [
    shortened(person.name, 30),
    person.email ?? '',
    shortened(person.title ?? '', 30),
    [...new Set(person.roles.map(({ role }) => names[role] ?? role))].join(', '),
    person.id,
  ]);
  if (rows.length > 0) print(columns([name, email, title, roles, id], rows), '');
  print(pageLine(value, language));
  return 0;
}

async function showOverview({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { assessed, overview } = texts[language].commands;
  const { value, raw } = await server.get('/overview', overviewAnswer);
  if (options.json) return printJson(raw);
  print(
    totalsLine(value.totals, language),
    overview.audits(value.auditCount),
    overview.answers(value.answers.overdue, value.answers.dueSoon),
    ...(value.reports ? [overview.reports(value.reports.total)] : []),
  );
  const statuses = Object.keys(assessed) as (keyof typeof assessed)[];
  const rows = value.bodies.map((body) => [
    shortened(body.name, 40),
    String(body.recommendations),
    ...statuses.map((status) => String(body.assessed[status])),
  ]);
  const { body, all } = overview.headings;
  if (rows.length > 0) {
    print('', columns([body, all, ...statuses.map((status) => assessed[status])], rows));
  }
  return 0;
}

/** `stadga audits list` */
export function auditsListCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('list', say.audits.list, language)
    .option('--body <NAME>', say.register.body)
    .option('--year <YEAR>', say.register.year)
    .option('--search <WORDS>', say.register.search)
    .option('--page <N>', say.page, pageNumber)
    .option('--json', say.json)
    .action(withServer<Options>(exit, listAudits));
}

/** `stadga people list` */
export function peopleListCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('list', say.people.list, language)
    .option('--search <WORDS>', say.people.search)
    .option('--role <ROLE>', say.people.role)
    .option('--page <N>', say.page, pageNumber)
    .option('--json', say.json)
    .action(withServer<Options>(exit, listPeople));
}

/** `stadga overview` */
export function overviewCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('overview', say.overview.description, language)
    .option('--json', say.json)
    .action(withServer<Options>(exit, showOverview));
}
