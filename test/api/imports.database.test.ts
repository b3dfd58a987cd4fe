import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../server.ts';
import { type ApiClient, apiAs, ask } from './client.ts';

let server: TestServer;
let administrator: ApiClient;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await apiAs(server, 'administrator');
});
afterAll(() => server.stop());

const list = (...rows: string[]) => ['Namn;E-post;Roll;Organ;Från och med', ...rows].join('\n');
const handIn = (content: string, { client = administrator, kind = 'people', type = 'text/csv' } = {}) =>
  ask(`${server.origin}/api/v1/imports?kind=${kind}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${client.token}`, 'content-type': type },
    body: content,
  });

test('a list is looked through, confirmed and told of', async () => {
  const content = list(
    'Karin Ekmarker;karin.ekmarker@lindviken.example;Nämndsekreterare;Socialnämnden;2026-01-01',
  );
  const { status, body: plan } = await handIn(content);
  expect([status, plan.problems]).toEqual([200, []]);
  expect(plan.entries).toMatchObject([{ name: 'Karin Ekmarker', outcome: 'new' }]);
  expect((await administrator.get('/people?search=karin')).body.total).toBe(0);

  const { kind, fingerprint } = plan;
  const wrong = await administrator.post(`/imports/${plan.sha256}/confirm`, {
    kind,
    fingerprint: 'a'.repeat(64),
  });
  expect([wrong.status, wrong.body.code]).toEqual([409, 'stale']);
  const done = await administrator.post(`/imports/${plan.sha256}/confirm`, { kind, fingerprint });
  expect([done.status, done.body]).toEqual([201, expect.objectContaining({ added: 1, problems: 0 })]);
  const address = done.headers.get('location')?.replace('/api/v1', '') ?? '';
  expect((await administrator.get(address)).body).toEqual(done.body);
  expect((await administrator.get('/people?search=karin')).body.items[0].roles).toMatchObject([
    { role: 'boardSecretary' },
  ]);
  const again = await administrator.post(`/imports/${plan.sha256}/confirm`, { kind, fingerprint });
  expect(again.status).toBe(404);
});

test.each([
  ['nothing', '', 422, 'fileEmpty'],
  ['a list without headings that are known', 'a;b\nc;d', 422, 'listUnreadable'],
  ['more than 5 MB', 'x'.repeat(5 * 1024 * 1024 + 1), 413, 'tooLarge'],
])('%s is refused', async (_, content, status, code) => {
  const answer = await handIn(content);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('only CSV and Excel are taken, of people or bodies', async () => {
  expect((await handIn(list(), { type: 'application/json' })).body.code).toBe('unsupportedMediaType');
  expect((await handIn(list(), { kind: 'churches' })).body.code).toBe('invalid');
});

test('an outsider tries: no list is taken, looked through or confirmed for who is no administrator', async () => {
  const secretary = await apiAs(server, 'boardSecretary');
  const content = list('Olle Ek;olle.ek@lindviken.example;;;');
  expect((await handIn(content, { client: secretary })).status).toBe(403);
  const { body: plan } = await handIn(content);
  const { kind, fingerprint } = plan;
  const confirm = await secretary.post(`/imports/${plan.sha256}/confirm`, { kind, fingerprint });
  expect(confirm.status).toBe(403);
  expect((await secretary.get(`/imports/${'00000000-0000-4000-8000-000000000000'}`)).status).toBe(404);
});
