import { randomUUID } from 'node:crypto';
import type { RequestContext, TokenScope } from '../../src/identity/index.ts';
import { makeApiToken } from '../../src/identity/make-api-token.ts';
import type { Role } from '../../src/people/role.model.ts';
import { swedishDay } from '../../src/shared/swedish-day.ts';
import type { BodyName } from '../builders/municipality.ts';
import type { SomebodySignedIn, TestServer } from '../server.ts';
import { answerChecker, fetchDescription } from './described.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** What JSON the answer holds; null where it holds none. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into it freely
  readonly body: any;
}

/** Asks the API for somebody, with a token of theirs. */
export interface ApiClient {
  readonly token: string;
  ask(path: string, request: RequestInit): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  send(method: string, path: string, body: unknown, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, body: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
}

/** Asks for a person that the test has made. */
export type PersonClient = ApiClient & { readonly somebody: SomebodySignedIn };

export async function ask(address: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(address, request);
  const text = await response.text();
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '') && text !== '';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : null };
}

/** A new token of somebody's. */
export async function tokenOf(app: RequestContext, scope: TokenScope): Promise<string> {
  const lastDay = swedishDay(new Date(Date.now() + 24 * 60 * 60 * 1000));
  const made = await makeApiToken(app, { id: randomUUID(), name: 'prov', scope, lastDay });
  if (!made.ok) throw new Error(made.refusal);
  return made.text;
}

/** A new person with the role, and a token for them. */
export async function apiAs(
  server: TestServer,
  role: Role,
  { scope = 'write', ...more }: { scope?: TokenScope; body?: BodyName } = {},
): Promise<PersonClient> {
  const somebody = await server.as(role, more);
  return { ...apiWith(server, await tokenOf(somebody.app, scope)), somebody };
}

/** Asks with a token. Every answer from an address that is described has to be as it is described there. */
export function apiWith(server: TestServer, token: string): ApiClient {
  const checked = async (path: string, request: RequestInit): Promise<Answer> => {
    const address = `${server.origin}/api/v1${path}`;
    const headers = { authorization: `Bearer ${token}`, ...request.headers };
    const answer = await ask(address, { ...request, headers });
    const faults = (await checkerOf(server.origin))(
      request.method ?? 'GET',
      new URL(address).pathname,
      answer,
    );
    if (faults.length > 0)
      throw new Error(`${request.method} ${path} ${answer.status}: ${faults.join('; ')}`);
    return answer;
  };
  const send: ApiClient['send'] = (method, path, body, headers = {}) =>
    checked(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  return {
    token,
    ask: checked,
    get: (path, headers = {}) => checked(path, { method: 'GET', headers }),
    send,
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
  };
}

const checkers = new Map<string, ReturnType<typeof fetchChecker>>();
function checkerOf(origin: string) {
  const checker = checkers.get(origin) ?? fetchChecker(origin);
  checkers.set(origin, checker);
  return checker;
}

/** What is wrong with the answer of an address as it was asked for; nothing where the address is not described. */
async function fetchChecker(origin: string) {
  const description = await fetchDescription(origin);
  const faultsOf = answerChecker(description);
  const templates = Object.keys(description.paths)
    // A name in full comes before one that stands for any.
    .toSorted((one, other) => one.split('{').length - other.split('{').length)
    .map((path) => ({
      path,
      like: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`),
    }));
  return (method: string, pathname: string, answer: Answer): string[] => {
    const known = templates.find(({ like }) => like.test(pathname))?.path;
    const verb = method.toLowerCase();
    return known && description.paths[known]?.[verb] ? faultsOf(verb, known, answer) : [];
  };
}
