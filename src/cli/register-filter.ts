import { type Command, InvalidArgumentError, Option } from 'commander';
import { answerStandings } from '../audits/matters/matter.rules.ts';
import { recommendationStates } from '../audits/recommendations/recommendation.model.ts';
import { statusChoices } from '../audits/register/register-filter.model.ts';
import { type Language, texts } from '../texts/index.ts';
import { bodiesAnswer } from './answers.ts';
import type { Query, Server } from './server.ts';
import { WrongUsage } from './usage.ts';

/** Which recommendations a command is about. */
export interface FilterOptions {
  readonly body?: string;
  readonly status?: string;
  readonly state?: string;
  readonly answer?: string;
  readonly audit?: string;
  readonly year?: string;
  readonly search?: string;
}

function yearOf(text: string): string {
  if (!/^(19|20|21)\d\d$/.test(text)) throw new InvalidArgumentError('');
  return text;
}

/** Adds the options that choose among the recommendations of the register. */
export function addFilter(command: Command, language: Language): Command {
  const say = texts[language].commands.register;
  const oneOf = (flag: string, description: string, allowed: readonly string[]) =>
    new Option(flag, description).argParser((value) => {
      if (!allowed.includes(value)) throw new WrongUsage(say.notOneOf(flag, value, allowed.join(', ')));
      return value;
    });
  return command
    .option('--body <NAME>', say.body)
    .addOption(oneOf('--status <STATUS>', say.status, statusChoices))
    .addOption(oneOf('--state <STATE>', say.state, recommendationStates))
    .addOption(oneOf('--answer <STANDING>', say.answer, answerStandings))
    .option('--audit <ID>', say.audit)
    .addOption(new Option('--year <YEAR>', say.year).argParser(yearOf))
    .option('--search <WORDS>', say.search);
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const folded = (text: string) => text.normalize('NFC').toLowerCase().trim();

/**
 * The options as the API's query.
 * @throws WrongUsage where no body has the name
 */
export async function queryOf(server: Server, options: FilterOptions, language: Language): Promise<Query> {
  const { status, state, answer, audit, year, search } = options;
  const body = options.body && (await bodyId(server, options.body, language));
  return { body, status, state, answer, audit, from: year, to: year, q: search };
}

/**
 * The id of a body that is named.
 * @throws WrongUsage where no body has the name
 */
export async function bodyId(server: Server, name: string, language: Language): Promise<string> {
  if (uuid.test(name)) return name;
  const { value } = await server.get('/bodies', bodiesAnswer);
  const found = value.items.find((body) =>
    [body.name, ...body.aliases].some((each) => folded(each) === folded(name)),
  );
  if (found) return found.id;
  const known = value.items.map((body) => body.name).join(', ');
  throw new WrongUsage(texts[language].commands.register.noBody(name, known));
}
