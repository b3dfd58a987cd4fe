import type { Command } from 'commander';
import { z } from 'zod';
import {
  managementReportKinds,
  managementReportStates,
} from '../management-reports/management-report.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import { listing, showing } from './shows.ts';
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

const facts = {
  id: z.string(),
  kind: z.enum(managementReportKinds),
  since: z.string(),
  until: z.string(),
  state: z.enum(managementReportStates),
  minuteItem: z.string().nullable(),
  decidedOn: z.string().nullable(),
};
const listAnswer = z.object({
  page: z.int(),
  size: z.int(),
  total: z.int(),
  items: z.array(z.object(facts)),
});
const record = z.record(z.string(), z.string());
const reportAnswer = z.object({
  ...facts,
  title: z.string(),
  texts: record,
  provisions: record,
  unfilled: z.array(z.string()),
  named: z.array(z.string()),
});

/** `stadga management-reports list`: drafts first */
export const managementReportsListCommand = listing(
  'management-reports',
  async ({ server, language, options }) => {
    const { value, raw } = await server.get('/management-reports', listAnswer, { page: options.page });
    if (options.json) return printJson(raw);
    const { managementReports: words, entering } = texts[language];
    const { columns: names } = words.list;
    const rows = value.items.map((each) => [
      words.kinds[each.kind],
      words.period(each.since, each.until),
      words.states[each.state],
      [each.decidedOn, each.minuteItem].filter((one) => one !== null).join(', '),
      each.id,
    ]);
    if (rows.length > 0)
      print(
        columns([names.report, names.period, names.state, names.decision, entering.headings.id], rows),
        '',
      );
    print(pageLine(value, language));
    return 0;
  },
);

/** `stadga management-reports show ID`: what is written in a draft, and what it waits for */
export const managementReportsShowCommand = showing(
  'management-reports',
  async ({ server, language, options }, id = '') => {
    const { value, raw } = await server.get(`/management-reports/${encodeURIComponent(id)}`, reportAnswer);
    if (options.json) return printJson(raw);
    const { managementReports: words, papers, entering } = texts[language];
    const names: Readonly<Record<string, string>> = papers.sections[value.kind];
    print(
      shownLine(value.title),
      shownLine(`${words.period(value.since, value.until)}, ${words.states[value.state]}`),
    );
    if (value.unfilled.length > 0)
      print(words.page.unfilled(value.unfilled.map((each) => names[each] ?? each).join(', ')));
    if (value.named.length > 0) print(shownLine(words.page.named(value.named.join(', '))));
    const rows = Object.entries(value.texts).map(([section, text]) => [
      section,
      value.provisions[section] ?? '',
      shortened(text, 80),
    ]);
    const { section, what } = entering.headings;
    if (rows.length > 0) print('', columns([section, words.edit.mark, what], rows));
    return 0;
  },
);

interface Options {
  readonly language: Language;
  readonly out: string;
  readonly full?: boolean;
}

async function get({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const path = `/management-reports/${encodeURIComponent(id)}`;
  const ending = /\.(pdf|docx|zip)$/i.exec(options.out)?.[1]?.toLowerCase();
  if (ending === undefined) throw new WrongUsage(texts[language].managementReports.outMustBe);
  const query = { version: options.full ? 'full' : 'public', format: ending };
  const bytes =
    ending === 'zip'
      ? await server.download(`${path}/package`)
      : await server.download(`${path}/file`, query);
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

/** `stadga management-reports get ID --out FILE [--full]`: PDF, Word, or the package for the registry */
export function managementReportsGetCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { fields, does } = texts[language].entering;
  return remoteCommand('get', does['management-reports get'] ?? '', language)
    .argument('<ID>', fields['id'])
    .requiredOption('--out <FILE>', fields['out'])
    .option('--full', texts[language].managementReports.fullOption)
    .action(withServer<Options>(exit, get));
}
