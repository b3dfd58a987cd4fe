import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApi } from '../../src/http-api/api.ts';
import { failuresAMinute } from '../../src/http-api/failed-tokens.rules.ts';
import { parseToken, writeToken } from '../../src/identity/api-token.rules.ts';
import { startTestServer, type TestServer } from '../server.ts';
import { apiAs, ask, type PersonClient } from './client.ts';

let server: TestServer;
let reader: PersonClient;
beforeAll(async () => {
  server = await startTestServer();
  reader = await apiAs(server, 'auditCoordinator', { scope: 'read' });
});
afterAll(() => server.stop());

const at = (path: string) => `${server.origin}/api/v1${path}`;
const asking = (authorization: string) => ask(at('/organisation'), { headers: { authorization } });

describe('a token is asked for', () => {
  test('without one the answer is a problem that says where to get one, in Swedish', async () => {
    const { status, headers, body } = await ask(at('/organisation'), {});
    expect(status).toBe(401);
    expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(headers.get('www-authenticate')).toBe('Bearer realm="stadga"');
    expect(headers.get('content-language')).toBe('sv');
    expect(body).toEqual({
      type: '/api/v1/problems/tokenMissing',
      title: 'Nyckel saknas',
      status: 401,
      detail: expect.stringContaining('Authorization: Bearer stadga_'),
      code: 'tokenMissing',
    });
  });

  test('or in English, where that is asked for', async () => {
    const { body } = await ask(at('/organisation'), { headers: { 'accept-language': 'en-GB,en;q=0.9' } });
    expect(body.title).toBe('A token is missing');
  });

  test('a session cookie is no token', async () => {
    const { cookie } = reader.somebody;
    expect((await ask(at('/organisation'), { headers: { cookie } })).status).toBe(401);
  });

  test.for(['Bearer stadga_x', 'Bearer x', `Bearer ${'x'.repeat(10_000)}`])('%.30s…', async (header) => {
    const { status, headers, body } = await asking(header);
    expect([status, body.code]).toEqual([401, 'tokenUnknown']);
    expect(headers.get('www-authenticate')).toContain('invalid_token');
  });

  test('neither a password nor a token in the address counts', async () => {
    expect((await asking('Basic YTpi')).body.code).toBe('tokenMissing');
    expect((await ask(at(`/organisation?access_token=${reader.token}`), {})).status).toBe(401);
  });

  test('a token that names another organisation leads nowhere', async () => {
    const [other] = await server.database.asOwner<{ id: string }>(
      'insert into organisation default values returning id',
    );
    const parts = parseToken(reader.token);
    if (!parts) throw new Error('no token');
    const moved = writeToken({ ...parts, organisationId: other?.id ?? '' });
    expect((await asking(`Bearer ${moved}`)).body.code).toBe('tokenUnknown');
  });

  test('who tries on and on with tokens that do not work is asked to wait, and then let in again', async () => {
    let now = Date.now();
    const api = createApi({ ...server.app, now: () => new Date(now) });
    const asking = (token: string) =>
      api.request('/api/v1/organisation', { headers: { authorization: `Bearer ${token}` } });
    const wrong = reader.token.replace(/.{4}$/, 'aaaa');
    for (let time = 0; time < failuresAMinute; time += 1) expect((await asking(wrong)).status).toBe(401);
    const stopped = await asking(reader.token);
    expect([stopped.status, stopped.headers.get('retry-after')]).toEqual([429, '60']);
    now += 60_000;
    expect((await asking(reader.token)).status).toBe(200);
  });

  test('somebody who has ended is told so, and gets nothing', async () => {
    const gone = await apiAs(server, 'registrar');
    expect((await gone.get('/organisation')).status).toBe(200);
    await server.database.asOwner(`update person set ended_on = '2020-01-01' where id = $1`, [
      gone.somebody.person.id,
    ]);
    const { status, body } = await gone.get('/organisation');
    expect([status, body.code]).toEqual([401, 'personEnded']);
  });
});

describe('addresses and methods', () => {
  test('an address that there is not is a problem, not a page', async () => {
    const { status, body } = await reader.get('/nowhere');
    expect([status, body.code]).toEqual([404, 'noSuchAddress']);
  });

  test('a method that an address does not take is named, with those that it does', async () => {
    const writer = await apiAs(server, 'administrator');
    const { status, headers, body } = await writer.send('DELETE', '/organisation', {});
    expect([status, body.code, headers.get('allow')]).toEqual([405, 'methodNotAllowed', 'GET, HEAD']);
  });

  test('HEAD answers as GET does, without a body', async () => {
    const head = await ask(at('/organisation'), {
      method: 'HEAD',
      headers: { authorization: `Bearer ${reader.token}` },
    });
    expect([head.status, head.body]).toEqual([200, null]);
    expect(head.headers.get('content-type')).toContain('application/json');
  });

  test('no other site may read answers in a browser: nothing allows it', async () => {
    const headers = { origin: 'https://elsewhere.example', 'access-control-request-method': 'GET' };
    const asked = [
      await ask(at('/organisation'), { method: 'OPTIONS', headers }),
      await ask(at('/organisation'), { headers: { ...headers, authorization: `Bearer ${reader.token}` } }),
      await ask(`${server.origin}/api/openapi.json`, { headers }),
    ];
    for (const { headers: answered } of asked) {
      expect([...answered.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    expect(asked.map(({ status }) => status)).toEqual([401, 200, 200]);
  });

  test('answers are kept by nobody, run nothing, and set no cookie', async () => {
    const { headers } = await reader.get('/organisation');
    expect(headers.get('cache-control')).toBe('private, no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('set-cookie')).toBeNull();
  });
});
