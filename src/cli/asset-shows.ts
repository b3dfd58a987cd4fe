import { type Command, Option } from 'commander';
import { z } from 'zod';
import { type HoldingKind, holdingAddress } from '../assets/holding.model.ts';
import { gaps } from '../assets/holding-list.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { bodyId } from './register-filter.ts';
import {
  pageLine,
  pageNumber,
  print,
  printJson,
  type Remote,
  remoteCommand,
  withServer,
} from './remote-command.ts';
import { showing } from './shows.ts';
import type { ExitCode } from './usage.ts';

const classAnswer = z
  .object({ confidentiality: z.int(), integrity: z.int(), availability: z.int() })
  .nullable();
const facts = {
  id: z.string(),
  name: z.string(),
  bodyName: z.string(),
  ownerName: z.string().nullable(),
  ownerRole: z.string().nullable(),
  class: classAnswer,
};
const listAnswer = z.object({
  page: z.int(),
  size: z.int(),
  total: z.int(),
  items: z.array(z.object(facts)),
});
const tied = z.array(z.object({ name: z.string().nullable(), bodyName: z.string() }));
const oneAnswer = z.object({
  ...facts,
  description: z.string().nullable(),
  systems: tied.default([]),
  assets: tied.default([]),
  dependencies: z
    .array(
      z.object({
        name: z.string(),
        bodyName: z.string(),
        dependency: z.enum(['needs', 'dataFlow']),
        way: z.string(),
      }),
    )
    .default([]),
});
const reached = z.array(
  z.object({ id: z.string(), name: z.string(), bodyName: z.string(), path: z.array(z.string()) }),
);
const outageAnswer = z.object({ stopped: reached, assets: tied });

interface Options {
  readonly language: Language;
  readonly body?: string;
  readonly gap?: string;
  readonly search?: string;
  readonly page?: string;
  readonly json?: boolean;
}

type Class = z.output<typeof classAnswer>;
function classOf(found: Class, language: Language): string {
  const { assets } = texts[language];
  if (!found) return assets.noClass;
  const { confidentiality, integrity, availability } = assets.classLetters;
  return `${confidentiality}${found.confidentiality} ${integrity}${found.integrity} ${availability}${found.availability}`;
}

const ownerOf = (
  { ownerName, ownerRole }: { ownerName: string | null; ownerRole: string | null },
  language: Language,
) => [ownerName, ownerRole].filter((one) => one !== null).join(', ') || texts[language].assets.noOwner;

const listOf =
  (of: HoldingKind) =>
  async ({ server, language, options }: Remote<Options>): Promise<ExitCode> => {
    const body = options.body && (await bodyId(server, options.body, language));
    const query = { body, gap: options.gap, q: options.search, page: options.page };
    const { value, raw } = await server.get(holdingAddress[of], listAnswer, query);
    if (options.json) return printJson(raw);
    const { assets, entering } = texts[language];
    const rows = value.items.map((each) => [
      shortened(each.name, 45),
      shortened(each.bodyName, 30),
      shortened(ownerOf(each, language), 35),
      classOf(each.class, language),
      each.id,
    ]);
    const { name, bodyId: body_, ownerPersonId, class: class_ } = assets.columns;
    if (rows.length > 0) print(columns([name, body_, ownerPersonId, class_, entering.headings.id], rows), '');
    print(pageLine(value, language));
    return 0;
  };

const listCommand =
  (of: HoldingKind, noun: string) =>
  (language: Language, exit: (code: ExitCode) => void): Command => {
    const { commands, entering } = texts[language];
    return remoteCommand('list', entering.does[`${noun} list`] ?? '', language)
      .option('--body <BODY>', entering.fields['bodyId'])
      .addOption(new Option('--gap <GAP>', entering.fields['gap']).choices([...gaps, 'any']))
      .option('--search <WORDS>', commands.register.search)
      .option('--page <N>', commands.page, pageNumber)
      .option('--json', commands.json)
      .action(withServer<Options>(exit, listOf(of)));
  };

/** `stadga assets list` and `stadga systems list` */
export const assetsListCommand = listCommand('asset', 'assets');
export const systemsListCommand = listCommand('system', 'systems');

const showOf = (of: HoldingKind, noun: string) =>
  showing(noun, async ({ server, language, options }, id = '') => {
    const { value, raw } = await server.get(`${holdingAddress[of]}/${encodeURIComponent(id)}`, oneAnswer);
    if (options.json) return printJson(raw);
    const { assets } = texts[language];
    const { columns: names, one, page } = assets;
    print(shownLine(value.name), ...(value.description ? [shownLine(value.description)] : []), '');
    print(shownLine(`${names.bodyId}: ${value.bodyName}`));
    print(shownLine(`${names.ownerPersonId}: ${ownerOf(value, language)}`));
    print(`${names.class}: ${classOf(value.class, language)}`);
    for (const each of value.systems) print(shownLine(`${one.system}: ${each.name} (${each.bodyName})`));
    for (const each of value.assets)
      print(shownLine(`${one.asset}: ${each.name ?? page.assetOf(each.bodyName)}`));
    for (const { name, bodyName, dependency, way } of value.dependencies) {
      const how = way === 'needs' ? assets.dependencies[dependency] : page.isNeeded;
      print(shownLine(`${how}: ${name} (${bodyName})`));
    }
    return 0;
  });

/** `stadga assets show ID` and `stadga systems show ID` */
export const assetsShowCommand = showOf('asset', 'assets');
export const systemsShowCommand = showOf('system', 'systems');

async function whatStops({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const { value, raw } = await server.get(`/systems/${encodeURIComponent(id)}/outage`, outageAnswer);
  if (options.json) return printJson(raw);
  const { graph, page } = texts[language].assets;
  const named = new Map(value.stopped.map((each) => [each.id, each.name]));
  if (value.stopped.length === 0) print(graph.stopsNone);
  for (const { name, bodyName, path } of value.stopped) {
    const between = path.slice(1, -1).map((each) => named.get(each) ?? '');
    print(shownLine(`${name} (${bodyName}): ${between.length > 0 ? between.join(' → ') : graph.direct}`));
  }
  for (const { name, bodyName } of value.assets) print(shownLine(`  ${name ?? page.assetOf(bodyName)}`));
  return 0;
}

/** `stadga systems what-stops ID` */
export function whatStopsCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { commands, entering } = texts[language];
  return remoteCommand('what-stops', entering.does['systems what-stops'] ?? '', language)
    .argument('<ID>', entering.fields['id'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, whatStops));
}
