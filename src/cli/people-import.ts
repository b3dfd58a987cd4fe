import type { Command } from 'commander';
import { mediaTypes } from '../shared/media-types.ts';
import { type Language, texts } from '../texts/index.ts';
import { importedAnswer, type PlanAnswer, planAnswer } from './answers.ts';
import { shownLine } from './columns.ts';
import { openUserFile } from './open-file.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import { type ExitCode, WrongUsage } from './usage.ts';

interface Options {
  readonly language: Language;
  readonly dryRun?: boolean;
  readonly confirm?: boolean;
  readonly bodies?: boolean;
  readonly json?: boolean;
}

const typeOf = (file: string) => (/\.xlsx$/i.test(file) ? mediaTypes.xlsx : mediaTypes.csv);

async function importList({ server, language, options }: Remote<Options>, file = ''): Promise<ExitCode> {
  const say = texts[language].commands.people;
  const { dryRun = false, confirm = false } = options;
  if (dryRun === confirm) throw new WrongUsage(say.oneOf);
  const kind = options.bodies ? 'bodies' : 'people';
  const list = await openUserFile(file, language);
  const planned = await server.send('/imports', planAnswer, {
    query: { kind },
    body: list,
    type: typeOf(file),
  });
  const { value: plan } = planned;
  if (!confirm) {
    if (options.json) return printJson(planned.raw);
    print(...planLines(plan, language));
    return 0;
  }
  const { fingerprint, sha256 } = plan;
  const done = await server.post(`/imports/${sha256}/confirm`, importedAnswer, { kind, fingerprint });
  if (options.json) return printJson(done.raw);
  print(...problemLines(plan, language));
  print(say.imported(done.value.added, done.value.changed, done.value.unchanged, done.value.problems));
  return 0;
}

function planLines(plan: PlanAnswer, language: Language): string[] {
  const say = texts[language].commands.people;
  const count = (wanted: string) => plan.entries.filter(({ outcome }) => outcome === wanted).length;
  const leftOut = new Set(plan.problems.map(({ line }) => line));
  return [
    ...plan.entries
      .filter(({ outcome }) => outcome !== 'unchanged')
      .map(({ line, outcome, name, email }) =>
        shownLine(`${say.line(line)} ${say.outcomes[outcome]}: ${name}${email ? ` (${email})` : ''}`),
      ),
    ...problemLines(plan, language),
    say.planned(count('new'), count('changed'), count('unchanged'), leftOut.size),
  ];
}

/** The rows that are left out, with what to do about each. */
function problemLines({ problems }: PlanAnswer, language: Language): string[] {
  const say = texts[language].commands.people;
  const faults: Readonly<Record<string, (found: string) => string>> = texts[language].importing.faults;
  return problems.map(({ line, code, found }) =>
    shownLine(`${say.line(line)} ${say.leftOut}: ${faults[code]?.(found) ?? code}`),
  );
}

/** `stadga people import FILE --dry-run | --confirm` */
export function peopleImportCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('import', say.people.import, language)
    .argument('<FILE>', say.people.importFile)
    .option('--dry-run', say.people.dryRun)
    .option('--confirm', say.people.confirm)
    .option('--bodies', say.people.bodies)
    .option('--json', say.json)
    .action(withServer<Options>(exit, importList));
}
