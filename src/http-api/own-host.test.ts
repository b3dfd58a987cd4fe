import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { App } from '../compose.ts';
import { isOwnName } from './own-host.ts';
import { createHttp } from './server.ts';

test.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['127.0.0.1', true],
  ['192.0.2.7', true],
  ['[::1]', true],
  ['stadga.intern', true],
  ['Maskinen', true],
  ['evil.test', false],
  ['localhost.evil.test', false],
  ['127.0.0.1.evil.test', false],
  ['', false],
])('%s is taken: %s', (name, taken) => {
  expect(isOwnName(name, 'stadga.intern', 'maskinen')).toBe(taken);
});

const web = new Hono().all('*', (c) => c.text('page'));
const http = (publicOrigin?: string) =>
  createHttp({ publicOrigin, database: { answers: async () => true } } as unknown as App, web);
const statuses = async (publicOrigin: string | undefined, address: string) =>
  (await http(publicOrigin).request(address)).status;

test('under a name of somebody else’s nothing is answered but health, and the sentence tells what to set', async () => {
  for (const path of ['/', '/api/openapi.json', '/example/act-as'])
    expect(await statuses(undefined, `http://evil.test${path}`)).toBe(421);
  for (const path of ['/health', '/ready'])
    expect(await statuses(undefined, `http://evil.test${path}`)).toBe(200);
  expect(await (await http().request('http://evil.test/')).text()).toContain('PUBLIC_ORIGIN');
  expect(await statuses(undefined, 'http://127.0.0.1:3000/')).toBe(200);
});

test('with a public address set, the proxy decides which names reach us', async () => {
  expect(await statuses('https://stadga.example', 'http://inner.test/')).toBe(200);
});
