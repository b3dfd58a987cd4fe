import { type Command, Option } from 'commander';
import { z } from 'zod';
import { actionViews, stateChoices } from '../actions/action-list.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { columns, shortened, shownLine } from './columns.ts';
import { bodyId } from './register-filter.ts';
import {
  pageLine,
  pageNumber,
  print,
  printJson,
  type Remote,
  remoteCommand,
  withServer,
} from './remote-command.ts';
import { showing } from './shows.ts';
import type { ExitCode } from './usage.ts';

const day = z.string().nullable();
const actionFacts = {
  id: z.string(),
  title: z.string(),
  bodyName: z.string(),
  state: z.enum(['planned', 'underWay', 'done', 'cancelled']),
  dueOn: day,
  ownerRole: z.string().nullable(),
  ownerName: z.string().nullable(),
  moved: z.int(),
  evidence: z.int(),
};
const actionsAnswer = z.object({
  page: z.int(),
  size: z.int(),
  total: z.int(),
  items: z.array(z.object(actionFacts)),
});
const actionAnswer = z.object({
  ...actionFacts,
  description: z.string().nullable(),
  followUpOn: day,
  completedOn: day,
  serves: z.array(z.object({ number: z.string().nullable(), text: z.string(), bodyName: z.string() })),
  moves: z.array(z.object({ was: day, became: day, reason: z.string() })),
  notes: z.array(z.object({ at: z.string(), text: z.string(), byName: z.string().nullable() })),
});

interface Options {
  readonly language: Language;
  readonly body?: string;
  readonly view?: string;
  readonly state?: string;
  readonly audit?: string;
  readonly recommendation?: string;
  readonly search?: string;
  readonly overdue?: boolean;
  readonly page?: string;
  readonly json?: boolean;
}

const ownerOf = ({ ownerRole, ownerName }: { ownerRole: string | null; ownerName: string | null }) =>
  [ownerName, ownerRole].filter((one) => one !== null).join(', ');

async function listActions({ server, language, options }: Remote<Options>): Promise<ExitCode> {
  const { view, state, audit, recommendation, search, overdue, page } = options;
  const body = options.body && (await bodyId(server, options.body, language));
  const choice = { body, view, state, audit, recommendation, q: search, page };
  const query = { ...choice, overdue: overdue ? 'yes' : undefined };
  const { value, raw } = await server.get('/actions', actionsAnswer, query);
  if (options.json) return printJson(raw);
  const { entering, exchange } = texts[language];
  const { action, body: bodyHeading, state: stateHeading, dueOn, moved, owner, id } = entering.headings;
  const rows = value.items.map((each) => [
    shortened(each.title, 50),
    shortened(each.bodyName, 30),
    exchange.states[each.state],
    each.dueOn ?? '',
    String(each.moved),
    shortened(ownerOf(each), 40),
    each.id,
  ]);
  const headings = [action, bodyHeading, stateHeading, dueOn, moved, owner, id];
  if (rows.length > 0) print(columns(headings, rows), '');
  print(pageLine(value, language));
  return 0;
}

/** `stadga actions list` */
export function actionsListCommand(language: Language, exit: (code: ExitCode) => void): Command {
  const { commands, entering } = texts[language];
  const { fields } = entering;
  return remoteCommand('list', entering.does['actions list'] ?? '', language)
    .option('--body <BODY>', fields['bodyId'])
    .addOption(new Option('--view <VIEW>', fields['view']).choices(actionViews))
    .addOption(new Option('--state <STATE>', fields['actionState']).choices(stateChoices))
    .option('--audit <ID>', fields['auditId'])
    .option('--recommendation <ID>', fields['recommendationId'])
    .option('--search <WORDS>', commands.register.search)
    .option('--overdue', fields['overdue'])
    .option('--page <N>', commands.page, pageNumber)
    .option('--json', commands.json)
    .action(withServer<Options>(exit, listActions));
}

/** `stadga actions show ID`: what it is for, how often it has been moved, and how it goes */
export const actionsShowCommand = showing('actions', async ({ server, language, options }, id = '') => {
  const { value, raw } = await server.get(`/actions/${encodeURIComponent(id)}`, actionAnswer);
  if (options.json) return printJson(raw);
  const { entering, exchange } = texts[language];
  const { headings } = entering;
  const facts: [string, string | null][] = [
    [headings.body, value.bodyName],
    [headings.state, exchange.states[value.state]],
    [headings.owner, ownerOf(value)],
    [headings.dueOn, value.dueOn],
    [exchange.columns.followUpOn, value.followUpOn],
    [exchange.columns.completedOn, value.completedOn],
    [headings.evidence, String(value.evidence)],
  ];
  print(shownLine(value.title), ...(value.description ? [shownLine(value.description)] : []), '');
  print(...facts.flatMap(([name, said]) => (said ? [shownLine(`${name}: ${said}`)] : [])));
  for (const { number, text, bodyName } of value.serves) {
    print(shownLine(`${headings.text}: ${number ? `${number}. ` : ''}${shortened(text, 80)} (${bodyName})`));
  }
  for (const { was, became, reason } of value.moves) {
    print(shownLine(`${headings.moved}: ${was ?? ''} → ${became ?? ''}: ${reason}`));
  }
  for (const { at, text, byName } of value.notes) {
    print(shownLine(`${at.slice(0, 10)} ${byName ?? ''}: ${text}`));
  }
  return 0;
});
