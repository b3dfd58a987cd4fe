import { z } from 'zod';
import { type Indicator, indicatorUnits } from '../indicators/indicator.model.ts';
import { standings } from '../indicators/indicator-figure.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { pageLine, print, printJson } from './remote-command.ts';
import { listing, showing } from './shows.ts';

const page = { page: z.int(), size: z.int(), total: z.int() };
const value = z.number().nullable();
const day = z.string().nullable();
const facts = {
  id: z.string(),
  name: z.string(),
  unit: z.enum(indicatorUnits),
  direction: z.enum(['higher', 'lower']),
  target: value,
  standing: z.enum(standings),
  whole: z.object({ value: z.number() }).nullable(),
  lastOn: day,
  dueOn: day,
};
const listAnswer = z.object({ ...page, items: z.array(z.object(facts)) });
const oneAnswer = z.object({
  ...facts,
  definition: z.string(),
  cells: z.array(
    z.object({ bodyName: z.string().nullable(), value, standing: z.enum(standings), onDay: day, dueOn: day }),
  ),
});

const number = { sv: new Intl.NumberFormat('sv-SE'), en: new Intl.NumberFormat('en-GB') };

function valueIn(language: Language, unit: Indicator['unit'], known: number | null): string {
  const { missing, units } = texts[language].indicators.value;
  return known === null ? missing : units[unit](number[language].format(known));
}

function targetIn(
  language: Language,
  { unit, target, direction }: Pick<Indicator, 'unit' | 'target' | 'direction'>,
): string {
  const { target: words } = texts[language].indicators;
  return target === null ? words.none : words[direction](valueIn(language, unit, target));
}

/** `stadga indicators list`: how each stands against its target */
export const indicatorsListCommand = listing('indicators', async ({ server, language, options }) => {
  const { value: answer, raw } = await server.get('/indicators', listAnswer, { page: options.page });
  if (options.json) return printJson(raw);
  const { columns: names, standings: words } = texts[language].indicators;
  const rows = answer.items.map((each) => [
    shortened(each.name, 45),
    valueIn(language, each.unit, each.whole?.value ?? null),
    targetIn(language, each),
    words[each.standing],
    each.lastOn ?? '',
    each.dueOn ?? '',
    each.id,
  ]);
  const { id } = texts[language].entering.headings;
  const heads = [names.indicator, names.value, names.target, names.standing, names.measured, names.next, id];
  if (rows.length > 0) print(columns(heads, rows), '');
  print(pageLine(answer, language));
  return 0;
});

/** `stadga indicators show ID`: what is measured, and how each body stands */
export const indicatorsShowCommand = showing('indicators', async ({ server, language, options }, id = '') => {
  const { value: answer, raw } = await server.get(`/indicators/${encodeURIComponent(id)}`, oneAnswer);
  if (options.json) return printJson(raw);
  const { columns: names, standings: words, value: told } = texts[language].indicators;
  print(
    shownLine(answer.name),
    shownLine(`${names.target}: ${targetIn(language, answer)}`),
    shownLine(answer.definition),
    '',
  );
  const rows = answer.cells.map((cell) => [
    shortened(cell.bodyName ?? told.whole, 40),
    valueIn(language, answer.unit, cell.value),
    words[cell.standing],
    cell.onDay ?? '',
    cell.dueOn ?? '',
  ]);
  const heads = [names.body, names.value, names.standing, names.measured, names.next];
  if (rows.length > 0) print(columns(heads, rows));
  return 0;
});
