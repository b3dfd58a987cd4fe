import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { recommendationsAnswer, type Totals } from './answers.ts';
import { columns, shortened, shownCsv } from './columns.ts';
import { addFilter, type FilterOptions, queryOf } from './register-filter.ts';
import {
  pageLine,
  pageNumber,
  print,
  printJson,
  type Remote,
  remoteCommand,
  withServer,
} from './remote-command.ts';
import { type ExitCode, WrongUsage } from './usage.ts';

interface Options extends FilterOptions {
  readonly language: Language;
  readonly page?: string;
  readonly json?: boolean;
  readonly csv?: boolean;
}

async function list({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { register, assessed } = texts[language].commands;
  if (options.json && options.csv) throw new WrongUsage(register.oneForm);
  const query = await queryOf(server, options, language);
  if (options.csv) {
    process.stdout.write(shownCsv(await server.download('/recommendations/register.csv', query)));
    return 0;
  }
  const answer = await server.get('/recommendations', recommendationsAnswer, {
    ...query,
    page: options.page,
  });
  if (options.json) return printJson(answer.raw);
  const { value } = answer;
  const { number, text, audit, to, status, id } = register.headings;
  const rows = value.items.map((row) => [
    row.number ?? '',
    shortened(row.text, 50),
    shortened(row.auditTitle, 28),
    shortened(row.addressees.map(({ bodyName }) => bodyName).join(', '), 26),
    assessed[row.assessed],
    row.id,
  ]);
  if (rows.length > 0) print(columns([number, text, audit, to, status, id], rows), '');
  print(pageLine(value, language), totalsLine(value.totals, language));
  return 0;
}

/** "3 done, 1 not done": how recommendations are assessed, without what there is none of. */
export function countedLine(counts: Totals['assessed'], language: Language): string {
  const words = texts[language].audits.assessedCount;
  return (Object.keys(counts) as (keyof typeof counts)[])
    .filter((status) => counts[status] > 0)
    .map((status) => words[status](counts[status]))
    .join(', ');
}

/** How the recommendations are distributed, as a sentence. */
export function totalsLine({ recommendations, assessed, overdue }: Totals, language: Language): string {
  const say = texts[language].commands.register;
  return say.totals(recommendations, countedLine(assessed, language), overdue);
}

/** `stadga register list [--body … --json | --csv]` */
export function registerListCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return addFilter(remoteCommand('list', say.register.list, language), language)
    .option('--page <N>', say.page, pageNumber)
    .option('--json', say.json)
    .option('--csv', say.register.csv)
    .action(withServer<Options>(exit, list));
}
