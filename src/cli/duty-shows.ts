import { z } from 'zod';
import { dutyEvents, dutyKinds } from '../duties/duty.model.ts';
import { dutyStandings } from '../duties/duty.rules.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const facts = {
  id: z.string(),
  title: z.string(),
  bodyName: z.string().nullable(),
  kind: z.enum(dutyKinds),
  standing: z.enum(dutyStandings),
  nextOn: z.string(),
  rhythmMonths: z.int(),
  moved: z.int(),
  ownerName: z.string().nullable(),
  ownerRole: z.string().nullable(),
};
const listAnswer = z.object({
  page: z.int(),
  size: z.int(),
  total: z.int(),
  items: z.array(z.object(facts)),
});
const oneAnswer = z.object({
  ...facts,
  note: z.string().nullable(),
  events: z.array(
    z.object({ kind: z.enum(dutyEvents), dueOn: z.string(), onDay: z.string(), note: z.string().nullable() }),
  ),
});

type Shown = z.output<typeof listAnswer>['items'][number];
const bodyOf = ({ bodyName }: Pick<Shown, 'bodyName'>, language: Language) =>
  bodyName ?? texts[language].duties.municipality;
const ownerOf = ({ ownerName, ownerRole }: Pick<Shown, 'ownerName' | 'ownerRole'>) =>
  ownerName ?? ownerRole ?? '';

/** `stadga duties list`: those that are due first */
export const dutiesListCommand = listing('duties', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/duties', listAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { duties, entering } = texts[language];
  const { columns: names } = duties;
  const rows = value.items.map((each) => [
    each.nextOn,
    duties.standings[each.standing],
    shortened(each.title, 50),
    shortened(bodyOf(each, language), 30),
    shortened(ownerOf(each), 30),
    each.id,
  ]);
  const heads = [names.next, names.standing, names.duty, names.body, names.owner, entering.headings.id];
  if (rows.length > 0) print(columns(heads, rows), '');
  print(pageLine(value, language));
  return 0;
});

/** `stadga duties show ID`: when, how often, and what became of it */
export const dutiesShowCommand = showing('duties', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/duties/${encodeURIComponent(id)}`, oneAnswer);
  if (options.json) return printJson(raw);
  const { duties } = texts[language];
  const { columns: names, page } = duties;
  print(
    shownLine(`${value.title}, ${bodyOf(value, language)}`),
    shownLine(`${names.next}: ${value.nextOn} (${duties.standings[value.standing]})`),
    shownLine(`${names.rhythm}: ${duties.rhythm(value.rhythmMonths)}`),
    shownLine(`${names.owner}: ${ownerOf(value) || duties.noOwner}`),
    ...(value.moved > 0 ? [shownLine(duties.moved(value.moved))] : []),
    '',
  );
  const rows = value.events.map((each) => [
    each.dueOn,
    page.eventKinds[each.kind](each.onDay),
    shortened(each.note ?? '', 60),
  ]);
  if (rows.length > 0) print(columns([page.due, page.event, page.note], rows));
  return 0;
});
