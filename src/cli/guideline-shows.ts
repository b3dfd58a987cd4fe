import type { Command } from 'commander';
import { z } from 'zod';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import { listing, showing } from './shows.ts';
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

const guideline = {
  id: z.string(),
  title: z.string(),
  inForce: z.int().nullable(),
  inForceFrom: z.string().nullable(),
  draft: z.int().nullable(),
  measures: z.int(),
  principles: z.int(),
};
const guidelinesAnswer = z.object({ items: z.array(z.object(guideline)) });
const guidelineAnswer = z.object({
  ...guideline,
  versions: z.array(
    z.object({
      number: z.int(),
      state: z.enum(['draft', 'inForce', 'superseded']),
      inForceFrom: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
});
const requirement = z.object({
  id: z.string(),
  ref: z.string(),
  chapter: z.string(),
  chapterTitle: z.string(),
  level: z.enum(['municipality', 'centralIt', 'administration', 'system']),
  kind: z.enum(['measure', 'principle']),
  text: z.string(),
  iso: z.array(z.string()),
  act: z.array(z.string()),
});
const requirementsAnswer = z.object({ items: z.array(requirement), total: z.int() });
const requirementAnswer = requirement.extend({
  recommendations: z.array(z.object({ id: z.string(), number: z.string().nullable(), text: z.string() })),
});

/** `stadga guidelines list` */
export const guidelinesListCommand = listing('guidelines', async ({ server, language, options }) => {
  const { value, raw } = await server.get('/guidelines', guidelinesAnswer);
  if (options.json) return printJson(raw);
  const { requirements: words, entering } = texts[language];
  const rows = value.items.map((each) => [
    shortened(each.title, 50),
    each.inForce === null ? words.noneInForce : `${each.inForce}, ${each.inForceFrom}`,
    each.draft === null ? '' : String(each.draft),
    each.id,
  ]);
  const { title, inForce, draft } = words.columns;
  if (rows.length > 0) print(columns([title, inForce, draft, entering.headings.id], rows), '');
  print(texts[language].commands.total(value.items.length));
  return 0;
});

/** `stadga guidelines show ID`: its versions */
export const guidelinesShowCommand = showing('guidelines', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/guidelines/${encodeURIComponent(id)}`, guidelineAnswer);
  if (options.json) return printJson(raw);
  const { versions, states, measures, principles } = texts[language].requirements;
  print(shownLine(value.title), shownLine(`${measures(value.measures)}, ${principles(value.principles)}`));
  const rows = value.versions.map((each) => [
    String(each.number),
    states[each.state],
    each.inForceFrom ?? '',
    shortened(each.note ?? '', 60),
  ]);
  print('', columns([versions.number, versions.state, versions.from, versions.note], rows));
  return 0;
});

/** `stadga requirements show ID` */
export const requirementsShowCommand = showing(
  'requirements',
  async ({ server, language, options }, id = '') => {
    const { value, raw } = await server.get(`/requirements/${encodeURIComponent(id)}`, requirementAnswer);
    if (options.json) return printJson(raw);
    const { levels, kinds, mapping, requirement: own } = texts[language].requirements;
    print(shownLine(`${value.ref} ${value.text}`), '');
    print(shownLine(`${value.chapter} ${value.chapterTitle}. ${levels[value.level]}. ${kinds[value.kind]}.`));
    if (value.iso.length > 0) print(shownLine(`${mapping.titles.iso27001}: ${value.iso.join(', ')}`));
    if (value.act.length > 0) print(shownLine(`${mapping.titles.cybersecurityAct}: ${value.act.join(', ')}`));
    const rows = value.recommendations.map((each) => [each.number ?? '', shortened(each.text, 70), each.id]);
    const { headings } = texts[language].entering;
    if (rows.length > 0) print('', columns([headings.number, own.recommendations, headings.id], rows));
    return 0;
  },
);

interface Options {
  readonly language: Language;
  readonly search?: string;
  readonly chapter?: string;
  readonly json?: boolean;
  readonly out: string;
  readonly profile?: boolean;
}
type Exit = (code: ExitCode) => void;

async function listRequirements({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const query = { q: options.search, chapter: options.chapter };
  const path = `/guidelines/${encodeURIComponent(id)}/requirements`;
  const { value, raw } = await server.get(path, requirementsAnswer, query);
  if (options.json) return printJson(raw);
  const { fields, levels } = texts[language].requirements;
  const rows = value.items.map((each) => [each.ref, shortened(each.text, 80), levels[each.level], each.id]);
  const { ref = '', text = '', level = '' } = fields;
  if (rows.length > 0) print(columns([ref, text, level, texts[language].entering.headings.id], rows), '');
  print(texts[language].commands.total(value.total));
  return 0;
}

/** `stadga requirements list GUIDELINE` */
export function requirementsListCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  return remoteCommand('list', entering.does['requirements list'] ?? '', language)
    .argument('<ID>', entering.fields['id'])
    .option('--search <TEXT>', entering.fields['search'])
    .option('--chapter <CHAPTER>', entering.fields['chapter'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, listRequirements));
}

async function catalogTo({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  if (!options.out.toLowerCase().endsWith('.json'))
    throw new WrongUsage(texts[language].commands.register.oscalMustBe);
  const name = options.profile ? 'profile' : 'catalog';
  const bytes = await server.download(`/guidelines/${encodeURIComponent(id)}/${name}.json`);
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

/** `stadga guidelines oscal ID --out FILE.json [--profile]` */
export function guidelinesOscalCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  return remoteCommand('oscal', entering.does['guidelines oscal'] ?? '', language)
    .argument('<ID>', entering.fields['id'])
    .requiredOption('--out <FILE>', commands.register.oscalOut)
    .option('--profile', entering.fields['profile'])
    .action(withServer<Options>(exit, catalogTo));
}
