import { request } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/http-api/api.ts';
import { createLog } from '../../src/logging.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { type Answer, type ApiClient, apiAs, ask } from './client.ts';

let server: TestServer;
let administrator: ApiClient;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await apiAs(server, 'administrator');
});
afterAll(() => server.stop());

const megabytes = (count: number) => count * 1024 * 1024;

/** Posts a body as it is. */
const post = (
  content: RequestInit['body'],
  headers: Record<string, string> = { 'content-type': 'application/json' },
) =>
  ask(`${server.origin}/api/v1/bodies`, {
    method: 'POST',
    headers: { authorization: `Bearer ${administrator.token}`, ...headers },
    body: content ?? null,
  });
const told = ({ status, body }: Answer) => [status, body?.code];

/** Posts chunks without saying how long they are together. */
function postInChunks(chunk: Buffer, count: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const sending = request(
      `${server.origin}/api/v1/bodies`,
      {
        method: 'POST',
        headers: { authorization: `Bearer ${administrator.token}`, 'content-type': 'application/json' },
      },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sending.on('error', reject);
    for (let sent = 0; sent < count; sent += 1) sending.write(chunk);
    sending.end();
  });
}

/** Posts the chunk so many times with a pause between, and gives all that is answered. Throws where it cannot be sent. */
async function postSlowly(chunk: Buffer, count: number): Promise<string> {
  const { hostname, port } = new URL(server.origin);
  const socket = connect(Number(port), hostname);
  const head = [
    'POST /api/v1/bodies HTTP/1.1',
    `Host: ${hostname}:${port}`,
    `Authorization: Bearer ${administrator.token}`,
    'Content-Type: application/json',
    `Content-Length: ${chunk.length * count}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  for (let sent = 0; sent < count; sent += 1) {
    await new Promise<void>((resolve, reject) =>
      socket.write(chunk, (error) => (error ? reject(error) : resolve())),
    );
    await pause(100);
  }
  return text(socket);
}

describe('what cannot be read', () => {
  test.each([
    ['nothing', ''],
    ['half of it', '{"kind": "board", '],
    ['not JSON', 'kind=board'],
    ['nothing that JSON has', '{"kind": NaN}'],
  ])('%s', async (_, content) => {
    expect(told(await post(content))).toEqual([400, 'malformed']);
  });

  test.each([
    ['a list', '[]'],
    ['a word', '"board"'],
    ['null', 'null'],
    ['a list a million deep', '['.repeat(1_000_000) + ']'.repeat(1_000_000)],
    ['an object ten thousand deep', `{"name":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`],
    ['a prototype', '{"__proto__": {"kind": "board"}, "kind": "board", "name": "Nämnd"}'],
    [
      'a thousand fields that there are not',
      JSON.stringify(Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`f${i}`, i]))),
    ],
  ])('%s is taken apart and refused', async (_, content) => {
    const answer = await post(content);
    expect(told(answer)).toEqual([422, 'invalid']);
    expect(answer.body.errors.length).toBeLessThanOrEqual(100);
  });
});

describe('what is too large', () => {
  test('more than 5 MB is refused', async () => {
    expect(told(await post(`{"name":"${'x'.repeat(megabytes(5))}"}`))).toEqual([413, 'tooLarge']);
  });

  test('whoever sends it slowly can send it to its end, and then hears why it was refused', async () => {
    expect(await postSlowly(Buffer.alloc(megabytes(3), 'x'), 2)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('just under is read, and refused for what it says', async () => {
    expect(told(await post(`{"name":"${'x'.repeat(megabytes(4))}"}`))).toEqual([422, 'invalid']);
  });

  test('without saying how long it is, it is stopped all the same', async () => {
    expect(await postInChunks(Buffer.alloc(megabytes(1), 'x'), 8)).toBe(413);
  });

  test('texts have their limits', async () => {
    const answer = await post(JSON.stringify({ kind: 'board', name: 'å'.repeat(201) }));
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '/name', code: 'tooLong' })]);
  });
});

describe('what is of another kind', () => {
  const good = JSON.stringify({ kind: 'board', name: 'Nämnd av annat slag' });
  test.each([
    ['text/plain'],
    ['application/x-www-form-urlencoded'],
    ['multipart/form-data; boundary=x'],
    ['application/xml'],
    ['application/jsonp'],
    [''],
  ])('%j', async (type) => {
    expect(told(await post(good, { 'content-type': type }))).toEqual([415, 'unsupportedMediaType']);
  });

  test('JSON with a named encoding is JSON', async () => {
    expect((await post(good, { 'content-type': 'application/json; charset=utf-8' })).status).toBe(201);
  });
});

test('what the database cannot hold is cleaned away or refused, never a fault of ours', async () => {
  const { status, body } = await post(JSON.stringify({ kind: 'board', name: 'N\u0000ämnd \ud800 ett' }));
  expect([status, body.name]).toEqual([201, 'N ämnd \ufffd ett']);
  expect((await administrator.get('/people?search=%00%ff')).status).toBe(200);
  expect((await administrator.get('/people?search=%00')).status).toBe(200);
  expect((await administrator.get(`/people?search=${'%25'.repeat(60)}`)).status).toBe(200);
});

test('a fault of ours says nothing of itself but a number', async () => {
  const inOrganisation = () => Promise.reject(new Error('secret detail'));
  const database = { ...server.app.database, inOrganisation };
  const api = createApi({ ...server.app, database, log: createLog('silent') });
  const headers = { authorization: `Bearer ${administrator.token}` };
  const answer = await api.request('/api/v1/organisation', { headers });
  const problem = await answer.text();
  expect(answer.status).toBe(500);
  expect(JSON.parse(problem)).toMatchObject({
    code: 'internal',
    reference: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
  expect(problem).not.toContain('secret');
});
