import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { auditsListCommand, overviewCommand, peopleListCommand } from './lists.ts';
import { peopleImportCommand } from './people-import.ts';
import { readingsAddCommand, readingsConfirmCommand, readingsStatusCommand } from './readings.ts';
import { registerExportCommand, registerPaperCommand } from './register-files.ts';
import { registerListCommand } from './register-list.ts';
import { registerShowCommand } from './register-show.ts';
import type { ExitCode } from './usage.ts';

/** Adds the commands that ask a running Stadga. */
export function addRemoteCommands(stadga: Command, language: Language, exit: (code: ExitCode) => void): void {
  const say = texts[language].commands;
  stadga
    .command('register')
    .description(say.register.description)
    .addCommand(registerListCommand(language, exit))
    .addCommand(registerShowCommand(language, exit))
    .addCommand(registerExportCommand(language, exit))
    .addCommand(registerPaperCommand(language, exit));
  stadga.command('audits').description(say.audits.description).addCommand(auditsListCommand(language, exit));
  stadga
    .command('people')
    .description(say.people.description)
    .addCommand(peopleListCommand(language, exit))
    .addCommand(peopleImportCommand(language, exit));
  stadga
    .command('readings')
    .description(say.readings.description)
    .addCommand(readingsAddCommand(language, exit))
    .addCommand(readingsStatusCommand(language, exit))
    .addCommand(readingsConfirmCommand(language, exit));
  stadga.addCommand(overviewCommand(language, exit));
}
