import type { commands as sv } from '../sv/commands.ts';

export const commands: typeof sv = {
  description: 'Reads audit reports and writes status papers.',
  helpHint: 'See stadga --help.',
  helpOption: 'shows this help',
  helpCommand: 'shows help about a command',
  helpTitles: {
    'Usage:': 'Usage:',
    'Arguments:': 'Arguments:',
    'Options:': 'Options:',
    'Commands:': 'Commands:',
  },
  versionOption: 'shows the version',
  usage: {
    'commander.unknownCommand': (what) => `There is no command ${what}.`,
    'commander.unknownOption': (what) => `There is no option ${what}.`,
    'commander.missingArgument': (what) => `${what} is missing.`,
    'commander.optionMissingArgument': (what) => `The option ${what} needs a value.`,
    'commander.missingMandatoryOptionValue': (what) => `The option ${what} is missing.`,
    'commander.invalidArgument': (what) => `The value of ${what} cannot be used.`,
    'commander.excessArguments': () => 'There are too many values on the line.',
  },
  usageOther: 'The command is not written right.',
  language: 'language of what is written: sv or en',
  audit: {
    description: 'audit reports',
    read: 'reads an audit report (PDF, DOCX, XLSX, TXT, MD) and shows what it says',
    file: 'the report',
    json: 'writes what was read as JSON, as in docs/audit-reading.schema.json',
  },
  report: {
    description: 'papers to print',
    status: "writes the board's status paper of an audit report",
    out: 'the file to write, ending in .pdf or .docx',
    archive: 'archive version (PDF/A-2a); with .pdf only',
    outMustBe: '--out must end in .pdf or .docx.',
    archiveIsPdf: '--archive goes with a file ending in .pdf only.',
    written: (path) => `Wrote ${path}`,
    notWritten: (path, reason) => `${path} could not be written (${reason}).`,
  },
  progress: (done, total) => `Reading page ${done}${total ? ` of ${total}` : ''} …`,
  noFile: (path) => `There is no file ${path}.`,
  isFolder: (path) => `${path} is a folder. Name a file.`,
  notReadable: (path, reason) => `${path} could not be opened (${reason}).`,
  interrupted: 'The reading was broken off.',
  unexpected: (reason) =>
    `Stadga stopped on an unexpected error (${reason}). Set LOG_LEVEL=debug to see more.`,
};
