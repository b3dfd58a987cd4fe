import { type Command, Option } from 'commander';
import { z } from 'zod';
import { type Language, texts } from '../texts/index.ts';
import { datedKinds } from '../to-do/year.model.ts';
import { columns, shortened } from './columns.ts';
import { bodyId } from './register-filter.ts';
import { pageNumber, print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import { listing } from './shows.ts';
import type { ExitCode } from './usage.ts';

const day = z.string().nullable();
const calendarAnswer = z.object({
  meetings: z.array(
    z.object({ id: z.string(), meetsOn: z.string(), papersBy: day, preparedOn: day, adjustedBy: day }),
  ),
});
const yearAnswer = z.object({
  year: z.int(),
  month: z.int(),
  months: z.array(z.object({ month: z.int(), all: z.int(), done: z.int() })),
  rows: z.array(
    z.object({ kind: z.enum(datedKinds), what: z.string().nullable(), whose: z.string(), day: z.string() }),
  ),
});
const brokenAnswer = z.object({
  all: z.int(),
  page: z.int(),
  pages: z.int(),
  items: z.array(
    z.object({ what: z.string(), bodyName: z.string(), dueOn: day, recommendationId: z.string().nullable() }),
  ),
});

interface Options {
  readonly language: Language;
  readonly year?: string;
  readonly month?: string;
  readonly body?: string;
  readonly kind?: string;
  readonly mine?: boolean;
  readonly json?: boolean;
}

async function listMeetings({ server, language, options }: Remote<Options>, body = ''): Promise<ExitCode> {
  const id = encodeURIComponent(await bodyId(server, body, language));
  const { value, raw } = await server.get(`/bodies/${id}/meetings`, calendarAnswer);
  if (options.json) return printJson(raw);
  const { meetsOn, papersBy, preparedOn, adjustedBy, id: heading } = texts[language].entering.headings;
  const rows = value.meetings.map((each) => [
    each.meetsOn,
    each.papersBy ?? '',
    each.preparedOn ?? '',
    each.adjustedBy ?? '',
    each.id,
  ]);
  if (rows.length > 0) print(columns([meetsOn, papersBy, preparedOn, adjustedBy, heading], rows), '');
  print(texts[language].commands.total(rows.length));
  return 0;
}

async function showYear({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { year, month, kind, mine } = options;
  const body = options.body && (await bodyId(server, options.body, language));
  const query = { year, month, body, kind, mine: mine ? 'yes' : undefined };
  const { value, raw } = await server.get('/year', yearAnswer, query);
  if (options.json) return printJson(raw);
  const { entering, year: words } = texts[language];
  const { headings } = entering;
  const { months, kinds } = words;
  print(
    columns(
      [String(value.year), headings.all, headings.done],
      value.months.map(({ month: nth, all, done }) => [months[nth - 1] ?? '', String(all), String(done)]),
    ),
    '',
  );
  const rows = value.rows.map((each) => [
    each.day,
    kinds[each.kind],
    shortened(each.what ?? '', 60),
    shortened(each.whose, 40),
  ]);
  if (rows.length > 0) print(columns([headings.onDay, headings.kind, headings.what, headings.body], rows));
  return 0;
}

type Exit = (code: ExitCode) => void;

/** `stadga meetings list BODY` */
export function meetingsListCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  return remoteCommand('list', entering.does['meetings list'] ?? '', language)
    .argument('<BODY>', entering.fields['bodyId'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, listMeetings));
}

/** `stadga year`: what falls in each month, and the days of one */
export function yearCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  const { fields } = entering;
  return remoteCommand('year', entering.does['year'] ?? '', language)
    .option('--year <YEAR>', fields['year'] ?? '', pageNumber)
    .option('--month <N>', fields['month'] ?? '', pageNumber)
    .option('--body <BODY>', fields['bodyId'])
    .addOption(new Option('--kind <KIND>', fields['kind']).choices(datedKinds))
    .option('--mine', fields['mine'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, showYear));
}

/** `stadga commitments list`: those that the latest closed round found broken, the oldest first */
export const commitmentsListCommand = listing('commitments', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/commitments/broken', brokenAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { what, body, dueOn, recommendation } = texts[language].entering.headings;
  const rows = value.items.map((each) => [
    shortened(each.what, 60),
    shortened(each.bodyName, 30),
    each.dueOn ?? '',
    each.recommendationId ?? '',
  ]);
  if (rows.length > 0) print(columns([what, body, dueOn, recommendation], rows), '');
  print(texts[language].commands.total(value.all));
  return 0;
});
