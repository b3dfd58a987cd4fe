import { basename } from 'node:path';
import type { z } from 'zod';
import { type Language, type Texts, texts } from '../texts/index.ts';
import { type Problem, problemSchema } from './answers.ts';
import { shownLine } from './columns.ts';
import { WrongUsage } from './usage.ts';

/** Thrown where the server has not done what was asked: told in sentences, exit code 1. */
export class NotDone extends Error {}

/** Values of a query; those that are undefined are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/** A form: fields that are undefined are left out. */
export interface SentForm {
  readonly query?: Query;
  readonly fields?: Query;
  readonly file?: { readonly content: Blob; readonly name: string } | undefined;
}

/** A running Stadga, asked in the name of whoever the token belongs to. */
export interface Server {
  /** The answer to a question, and the same as it came for `--json`. */
  get<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    query?: Query,
  ): Promise<Answer<z.output<Schema>>>;
  post<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    body: unknown,
  ): Promise<Answer<z.output<Schema>>>;
  /** Changes something; the answer may be nothing. */
  change<Schema extends z.ZodType>(
    method: 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    path: string,
    schema: Schema,
    body: unknown,
  ): Promise<Answer<z.output<Schema>>>;
  /** Sends a file as the body. */
  send<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    sent: { readonly query: Query; readonly body: Blob; readonly type: string },
  ): Promise<Answer<z.output<Schema>>>;
  /** Sends a form, with a file or without. */
  sendForm<Schema extends z.ZodType>(
    path: string,
    schema: Schema,
    sent: SentForm,
  ): Promise<Answer<z.output<Schema>>>;
  /** A file as it is. */
  download(path: string, query?: Query): Promise<Uint8Array>;
}

export interface Answer<Value> {
  readonly value: Value;
  /** As the server sent it. */
  readonly raw: unknown;
  readonly status: number;
}

const usualAddress = 'http://127.0.0.1:3000';
/** Papers of large registers take their time; nothing takes longer. */
const longestWait = 120_000;
/** Bytes of an answer that is not a file. The longest, a reading, takes some megabytes. */
const mostAnswered = 100 * 1024 * 1024;

/**
 * The server that STADGA_URL names, with the token in STADGA_TOKEN: never an argument, which others on the same
 * machine could read.
 * @throws WrongUsage where one of them is missing or no such thing
 */
export function openServer(language: Language, env: NodeJS.ProcessEnv = process.env): Server {
  const say = texts[language].commands.server;
  const token = env['STADGA_TOKEN']?.trim();
  if (!token) throw new WrongUsage(say.noToken);
  const base = URL.parse(env['STADGA_URL']?.trim() || usualAddress);
  if (!base || !/^https?:$/.test(base.protocol) || base.username) throw new WrongUsage(say.wrongAddress);
  const headers = { authorization: `Bearer ${token}`, 'accept-language': language };

  async function ask(path: string, query: Query, init: RequestInit = {}): Promise<Response> {
    const address = new URL(`/api/v1${path}`, base ?? usualAddress);
    for (const [name, value] of Object.entries(query)) if (value) address.searchParams.set(name, value);
    // Somebody who answers with "look elsewhere" does not get the token sent there.
    const response = await fetch(address, {
      ...init,
      headers: { ...headers, ...init.headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(longestWait),
    }).catch((error: unknown) => {
      if (env['LOG_LEVEL'] === 'debug') console.error(error);
      throw new NotDone(say.unreachable(address.origin));
    });
    if (response.ok) return response;
    const problem = problemSchema.safeParse(await jsonOf(response, say));
    throw new NotDone(
      problem.success ? told(problem.data, language) : say.notStadga(address.origin, response.status),
    );
  }

  async function answer<Schema extends z.ZodType>(response: Response, schema: Schema) {
    const raw = await jsonOf(response, say);
    const parsed = schema.safeParse(raw);
    if (!parsed.success) throw new NotDone(say.otherVersion);
    return { value: parsed.data, raw, status: response.status };
  }

  const change: Server['change'] = async (method, path, schema, body) => {
    const headers = { 'content-type': 'application/json' };
    return answer(await ask(path, {}, { method, headers, body: JSON.stringify(body) }), schema);
  };

  return {
    get: async (path, schema, query = {}) => answer(await ask(path, query), schema),
    post: (path, schema, body) => change('POST', path, schema, body),
    change,
    send: async (path, schema, { query, body, type }) =>
      answer(await ask(path, query, { method: 'POST', headers: { 'content-type': type }, body }), schema),
    async sendForm(path, schema, { query = {}, fields = {}, file }) {
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value);
      if (file) form.set('file', file.content, basename(file.name));
      return answer(await ask(path, query, { method: 'POST', body: form }), schema);
    },
    download: async (path, query = {}) => (await ask(path, query)).bytes(),
  };
}

/**
 * The JSON of an answer, null where it is none.
 * @throws NotDone where it is longer than any answer of ours, however long it would go on
 */
async function jsonOf(response: Response, say: Texts['commands']['server']): Promise<unknown> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of response.body ?? []) {
      size += part.byteLength;
      if (size > mostAnswered) throw new NotDone(say.tooMuch(new URL(response.url).origin));
      parts.push(part);
    }
    return JSON.parse(Buffer.concat(parts).toString());
  } catch (error) {
    if (error instanceof NotDone) throw error;
    return null;
  }
}

/** A refusal as sentences: what, what to do, and each value that has to be put right. */
function told({ title, detail, errors, reference, blockers, why }: Problem, language: Language): string {
  const { readings } = texts[language].commands;
  const unreadable: Readonly<Record<string, (found: string | null) => string>> =
    texts[language].importing.errors.unreadable;
  return [
    blockers ? readings.blocked : `${title}. ${detail}`,
    ...(reference ? [reference] : []),
    ...(why ? [unreadable[why]?.(null) ?? why] : []),
    ...(blockers ?? []).map(
      ({ code, key }) => `  ${key ? `${key}: ` : ''}${readings.blockers[code] ?? code}`,
    ),
    ...(errors ?? []).map((error) => `  ${error.pointer}: ${error.detail}`),
  ]
    .map(shownLine)
    .join('\n');
}
