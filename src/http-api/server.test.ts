import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import type { App } from '../compose.ts';
import { createHttp } from './server.ts';

const web = new Hono();
web.get('/', (c) => c.text('page'));
web.post('/form', async (c) => c.text(`taken: ${await c.req.text()}`));
web.notFound((c) => c.text('the page that says so', 404));

/** The part of the product that these answers need. */
const appThat = (answers: boolean) => ({ database: { answers: async () => answers } }) as unknown as App;
const http = (answers = true) => createHttp(appThat(answers), web);

describe('health', () => {
  test.for([
    ['/health', true, 200],
    ['/health', false, 200],
    ['/ready', true, 200],
    ['/ready', false, 503],
  ] as const)('%s, database answering %s: %i', async ([path, answers, status]) => {
    expect((await http(answers).request(path)).status).toBe(status);
  });
});

test('everything else is the pages’, also what they do not know', async () => {
  expect(await (await http().request('/')).text()).toBe('page');
  const unknown = await http().request('/nowhere');
  expect([unknown.status, await unknown.text()]).toEqual([404, 'the page that says so']);
});

test('a form reaches the pages whole', async () => {
  const response = await http().request('/form', { method: 'POST', body: 'name=1' });
  expect(await response.text()).toBe('taken: name=1');
});
