import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { confirmedAnswer, type ReadingAnswer, readingAnswer, reviewAnswer } from './answers.ts';
import { shownLine } from './columns.ts';
import { openUserFile } from './open-file.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import type { ExitCode } from './usage.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
  readonly comparedAll?: boolean;
  readonly differentAudits?: boolean;
}

async function add({ server, language, options }: Remote<Options>, file = ''): Promise<ExitCode> {
  const { readings } = texts[language].commands;
  const content = await openUserFile(file, language);
  const { value, raw, status } = await server.sendForm('/readings', readingAnswer, {
    file: { content, name: file },
  });
  if (options.json) return printJson(raw);
  const isNew = status === 201;
  print(isNew ? readings.received(file, value.id) : readings.known(file, value.id));
  return 0;
}

async function showStatus({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const { value, raw } = await server.get(`/readings/${encodeURIComponent(id)}`, readingAnswer);
  if (options.json) return printJson(raw);
  print(...linesOf(value, language));
  return value.state === 'failed' ? 1 : 0;
}

function linesOf({ fileName, state, progress, found, issues }: ReadingAnswer, language: Language): string[] {
  const { readings } = texts[language].commands;
  return [
    readings.state(shownLine(fileName), readings.states[state]),
    ...(state === 'reading' ? [readings.progress(progress.done, progress.total)] : []),
    ...(found ? [readings.found(found.recommendations, found.audits, issues ?? 0)] : []),
  ];
}

async function confirm({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const path = `/readings/${encodeURIComponent(id)}`;
  const { value: review } = await server.get(`${path}/review`, reviewAnswer);
  const body = {
    version: review.version,
    comparedAll: options.comparedAll ?? false,
    differentAudits: options.differentAudits ?? false,
  };
  const { value, raw } = await server.post(`${path}/confirm`, confirmedAnswer, body);
  if (options.json) return printJson(raw);
  print(texts[language].commands.readings.confirmed(value.auditIds.length));
  return 0;
}

/** `stadga readings add FILE` */
export function readingsAddCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('add', say.readings.add, language)
    .argument('<FILE>', say.audit.file)
    .option('--json', say.json)
    .action(withServer<Options>(exit, add));
}

/** `stadga readings status ID` */
export function readingsStatusCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('status', say.readings.status, language)
    .argument('<ID>', say.readings.id)
    .option('--json', say.json)
    .action(withServer<Options>(exit, showStatus));
}

/** `stadga readings confirm ID [--compared-all] [--different-audits]` */
export function readingsConfirmCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('confirm', say.readings.confirm, language)
    .argument('<ID>', say.readings.id)
    .option('--compared-all', say.readings.comparedAll)
    .option('--different-audits', say.readings.differentAudits)
    .option('--json', say.json)
    .action(withServer<Options>(exit, confirm));
}
