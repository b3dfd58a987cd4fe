import type { Command } from 'commander';
import { type Language, texts } from '../texts/index.ts';
import { type RecommendationAnswer, recommendationAnswer } from './answers.ts';
import { columns, shownLine } from './columns.ts';
import { print, printJson, type Remote, remoteCommand, withServer } from './remote-command.ts';
import type { ExitCode } from './usage.ts';

interface Options {
  readonly language: Language;
  readonly json?: boolean;
}

async function show({ server, language, options }: Remote<Options>, id = ''): Promise<ExitCode> {
  const { value, raw } = await server.get(`/recommendations/${encodeURIComponent(id)}`, recommendationAnswer);
  if (options.json) return printJson(raw);
  print(...linesOf(value, language));
  return 0;
}

/** Everything that the register tells, in the order of its page. */
function linesOf(found: RecommendationAnswer, language: Language): string[] {
  const { commands, audits, auditHistory } = texts[language];
  const { assessed, somebody } = commands;
  const { detail } = commands.register;
  const states: Readonly<Record<string, string>> = audits.states;
  const bodies = found.addressees.map(
    ({ bodyName, assessed: status, isNotAssessable, state, interpretation }) => [
      bodyName,
      interpretation?.colour
        ? commands.interpreted(assessed[interpretation.colour], interpretation.by ?? somebody)
        : isNotAssessable
          ? audits.notAssessable
          : assessed[status],
      state === null ? detail.withheld : (states[state] ?? state),
    ],
  );
  const rounds = found.assessments.flatMap(({ title, dated, status, done, remaining, comment }) => [
    `${title}${dated ? ` (${dated})` : ''}: ${assessed[status]}`,
    ...[done, remaining, comment].filter((words) => words !== null).map((words) => `  ${words}`),
  ]);
  const history = found.history.map(({ at, by, verb }) => [
    at.slice(0, 16).replace('T', ' '),
    by ?? auditHistory.system,
    auditHistory.verbs[verb] ?? auditHistory.other,
  ]);
  const { body, status, work, when, who, what } = detail.headings;
  return [
    `${found.auditTitle}${found.auditYear ? ` (${found.auditYear})` : ''}`,
    `${found.number ? `${found.number}. ` : ''}${found.text}`,
    '',
    columns([body, status, work], bodies),
    ...(rounds.length > 0 ? ['', detail.rounds, ...rounds] : []),
    ...(history.length > 0 ? ['', columns([when, who, what], history)] : []),
  ].flatMap((lines) => lines.split('\n').map(shownLine));
}

/** `stadga register show ID` */
export function registerShowCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const say = texts[language].commands;
  return remoteCommand('show', say.register.show, language)
    .argument('<ID>', say.register.id)
    .option('--json', say.json)
    .action(withServer<Options>(exit, show));
}
