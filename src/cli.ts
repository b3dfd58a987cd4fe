import { Command, CommanderError } from 'commander';
import packageFile from '../package.json' with { type: 'json' };
import { auditReadCommand } from './cli/audit-read.ts';
import { shownLines } from './cli/columns.ts';
import { guidelineReadCommand } from './cli/guideline-read.ts';
import { addRemoteCommands } from './cli/remote-commands.ts';
import { reportStatusCommand } from './cli/report-status.ts';
import { NotDone } from './cli/server.ts';
import { type ExitCode, isShownHelp, languageAsked, speak, tellUsage, WrongUsage } from './cli/usage.ts';
import { reasonOf } from './shared/underlying-error.ts';
import { texts } from './texts/index.ts';
import { machineLanguage } from './texts/tell-refusal.ts';

const language = languageAsked(process.argv) ?? machineLanguage(process.env);
const say = texts[language].commands;

function exit(code: ExitCode): void {
  process.exitCode = code;
}

function program(): Command {
  const stadga = new Command('stadga')
    .description(say.description)
    .version(packageFile.version, '-V, --version', say.versionOption);
  stadga.command('audit').description(say.audit.description).addCommand(auditReadCommand(language, exit));
  stadga
    .command('guideline')
    .description(texts[language].guidelineImport.command.description)
    .addCommand(guidelineReadCommand(language, exit));
  stadga
    .command('report')
    .description(say.report.description)
    .addCommand(reportStatusCommand(language, exit));
  addRemoteCommands(stadga, language, exit);
  speak(stadga, language);
  return stadga;
}

function tell(error: unknown): ExitCode {
  if (isShownHelp(error)) return 0;
  if (error instanceof CommanderError) {
    // Commander has shown the help itself where only a command was missing.
    if (error.code !== 'commander.help') console.error(tellUsage(error, language));
    return 2;
  }
  if (error instanceof WrongUsage) {
    console.error(`${shownLines(error.message)}\n${say.helpHint}`);
    return 2;
  }
  if (error instanceof NotDone) {
    console.error(shownLines(error.message));
    return 1;
  }
  console.error(process.env['LOG_LEVEL'] === 'debug' ? error : say.unexpected(reasonOf(error)));
  return 1;
}

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  await program().parseAsync();
} catch (error) {
  exit(tell(error));
}
