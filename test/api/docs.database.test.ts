import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { type Answer, apiAs, apiWith, type PersonClient } from './client.ts';
import { type Description, fetchDescription, operationsOf } from './described.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(join(root, 'docs/api.md'), 'utf8');
const commands = [...page.matchAll(/^curl .*$/gm)].map(([line]) => line);

let server: TestServer;
let coordinator: PersonClient;
let description: Description;
let variables: Record<string, string>;
/** What lies in the folder where the commands are run, by name. */
let files: Record<string, string>;

beforeAll(async () => {
  server = await startTestServer();
  description = await fetchDescription(server.origin);
  coordinator = await apiAs(server, 'auditCoordinator');
  const administrator = await apiAs(server, 'administrator');
  const secretary = await apiAs(server, 'boardSecretary', { body: 'Socialnämnden' });
  const body = server.municipality.bodies['Socialnämnden'];
  const audit = (await coordinator.post('/audits', { title: 'Granskning av arkivet' })).body.id;
  const { ids } = (
    await coordinator.post(`/audits/${audit}/recommendations`, {
      recommendations: [{ text: 'Att nämnden ser över arkivet', bodyIds: [body] }],
    })
  ).body;
  const serves = [{ recommendationId: ids[0], bodyId: body }];
  await secretary.post('/actions', { bodyId: body, title: 'Se över arkivet', serves });
  files = { 'people.csv': 'Namn;E-post\nKarin Ekmarker;karin.ekmarker@lindviken.example\n' };
  variables = {
    STADGA_URL: server.origin,
    STADGA_TOKEN: coordinator.token,
    ADMINISTRATOR_TOKEN: administrator.token,
    SECRETARY_TOKEN: secretary.token,
    BODY: body,
    AUDIT: audit,
    RECOMMENDATION: ids[0],
  };
});
afterAll(() => server.stop());

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly token: string;
  readonly headers: Record<string, string>;
  readonly body: RequestInit['body'];
}

/** What curl would ask, as the page writes it: one line, values in quotes, variables in capitals. */
function asked(command: string): Asked {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)]
    .map(([, double, single, plain]) => double ?? single ?? plain ?? '')
    .map((word) => word.replaceAll(/\$([A-Z_]+)/g, (_, name: string) => variables[name] ?? `no ${name}`));
  const after = (flag: string) =>
    words.flatMap((word, index) => (word === flag ? [words[index + 1] ?? ''] : []));
  const headers = Object.fromEntries(after('-H').map((header) => header.split(/: (.*)/)));
  const { Authorization: authorization = '', ...others } = headers;
  const [data] = after('-d');
  const [raw] = after('--data-binary');
  const [form] = after('-F');
  const body = data ?? (raw && files[raw.replace('@', '')]) ?? (form && formOf(form)) ?? null;
  const [method = body === null ? 'GET' : 'POST'] = after('-X');
  const { pathname, search } = new URL(words[1]?.startsWith('http') ? words[1] : (words[3] ?? ''));
  const path = `${pathname}${search}`.replace('/api/v1', '');
  return { method, path, token: authorization.replace('Bearer ', ''), headers: others, body };
}

function formOf(field: string): FormData {
  const [name = '', path = ''] = field.split('=@');
  const form = new FormData();
  form.set(name, new File([readFileSync(join(root, path))], path.split('/').at(-1) ?? ''));
  return form;
}

async function run(command: string): Promise<Answer> {
  const { method, path, token, headers, body } = asked(command);
  return apiWith(server, token).ask(path, { method, headers, body: body ?? null });
}

/** What a command writes to a file. */
async function textOf(command: string): Promise<string> {
  const { path, token } = asked(command);
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${server.origin}/api/v1${path}`, { headers })).text();
}

/** Waits until a report has been read, so that there is something to review. */
async function untilRead(id: string): Promise<string> {
  const state = async () => (await coordinator.get(`/readings/${id}`)).body.state;
  while ((await state()) !== 'read') await wait(100);
  return id;
}

describe('docs/api.md', () => {
  test('shows commands', () => {
    expect(commands.length).toBeGreaterThan(10);
  });

  test('shows commands that do what they say, one after the other', async () => {
    for (const command of commands) {
      const answer = await run(command);
      expect([command, answer.status, answer.body?.errors]).toEqual([
        command,
        expect.toBeOneOf([200, 201, 204]),
        undefined,
      ]);
      if (command.includes('exchange.csv')) files = { ...files, 'actions.csv': await textOf(command) };
      if (command.includes('preview')) variables = { ...variables, SEEN: answer.body.seen };
      if (command.includes('-F')) variables = { ...variables, READING: await untilRead(answer.body.id) };
    }
  });

  test('shows a refusal as it is', async () => {
    const [, shown = '{}'] = /```json\n(\{\n {2}"type".*?)```/s.exec(page) ?? [];
    const answer = await coordinator.send(
      'POST',
      `/audits/${variables['AUDIT']}/recommendations`,
      { recommendations: [{ text: 'x', bodyIds: ['00000000-0000-4000-8000-000000000000'] }] },
      { 'accept-language': 'en' },
    );
    expect(answer.body).toEqual(JSON.parse(shown));
  });

  test('names no address that there is not', () => {
    const known = operationsOf(description).map(({ path }) => path);
    const named = [...page.matchAll(/\/api\/v1\/[a-z{][\w{}$/.-]*/g)].map(([path]) => path);
    const likely = (path: string) =>
      known.some((each) => new RegExp(`^${each.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path));
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((path) => !likely(path) && path !== '/api/v1/problems/invalid')).toEqual([]);
  });
});
