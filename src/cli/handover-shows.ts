import type { Command } from 'commander';
import { z } from 'zod';
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
import { listing, showing } from './shows.ts';
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

const content = z.object({ title: z.string() });
const listAnswer = z.object({
  page: z.int(),
  size: z.int(),
  total: z.int(),
  items: z.array(
    z.object({ id: z.string(), at: z.string(), bodyName: z.string(), title: z.string().nullable() }),
  ),
});
const handoverAnswer = z.object({
  bodyName: z.string(),
  note: z.string().nullable(),
  handedAt: z.string(),
  handedByName: z.string().nullable(),
  items: z.array(z.object({ noun: z.string(), content: content.nullable() })),
});
const choicesAnswer = z.object({ items: z.array(z.object({ key: z.string(), content })) });
interface Options {
  readonly language: Language;
  readonly recommendation?: string;
  readonly request?: string;
  readonly number: string;
  readonly out: string;
  readonly json?: boolean;
}

/** `stadga handovers list`: what has been handed over, newest first */
export const handoversListCommand = listing('handovers', async ({ server, language, options }) => {
  const query = { kind: 'handover', page: options.page };
  const { value, raw } = await server.get('/handovers', listAnswer, query);
  if (options.json) return printJson(raw);
  const { onDay, body, what, id } = texts[language].entering.headings;
  const rows = value.items.map((each) => [
    each.at.slice(0, 10),
    shortened(each.bodyName, 30),
    shortened(each.title ?? '', 60),
    each.id,
  ]);
  if (rows.length > 0) print(columns([onDay, body, what, id], rows), '');
  print(pageLine(value, language));
  return 0;
});

/** `stadga handovers show ID`: what went, with the place of each for `handovers get` */
export const handoversShowCommand = showing('handovers', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/handovers/${encodeURIComponent(id)}`, handoverAnswer);
  if (options.json) return printJson(raw);
  const { number, kind, what } = texts[language].entering.headings;
  const by = value.handedByName ? `, ${value.handedByName}` : '';
  print(shownLine(`${value.bodyName}, ${value.handedAt.slice(0, 10)}${by}`));
  if (value.note) print(shownLine(value.note));
  const rows = value.items.map((item, index) => [
    String(index + 1),
    item.noun,
    shortened(item.content?.title ?? '', 70),
  ]);
  print('', columns([number, kind, what], rows));
  return 0;
});

async function listChoices({ server, language, options }: Remote<Options>, body = ''): Promise<ExitCode> {
  const id = encodeURIComponent(await bodyId(server, body, language));
  const { recommendation, request } = options;
  const { value, raw } = await server.get(`/bodies/${id}/handover-choices`, choicesAnswer, {
    recommendation,
    request,
  });
  if (options.json) return printJson(raw);
  const { key, what } = texts[language].entering.headings;
  const rows = value.items.map((each) => [each.key, shortened(each.content.title, 70)]);
  if (rows.length > 0) print(columns([key, what], rows), '');
  print(texts[language].commands.total(value.items.length));
  return 0;
}

async function getFile({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const path = `/handovers/${encodeURIComponent(id)}/files/${options.number}`;
  return (await writeFileWhole(options.out, await server.download(path), language)) ? 0 : 1;
}

async function exportAll({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { papers } = texts[language].commands;
  if (!options.out.toLowerCase().endsWith('.zip')) throw new WrongUsage(papers.packageMustBe);
  const bytes = await server.download('/handovers/export.zip');
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

type Exit = (code: ExitCode) => void;

/** `stadga handovers choices BODY`: what can be handed over, by the keys that `--item` takes */
export function handoverChoicesCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('choices', does['handovers choices'] ?? '', language)
    .argument('<BODY>', fields['bodyId'])
    .option('--recommendation <ID>', fields['recommendationId'])
    .option('--request <ID>', fields['requestId'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, listChoices));
}

/** `stadga handovers get ID --number N --out FILE` */
export function handoversGetCommand(language: Language, exit: Exit): Command {
  const { fields, does } = texts[language].entering;
  return remoteCommand('get', does['handovers get'] ?? '', language)
    .argument('<ID>', fields['id'])
    .requiredOption('--number <N>', fields['place'] ?? '', pageNumber)
    .requiredOption('--out <FILE>', fields['out'])
    .action(withServer<Options>(exit, getFile));
}

/** `stadga handovers export --out FILE.zip`: the auditors' whole history */
export function handoversExportCommand(language: Language, exit: Exit): Command {
  const { entering, commands } = texts[language];
  return remoteCommand('export', entering.does['handovers export'] ?? '', language)
    .requiredOption('--out <FILE>', commands.papers.packageOut)
    .action(withServer<Options>(exit, exportAll));
}
