import { type Command, Option } from 'commander';
import { z } from 'zod';
import { documentKinds } from '../documents/document.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { openUserFile } from './open-file.ts';
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
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
  readonly body?: string;
  readonly kind?: string;
  readonly search?: string;
  readonly overdue?: boolean;
  readonly page?: string;
  readonly out: string;
  readonly number?: string;
  readonly changes?: string;
}

const kind = z.enum(documentKinds);
const listAnswer = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind,
      title: z.string(),
      bodyName: z.string().nullable(),
      ownerName: z.string().nullable(),
      ownerRole: z.string().nullable(),
      validFrom: z.string().nullable(),
      nextRevisionOn: z.string().nullable(),
      isOverdue: z.boolean(),
    }),
  ),
  page: z.int(),
  size: z.int(),
  total: z.int(),
});
const documentAnswer = z.object({
  id: z.string(),
  kind,
  title: z.string(),
  bodyName: z.string().nullable(),
  ownerName: z.string().nullable(),
  ownerRole: z.string().nullable(),
  nextRevisionOn: z.string().nullable(),
  inForce: z.int().nullable(),
  versions: z.array(
    z.object({
      number: z.int(),
      decidedOn: z.string().nullable(),
      decidedByName: z.string().nullable(),
      decidedByRole: z.string().nullable(),
      validFrom: z.string().nullable(),
      validTo: z.string().nullable(),
      changes: z.string().nullable(),
      fileName: z.string().nullable(),
      version: z.int(),
    }),
  ),
});
const comparisonAnswer = z.object({
  paragraphs: z
    .array(
      z.object({
        kind: z.enum(['same', 'changed', 'added', 'removed']),
        parts: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
      }),
    )
    .nullable(),
});

/** `municipality`, or the id of the body that is named. */
async function whose({ server, language, options }: Remote<Options>): Promise<string | undefined> {
  if (!options.body || options.body === 'municipality') return options.body;
  return bodyId(server, options.body, language);
}

async function list(remote: Remote<Options>): Promise<ExitCode> {
  const { server, language, options } = remote;
  const { page, search: q, kind: of, overdue } = options;
  const query = { page, q, kind: of, overdue: overdue ? 'yes' : undefined, body: await whose(remote) };
  const { value, raw } = await server.get('/documents', listAnswer, query);
  if (options.json) return printJson(raw);
  const { documents, entering } = texts[language];
  const { columns: words } = documents;
  const rows = value.items.map((each) => [
    documents.kinds[each.kind],
    shortened(each.title, 50),
    shortened(each.bodyName ?? documents.municipality, 30),
    shortened(each.ownerName ?? each.ownerRole ?? '', 25),
    each.validFrom ?? '',
    `${each.nextRevisionOn ?? ''}${each.isOverdue ? ' !' : ''}`,
    each.id,
  ]);
  const headings = [
    words.kind,
    words.document,
    words.body,
    words.owner,
    words.validFrom,
    words.next,
    entering.headings.id,
  ];
  if (rows.length > 0) print(columns(headings, rows), '');
  print(pageLine(value, language));
  return 0;
}

const filtered = (command: Command, language: Language): Command => {
  const { fields } = texts[language].entering;
  return command
    .option('--body <BODY>', fields['documentBody'])
    .addOption(new Option('--kind <KIND>', fields['documentKind']).choices([...documentKinds]))
    .option('--overdue', fields['overdueRevision'])
    .option('--search <WORDS>', texts[language].commands.register.search);
};

/** `stadga documents list`: from the top of the pyramid */
export function documentsListCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { commands, entering } = texts[language];
  return filtered(remoteCommand('list', entering.does['documents list'] ?? '', language), language)
    .option('--page <N>', commands.page, pageNumber)
    .option('--json', commands.json)
    .action(withServer<Options>(exit, list));
}

async function exportList(remote: Remote<Options>): Promise<ExitCode> {
  const { server, language, options } = remote;
  const { out, search: q, kind: of, overdue } = options;
  const ending = ['xlsx', 'csv'].find((each) => out.toLowerCase().endsWith(`.${each}`));
  if (!ending) throw new WrongUsage(texts[language].commands.register.exportMustBe);
  const query = { q, kind: of, overdue: overdue ? 'yes' : undefined, body: await whose(remote) };
  const bytes = await server.download(`/documents/documents.${ending}`, query);
  return (await writeFileWhole(out, bytes, language)) ? 0 : 1;
}

/** `stadga documents export --out FILE.xlsx|FILE.csv`: the list that the auditors are promised */
export function documentsExportCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { commands, entering } = texts[language];
  return filtered(remoteCommand('export', entering.does['documents export'] ?? '', language), language)
    .requiredOption('--out <FILE>', commands.register.exportOut)
    .action(withServer<Options>(exit, exportList));
}

/** `stadga documents show ID`: who answers for it, and its versions */
export const documentsShowCommand = showing('documents', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/documents/${encodeURIComponent(id)}`, documentAnswer);
  if (options.json) return printJson(raw);
  const { documents } = texts[language];
  const { page: words } = documents;
  const owner = value.ownerName ?? value.ownerRole ?? documents.gaps.noOwner;
  print(
    shownLine(`${documents.kinds[value.kind]}: ${value.title}, ${value.bodyName ?? documents.municipality}`),
    shownLine(`${words.owner}: ${owner}. ${words.next}: ${value.nextRevisionOn ?? documents.none}`),
  );
  const rows = value.versions.map((each) => [
    `${each.number}${each.number === value.inForce ? ' *' : ''}`,
    each.decidedOn ?? documents.standings.draft,
    shortened(each.decidedByName ?? each.decidedByRole ?? '', 30),
    [each.validFrom, each.validTo].filter((one) => one !== null).join(' – '),
    shortened(each.changes ?? '', 40),
    shortened(each.fileName ?? '', 30),
  ]);
  const headings = [
    words.version,
    words.decision,
    documents.columns.decidedBy,
    words.validity,
    words.changes,
    words.fileColumn,
  ];
  if (rows.length > 0) print('', columns(headings, rows));
  return 0;
});

const marks = { same: '', added: '+', removed: '-' } as const;

async function compare(
  { server, language, options }: Remote<Options>,
  ...[id = '', from = '', to = '']: string[]
): Promise<ExitCode> {
  const path = `/documents/${encodeURIComponent(id)}/comparison`;
  const { value, raw } = await server.get(path, comparisonAnswer, { from, to });
  if (options.json) return printJson(raw);
  const { compare: words } = texts[language].documents;
  const changed = value.paragraphs?.filter(({ kind: how }) => how !== 'same');
  if (!changed) print(words.cannot);
  else if (changed.length === 0) print(words.same);
  for (const { parts } of changed ?? []) {
    print(
      shownLine(
        parts
          .map(({ kind: how, text }) => (how === 'same' ? text : `[${marks[how]}${text}${marks[how]}]`))
          .join(''),
      ),
    );
  }
  return 0;
}

/** `stadga documents compare ID FROM TO`: what differs, `[-taken away-]` and `[+put in+]` */
export function documentsCompareCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { commands, entering } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('compare', does['documents compare'] ?? '', language)
    .argument('<ID>', fields['id'])
    .argument('<FROM>', fields['fromNumber'], pageNumber)
    .argument('<TO>', fields['toNumber'], pageNumber)
    .option('--json', commands.json)
    .action(withServer<Options>(exit, compare));
}

async function get({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const path = `/documents/${encodeURIComponent(id)}`;
  const number = options.number ?? String((await server.get(path, documentAnswer)).value.inForce ?? 1);
  const bytes = await server.download(`${path}/versions/${number}/file`);
  return (await writeFileWhole(options.out, bytes, language)) ? 0 : 1;
}

/** `stadga documents get ID --out FILE [--number N]`: the file of the version in force, or of that one */
export function documentsGetCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { fields, does } = texts[language].entering;
  return remoteCommand('get', does['documents get'] ?? '', language)
    .argument('<ID>', fields['id'])
    .requiredOption('--out <FILE>', fields['out'])
    .option('--number <N>', fields['documentNumber'] ?? '', pageNumber)
    .action(withServer<Options>(exit, get));
}

async function addFile(
  { server, language, options }: Remote<Options>,
  ...[id = '', name = '']: string[]
): Promise<ExitCode> {
  const path = `/documents/${encodeURIComponent(id)}`;
  const { versions } = (await server.get(path, documentAnswer)).value;
  const draft = versions.find(({ decidedOn }) => decidedOn === null);
  const fields = { changes: options.changes, version: draft && String(draft.version) };
  const file = { content: await openUserFile(name, language), name };
  const { raw } = await server.sendForm(`${path}/draft/file`, documentAnswer.nullable(), { fields, file });
  if (options.json) return printJson(raw);
  print(texts[language].entering.done);
  return 0;
}

/** `stadga documents save-draft-file ID FILE`: a PDF or a Word file as the next version */
export function documentsSaveDraftFileCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { commands, entering } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('save-draft-file', does['documents save-draft-file'] ?? '', language)
    .argument('<ID>', fields['id'])
    .argument('<FILE>', fields['documentFile'])
    .option('--changes <TEXT>', fields['changes'])
    .option('--json', commands.json)
    .action(withServer<Options>(exit, addFile));
}
