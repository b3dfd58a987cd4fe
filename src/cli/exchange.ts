import { Argument, type Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { exchangeKinds } from '../list-exchange/exchange.model.ts';
import { mediaTypes } from '../shared/media-types.ts';
import { type Language, texts } from '../texts/index.ts';
import { shownLine } from './columns.ts';
import { openUserFile } from './open-file.ts';
import { bodyId } from './register-filter.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

const cell = z.object({ column: z.string(), before: z.string(), after: z.string() });
const planAnswer = z.object({
  sha256: z.string(),
  fingerprint: z.string(),
  rows: z.array(
    z.object({
      line: z.int(),
      id: z.string().nullable(),
      name: z.string(),
      changes: z.array(cell),
      conflicts: z.array(cell),
      kept: z.array(z.string()),
    }),
  ),
  problems: z.array(
    z.object({ line: z.int(), column: z.string().nullable(), code: z.string(), found: z.string() }),
  ),
  missing: z.int(),
});
type Plan = z.output<typeof planAnswer>;
const doneAnswer = z.object({
  added: z.int(),
  rows: z.int(),
  mine: z.int(),
  theirs: z.int(),
  problems: z.int(),
});

const sides = ['mine', 'theirs'] as const;
type Side = (typeof sides)[number];

interface Options {
  readonly language: Language;
  readonly out: string;
  readonly body?: string;
  readonly audit?: string;
  readonly state?: string;
  readonly search?: string;
  readonly dryRun?: boolean;
  readonly confirm?: boolean;
  readonly conflicts?: Side;
  readonly choose?: readonly (readonly [string, Side])[];
  readonly json?: boolean;
}

async function takeOut({ server, language, options }: Remote<Options>, kind = ''): Promise<ExitCode> {
  const { out, audit, state, search } = options;
  const ending = ['xlsx', 'csv'].find((each) => out.toLowerCase().endsWith(`.${each}`));
  if (!ending) throw new WrongUsage(texts[language].commands.register.exportMustBe);
  const body = options.body && (await bodyId(server, options.body, language));
  const bytes = await server.download(`/${kind}/exchange.${ending}`, { body, audit, state, q: search });
  return (await writeFileWhole(out, bytes, language)) ? 0 : 1;
}

const typeOf = (file: string) => (/\.xlsx$/i.test(file) ? mediaTypes.xlsx : mediaTypes.csv);

async function bringBack(
  { server, language, options }: Remote<Options>,
  kind = '',
  file = '',
): Promise<ExitCode> {
  const { dryRun = false, confirm = false, conflicts, choose = [] } = options;
  if (dryRun === confirm) throw new WrongUsage(texts[language].commands.people.oneOf);
  const body = await openUserFile(file, language);
  const planned = await server.send('/exchanges', planAnswer, { query: { kind }, body, type: typeOf(file) });
  const { value: plan } = planned;
  if (!confirm) {
    if (options.json) return printJson(planned.raw);
    print(...planLines(plan, language));
    return 0;
  }
  const cells = plan.rows.flatMap(({ id, conflicts: both }) => both.map(({ column }) => `${id}.${column}`));
  const choices = {
    ...(conflicts ? Object.fromEntries(cells.map((each) => [each, conflicts])) : {}),
    ...Object.fromEntries(choose),
  };
  const { sha256, fingerprint } = plan;
  const confirmation = { kind, fingerprint, choices };
  const done = await server.post(`/exchanges/${sha256}/confirm`, doneAnswer, confirmation);
  if (options.json) return printJson(done.raw);
  print(...problemLines(plan, language));
  const { rows, added, mine, theirs, problems } = done.value;
  print(texts[language].entering.exchanged({ rows, added, mine, theirs, problems }));
  return 0;
}

function planLines(plan: Plan, language: Language): string[] {
  const { commands, entering, exchange } = texts[language];
  const columnName = (name: string) => (exchange.columns as Readonly<Record<string, string>>)[name] ?? name;
  const touched = plan.rows.filter(({ changes, conflicts }) => changes.length + conflicts.length > 0);
  const rows = touched.flatMap(({ line, id, name, changes, conflicts }) => [
    shownLine(
      `${commands.people.line(line)} ${commands.people.outcomes[id === null ? 'new' : 'changed']}: ${name}`,
    ),
    ...changes.map(({ column, before, after }) =>
      shownLine(
        `  ${columnName(column)}: ${before || exchange.preview.empty} → ${after || exchange.preview.empty}`,
      ),
    ),
    ...conflicts.map(({ column, before, after }) =>
      shownLine(`  ${entering.conflict(`${id}.${column}`, columnName(column), before, after)}`),
    ),
  ]);
  const count = {
    rows: touched.filter(({ id }) => id !== null).length,
    added: touched.filter(({ id }) => id === null).length,
    conflicts: touched.reduce((all, { conflicts }) => all + conflicts.length, 0),
    kept: plan.rows.reduce((all, { kept }) => all + kept.length, 0),
    problems: new Set(plan.problems.map(({ line }) => line)).size,
  };
  return [...rows, ...problemLines(plan, language), entering.exchangePlanned(count)];
}

/** The rows that are left out, with what to do about each. */
function problemLines({ problems }: Plan, language: Language): string[] {
  const { commands, exchange } = texts[language];
  const faults: Readonly<Record<string, string>> = exchange.faults;
  return problems.map(({ line, code, found }) =>
    shownLine(
      `${commands.people.line(line)} ${commands.people.leftOut}: ${faults[code] ?? code}${found ? ` (${found})` : ''}`,
    ),
  );
}

/** `ID.COLUMN=mine`, as the preview names the cell. */
function choiceIn(text: string): readonly [string, Side] {
  const [, at = '', wanted] = /^(.+)=(mine|theirs)$/.exec(text) ?? [];
  const side = sides.find((each) => each === wanted);
  if (!side) throw new InvalidArgumentError('');
  return [at, side];
}

type Exit = (code: ExitCode) => void;

/** `stadga exchange take-out KIND --out FILE.xlsx|FILE.csv` */
export function exchangeTakeOutCommand(language: Language, exit: Exit): Command {
  const { commands, entering } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('take-out', does['exchange take-out'] ?? '', language)
    .addArgument(new Argument('<KIND>', fields['exchangeKind']).choices(exchangeKinds))
    .requiredOption('--out <FILE>', commands.register.exportOut)
    .option('--body <BODY>', fields['bodyId'])
    .option('--audit <ID>', fields['auditId'])
    .option('--state <STATE>', fields['exchangeState'])
    .option('--search <WORDS>', commands.register.search)
    .action(withServer<Options>(exit, takeOut));
}

/** `stadga exchange bring-back KIND FILE --dry-run | --confirm [--conflicts SIDE] [--choose CELL=SIDE]` */
export function exchangeBringBackCommand(language: Language, exit: Exit): Command {
  const { commands, entering } = texts[language];
  const { fields, does } = entering;
  return remoteCommand('bring-back', does['exchange bring-back'] ?? '', language)
    .addArgument(new Argument('<KIND>', fields['exchangeKind']).choices(exchangeKinds))
    .argument('<FILE>', fields['file'])
    .option('--dry-run', commands.people.dryRun)
    .option('--confirm', commands.people.confirm)
    .addOption(new Option('--conflicts <SIDE>', fields['conflicts']).choices(sides))
    .addOption(
      new Option('--choose <CELL=SIDE>', fields['choose']).argParser(
        (text, before: readonly (readonly [string, Side])[] = []) => [...before, choiceIn(text)],
      ),
    )
    .option('--json', commands.json)
    .action(withServer<Options>(exit, bringBack));
}
