import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { z } from 'zod';
import { type Language, texts } from '../../texts/index.ts';
import { openUserFile } from '../open-file.ts';
import { bodyId } from '../register-filter.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from '../remote-command.ts';
import { NotDone, type Server } from '../server.ts';
import { type ExitCode, userPath } from '../usage.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
}

/** A recommendation as a file has it: bodies by name or id. */
const recommendation = z.record(z.string(), z.unknown());
const listed = z.union([
  z.array(recommendation),
  z.object({ recommendations: z.array(recommendation) }).transform(({ recommendations }) => recommendations),
]);
const added = z.object({ ids: z.array(z.string()) });

/** What headings may stand for, in the languages of the command line. */
const headings: Readonly<Record<string, 'number' | 'text' | 'group' | 'bodies'>> = {
  nr: 'number',
  'no.': 'number',
  number: 'number',
  nummer: 'number',
  text: 'text',
  rekommendation: 'text',
  recommendation: 'text',
  group: 'group',
  rubrik: 'group',
  heading: 'group',
  to: 'bodies',
  till: 'bodies',
  organ: 'bodies',
  bodies: 'bodies',
};

async function addMany(
  { server, language, options }: Remote<Options>,
  audit = '',
  file = '',
): Promise<ExitCode> {
  const { entering } = texts[language];
  await openUserFile(file, language);
  const rows = /\.json$/i.test(file) ? await fromJson(file, language) : await fromTable(file, language);
  const idOf = namesOnce(server, language);
  const recommendations: object[] = [];
  for (const { bodies, ...row } of rows) {
    const names = Array.isArray(bodies) ? bodies.map(String) : null;
    recommendations.push(names ? { ...row, bodyIds: await Promise.all(names.map(idOf)) } : row);
  }
  const path = `/audits/${encodeURIComponent(audit)}/recommendations`;
  const { value, raw } = await server.post(path, added, { recommendations });
  if (options.json) return printJson(raw);
  print(entering.addedMany(value.ids.length));
  return 0;
}

/** Asks for each name once. */
function namesOnce(server: Server, language: Language): (name: string) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (name) => {
    const found = known.get(name) ?? bodyId(server, name, language);
    known.set(name, found);
    return found;
  };
}

async function fromJson(file: string, language: Language): Promise<z.output<typeof recommendation>[]> {
  const parsed = listed.safeParse(jsonOf(await readFile(userPath(file), 'utf8')));
  if (!parsed.success) throw new NotDone(texts[language].entering.notAList(file));
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The rows of a CSV or Excel file under its headings. Several bodies in a cell are parted by | or a line break. */
async function fromTable(file: string, language: Language): Promise<z.output<typeof recommendation>[]> {
  const { readRows } = await import('../../reading/index.ts');
  const read = await readRows(userPath(file), 1_001);
  const { entering } = texts[language];
  if (!read.ok) throw new NotDone(entering.notAList(file));
  const [first, ...rows] = read.rows;
  const fields = (first?.cells ?? []).map((cell) => headings[cell.trim().toLowerCase()]);
  if (!fields.includes('text') || !fields.includes('bodies')) throw new NotDone(entering.noHeadings(file));
  return rows.map(({ cells }) => {
    const of = (field: string) => (cells[fields.findIndex((each) => each === field)] ?? '').trim();
    const bodies = of('bodies').split(/[|\n]/);
    return {
      number: of('number') || null,
      text: of('text'),
      group: of('group') || null,
      bodies: bodies.map((name) => name.trim()).filter((name) => name !== ''),
    };
  });
}

/** `stadga recommendations add-many AUDIT FILE` */
export function addManyCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { entering, commands } = texts[language];
  return remoteCommand('add-many', entering.does['recommendations add-many'] ?? '', language)
    .argument('<AUDIT>', entering.fields['auditId'])
    .argument('<FILE>', entering.listFile)
    .option('--json', commands.json)
    .action(withServer<Options>(exit, addMany));
}
