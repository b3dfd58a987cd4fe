import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { bodyId } from './register-filter.ts';
import { type Remote, remoteCommand, withServer } from './remote-command.ts';
import { type ExitCode, WrongUsage } from './usage.ts';
import { writeFileWhole } from './write-file.ts';

interface Options {
  readonly language: Language;
  readonly out: string;
  readonly body?: string;
  readonly search?: string;
}

/** `stadga NOUN export --out FILE.xlsx|FILE.csv`: the list as a file to read */
const exporting =
  (noun: 'actions' | 'matters') =>
  (language: Language, exit: (code: ExitCode) => void): Command => {
    const { commands, entering } = texts[language];
    return remoteCommand('export', entering.does[`${noun} export`] ?? '', language)
      .requiredOption('--out <FILE>', commands.register.exportOut)
      .option('--body <BODY>', entering.fields['bodyId'])
      .option('--search <WORDS>', commands.register.search)
      .action(withServer<Options>(exit, (remote) => write(noun, remote)));
  };

async function write(noun: string, { server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { out, search } = options;
  const ending = ['xlsx', 'csv'].find((each) => out.toLowerCase().endsWith(`.${each}`));
  if (!ending) throw new WrongUsage(texts[language].commands.register.exportMustBe);
  const body = options.body && (await bodyId(server, options.body, language));
  const bytes = await server.download(`/${noun}/${noun}.${ending}`, { body, q: search });
  return (await writeFileWhole(out, bytes, language)) ? 0 : 1;
}

export const actionsExportCommand = exporting('actions');
export const mattersExportCommand = exporting('matters');
