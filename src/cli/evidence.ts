import { Argument, type Command } from 'commander';
import { z } from 'zod';
import { evidenceNouns } from '../evidence/evidence.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { openUserFile } from './open-file.ts';
import { bodyId } from './register-filter.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import type { ExitCode } from './usage.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
  readonly file?: string;
  readonly url?: string;
  readonly body?: string;
  readonly title?: string;
  readonly shows?: string;
  readonly effectiveOn?: string;
  readonly provision?: string;
  readonly note?: string;
}

const added = z.object({ id: z.string() });
const versioned = z.object({ version: z.int() });

/** What is sent of the options: a file or a link, and what is said of it. */
async function formOf(
  { file, url, title, shows, effectiveOn, provision, note, language }: Options,
  more: Readonly<Record<string, string | undefined>> = {},
) {
  const fields = { url, title, shows, effectiveOn, provision, note, ...more };
  return { fields, file: file ? { content: await openUserFile(file, language), name: file } : undefined };
}

async function add(
  { server, language, options }: Remote<Options>,
  noun = '',
  nounId = '',
): Promise<ExitCode> {
  const body = options.body && (await bodyId(server, options.body, language));
  const query = { noun, nounId, bodyId: body || undefined };
  const { value, raw } = await server.sendForm('/evidence', added, { query, ...(await formOf(options)) });
  if (options.json) return printJson(raw);
  print(texts[language].entering.added(value.id));
  return 0;
}

async function addVersion({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const path = `/evidence/${encodeURIComponent(id)}`;
  const { version } = (await server.get(path, versioned)).value;
  const form = await formOf(options, { version: String(version) });
  const { value, raw } = await server.sendForm(`${path}/versions`, versioned.nullable(), form);
  if (options.json) return printJson(raw);
  const { entering } = texts[language];
  print(value ? entering.changed(value.version) : entering.done);
  return 0;
}

/** `stadga evidence add NOUN ID --title TEXT [--file FILE | --url URL]` */
export function evidenceAddCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { entering, commands } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('add', does['evidence add'] ?? '', language)
    .addArgument(new Argument('<NOUN>', fields['noun']).choices(evidenceNouns))
    .argument('<ID>', fields['id'])
    .requiredOption('--title <TEXT>', fields['title'])
    .option('--file <FILE>', fields['file'])
    .option('--url <URL>', fields['url'])
    .option('--body <BODY>', fields['bodyId'])
    .option('--shows <TEXT>', fields['shows'])
    .option('--effective-on <DAY>', fields['effectiveOn'])
    .option('--provision <TEXT>', fields['provision'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, add));
}

/** `stadga evidence add-version ID [--file FILE | --url URL] [--note TEXT]` */
export function evidenceAddVersionCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { entering, commands } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('add-version', does['evidence add-version'] ?? '', language)
    .argument('<ID>', fields['id'])
    .option('--file <FILE>', fields['file'])
    .option('--url <URL>', fields['url'])
    .option('--note <TEXT>', fields['note'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, addVersion));
}
