import { type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { type Language, texts } from '../../texts/index.ts';
import { openUserFile } from '../open-file.ts';
import { bodyId } from '../register-filter.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from '../remote-command.ts';
import { NotDone } from '../server.ts';
import { type ExitCode, WrongUsage } from '../usage.ts';
import { argumentsOf, type Change, filled, type Sent } from './change.ts';
import { type Field, fieldsOf } from './fields.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
  readonly from?: string;
  readonly fromVersion?: number;
  readonly [option: string]: unknown;
}

const answered = z.record(z.string(), z.unknown());

/** The command of a change: its arguments from the path, its options from the schema. */
export function changeCommand(
  noun: string,
  change: Change,
  language: Language,
  exit: (code: ExitCode) => void,
): Command {
  const { entering, commands } = texts[language];
  const fields = change.schema ? fieldsOf(change.schema) : [];
  const description = entering.does[`${noun} ${change.name}`] ?? '';
  const command = remoteCommand(change.name, description, language);
  for (const name of argumentsOf(change.path)) {
    command.argument(`<${name.toUpperCase()}>`, entering.fields[name] ?? '');
  }
  for (const field of fields) command.addOption(optionOf(field, entering.fields));
  if (change.schema) command.option('--from <FILE>', entering.from);
  if (change.complete && change.isVersioned !== false) {
    command.addOption(new Option('--from-version <N>', entering.fromVersion).argParser(wholeNumber));
  }
  command.option('--json', commands.json);
  return command.action(
    withServer<Options>(exit, (remote, ...values) => make(change, fields, remote, values)),
  );
}

async function make(
  change: Change,
  fields: readonly Field[],
  { server, language, options }: Remote<Options>,
  values: readonly string[],
): Promise<ExitCode> {
  const { entering } = texts[language];
  const path = filled(change.path, values);
  const given: Record<string, unknown> = options.from ? await fromFile(options.from, language) : {};
  for (const field of fields) {
    const value = options[optionName(field)];
    if (value === undefined) continue;
    if (!field.isBody) given[field.name] = value;
    else if (Array.isArray(value)) {
      given[field.name] = await Promise.all(value.map((name) => bodyId(server, String(name), language)));
    } else given[field.name] = value === null ? null : await bodyId(server, String(value), language);
  }
  if (options.fromVersion !== undefined) given['version'] = options.fromVersion;
  const missing = fields.find(({ name, needed }) => needed && given[name] === undefined);
  if (missing) throw new WrongUsage(entering.missing(missing.flag));
  const sent = change.complete ? await change.complete(server, path, given) : given;
  if (sent === null) throw refused('notFound', language);
  // What tells no version is nothing that one may change.
  if (sent['version'] === null) throw refused('forbidden', language);
  const { value, raw } = await server.change(change.method, path, answered.nullable(), sent);
  if (options.json) return printJson(raw);
  print(change.tell && value ? change.tell(value, entering) : told(value, entering));
  return 0;
}

/** What the server would have said. */
function refused(code: 'notFound' | 'forbidden', language: Language): NotDone {
  const { title, detail } = texts[language].api.problems[code];
  return new NotDone(`${title}. ${detail}`);
}

function told(answer: Sent | null, say: (typeof texts)['sv']['entering']): string {
  const { id, version } = answer ?? {};
  if (typeof version === 'number') return say.changed(version);
  return answer && typeof id === 'string' && Object.keys(answer).length === 1 ? say.added(id) : say.done;
}

/** What commander keeps an option under: `--board-meeting` as boardMeeting. */
const optionName = ({ flag }: Field) =>
  flag.slice(2).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function optionOf(field: Field, words: Readonly<Record<string, string>>): Option {
  const { flag, kind, choices, isList, name } = field;
  const isShort = choices.length <= 4;
  const shown = kind !== 'choice' ? placeholders[kind] : isShort ? choices.join('|') : 'TEXT';
  const all = isShort ? '' : `: ${choices.join(', ')}`;
  const option = new Option(`${flag} <${shown}>`, `${words[name] ?? ''}${all}`);
  const read = (text: string) => valueOf(field, text);
  return isList
    ? option.argParser((text, before: unknown[] | undefined) =>
        [...(before ?? []), read(text)].filter((one) => one !== null),
      )
    : option.argParser(read);
}

const placeholders = { text: 'TEXT', number: 'N', yesNo: 'yes|no' } as const;

function valueOf({ kind, choices, mayBeEmptied, isList }: Field, text: string): unknown {
  if (text === '' && (mayBeEmptied || isList)) return null;
  if (kind === 'number') return wholeNumber(text);
  if (kind === 'yesNo' && !/^(yes|no)$/.test(text)) throw new InvalidArgumentError('');
  if (kind === 'choice' && !choices.includes(text)) throw new InvalidArgumentError('');
  return kind === 'yesNo' ? text === 'yes' : text;
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('');
  return Number(text);
}

/** What a file of JSON says, which options then change. @throws NotDone where it cannot be read */
async function fromFile(file: string, language: Language): Promise<Record<string, unknown>> {
  const content = await openUserFile(file, language);
  const parsed = answered.safeParse(jsonOf(await content.text()));
  if (!parsed.success) throw new NotDone(texts[language].entering.notAnObject(file));
  return { ...parsed.data };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
