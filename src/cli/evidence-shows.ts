import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { evidenceNouns } from '../evidence/evidence.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { bodyId } from './register-filter.ts';
import { pageNumber, print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import { showing } from './shows.ts';
import type { ExitCode } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

const version = z.object({
  number: z.int(),
  fileName: z.string().nullable(),
  url: z.string().nullable(),
  note: z.string().nullable(),
  addedAt: z.string(),
});
const facts = {
  id: z.string(),
  title: z.string(),
  bodyName: z.string(),
  addedAt: z.string(),
  withdrawnAt: z.string().nullable(),
};
const listAnswer = z.object({ items: z.array(z.object({ ...facts, latest: version })) });
const evidenceAnswer = z.object({
  ...facts,
  shows: z.string().nullable(),
  places: z.array(z.object({ noun: z.string(), nounId: z.string(), words: z.string() })),
  versions: z.array(version),
});

interface Options {
  readonly language: Language;
  readonly body?: string;
  readonly json?: boolean;
  readonly number?: string;
  readonly out: string;
}

async function list(
  { server, language, options }: Remote<Options>,
  noun = '',
  nounId = '',
): Promise<ExitCode> {
  const body = options.body && (await bodyId(server, options.body, language));
  const { value, raw } = await server.get('/evidence', listAnswer, { noun, nounId, bodyId: body });
  if (options.json) return printJson(raw);
  const { headings, withdrawn } = texts[language].entering;
  const rows = value.items.map(({ title, bodyName, latest, withdrawnAt, id }) => [
    shortened(title, 50),
    shortened(bodyName, 30),
    shortened(latest.fileName ?? latest.url ?? '', 40),
    withdrawnAt ? withdrawn : '',
    id,
  ]);
  const { evidence, body: bodyHeading, file, state, id } = headings;
  if (rows.length > 0) print(columns([evidence, bodyHeading, file, state, id], rows), '');
  print(texts[language].commands.total(value.items.length));
  return 0;
}

/** `stadga evidence list NOUN ID` */
export function evidenceListCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { entering, commands } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('list', does['evidence list'] ?? '', language)
    .addArgument(new Argument('<NOUN>', fields['noun']).choices(evidenceNouns))
    .argument('<ID>', fields['id'])
    .option('--body <BODY>', fields['bodyId'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, list));
}

/** `stadga evidence show ID`: what it belongs to, and its versions */
export const evidenceShowCommand = showing('evidence', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/evidence/${encodeURIComponent(id)}`, evidenceAnswer);
  if (options.json) return printJson(raw);
  const { headings, withdrawn } = texts[language].entering;
  print(shownLine(`${value.title}, ${value.bodyName}${value.withdrawnAt ? ` (${withdrawn})` : ''}`));
  if (value.shows) print(shownLine(value.shows));
  print(
    ...value.places.map(({ noun, nounId, words }) => shownLine(`${noun} ${nounId} ${shortened(words, 60)}`)),
  );
  const rows = value.versions.map(({ number, addedAt, fileName, url, note }) => [
    String(number),
    addedAt.slice(0, 10),
    shortened(fileName ?? url ?? '', 50),
    shortened(note ?? '', 50),
  ]);
  print('', columns([headings.version, headings.onDay, headings.file, headings.note], rows));
  return 0;
});

async function get({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const path = `/evidence/${encodeURIComponent(id)}`;
  const number = options.number ?? (await server.get(path, evidenceAnswer)).value.versions[0]?.number ?? 1;
  const bytes = await server.download(`${path}/versions/${number}/file`);
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

/** `stadga evidence get ID --out FILE [--number N]`: the newest version, or that one */
export function evidenceGetCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { fields, does } = texts[language].entering;
  return remoteCommand('get', does['evidence get'] ?? '', language)
    .argument('<ID>', fields['id'])
    .requiredOption('--out <FILE>', fields['out'])
    .option('--number <N>', fields['versionNumber'] ?? '', pageNumber)
    .action(withServer<Options>(exit, get));
}
