import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { createHttp } from './server.ts';

const web = new Hono();
web.get('/', (c) => c.text('page'));
web.post('/form', async (c) => c.text(`taken: ${await c.req.text()}`));
web.notFound((c) => c.text('the page that says so', 404));

const http = (publicOrigin?: string, answers = true) =>
  createHttp({ publicOrigin, database: { answers: async () => answers } }, web);

const post = (to: string, origin?: string) =>
  new Request(to, {
    method: 'POST',
    body: 'name=1',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(origin && { origin }) },
  });

describe('health', () => {
  test.for([
    ['/health', true, 200],
    ['/health', false, 200],
    ['/ready', true, 200],
    ['/ready', false, 503],
  ] as const)('%s, database answering %s: %i', async ([path, answers, status]) => {
    expect((await http(undefined, answers).request(path)).status).toBe(status);
  });
});

test('everything else is the pages’, also what they do not know', async () => {
  expect(await (await http().request('/')).text()).toBe('page');
  const unknown = await http().request('/nowhere');
  expect([unknown.status, await unknown.text()]).toEqual([404, 'the page that says so']);
});

describe('a form is taken', () => {
  test('from the page that was asked', async () => {
    const response = await http().request(post('http://127.0.0.1:3000/form', 'http://127.0.0.1:3000'));
    expect(await response.text()).toBe('taken: name=1');
  });

  test('from the public address behind a proxy', async () => {
    const behind = http('https://stadga.example.se');
    const response = await behind.request(post('http://127.0.0.1:3000/form', 'https://stadga.example.se'));
    expect(response.status).toBe(200);
  });

  test.for([
    ['another site', undefined, 'https://ond.example'],
    ['a page without an origin', undefined, 'null'],
    ['another site, behind a proxy', 'https://stadga.example.se', 'https://ond.example'],
  ] as const)('but not from %s', async ([, publicOrigin, origin]) => {
    const response = await http(publicOrigin).request(post('http://127.0.0.1:3000/form', origin));
    expect(response.status).toBe(403);
  });
});
