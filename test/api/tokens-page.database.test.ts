import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { authenticateToken } from '../../src/identity/index.ts';
import { type SomebodySignedIn, startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let anna: SomebodySignedIn;
beforeAll(async () => {
  server = await startTestServer();
  anna = await server.as('auditCoordinator');
});
afterAll(() => server.stop());

/** A form as the browser sends it. */
async function send(path: string, fields: Record<string, string>, { cookie } = anna) {
  const response = await fetch(server.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin: server.origin },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, to: response.headers.get('location'), page: await response.text() };
}

const page = async ({ cookie } = anna) => {
  const response = await fetch(`${server.origin}/account/tokens`, { headers: { cookie } });
  return { text: await response.text(), cache: response.headers.get('cache-control') };
};

const inAMonth = () => new Date(Date.now() + 30 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
const form = (over = {}) => ({
  id: randomUUID(),
  name: 'nattlig hämtning',
  scope: 'read',
  lastDay: inAMonth(),
  ...over,
});
const tokenIn = (text: string) => /stadga_[0-9a-f]{64}_[\w-]{43}/.exec(text)?.[0] ?? '';

test('a new token is shown once, works, and can be revoked', async () => {
  const fields = form();
  const made = await send('/account/tokens', fields);
  expect(made.status).toBe(201);
  const text = tokenIn(made.page);
  expect(await authenticateToken(server.app, text)).toMatchObject({
    ok: true,
    requester: { personId: anna.person.id, tokenScope: 'read', roles: [{ role: 'auditCoordinator' }] },
  });

  const list = await page();
  expect(list.text).toContain('nattlig hämtning');
  expect(tokenIn(list.text)).toBe('');
  expect(list.cache).toContain('no-store');

  const revoked = await send(`/account/tokens/${fields.id}/revoke`, {});
  expect(revoked).toMatchObject({ status: 303, to: '/account/tokens' });
  expect(await authenticateToken(server.app, text)).toEqual({ ok: false, refusal: 'revoked' });
  expect((await page()).text).toContain('nej, återkallad');
});

test.each([
  ['no name', { name: '  ' }, 'Ge nyckeln ett namn'],
  ['a name that is too long', { name: 'x'.repeat(101) }, 'Ge nyckeln ett namn'],
  ['no scope', { scope: '' }, 'Välj vad programmet får göra'],
  ['a scope that there is not', { scope: 'admin' }, 'Välj vad programmet får göra'],
  ['no day', { lastDay: '' }, 'Skriv sista dagen som ÅÅÅÅ-MM-DD'],
  ['a day that has been', { lastDay: '2020-01-01' }, 'Sista dagen har redan varit'],
  ['a day too far off', { lastDay: '2099-01-01' }, 'En nyckel gäller högst ett år'],
])('%s: told beside the field, the rest kept, no token made', async (_, wrong, sentence) => {
  const id = randomUUID();
  const answer = await send('/account/tokens', form({ id, ...wrong }));
  expect(answer.status).toBe(422);
  expect(answer.page).toContain(sentence);
  expect(answer.page).toMatch(/<title>Fel: /);
  expect(answer.page.includes('value="nattlig hämtning"')).toBe(!('name' in wrong));
  expect(await server.database.asOwner('select 1 from api_token where id = $1', [id])).toEqual([]);
});

test('the same form sent again makes no second token and says why nothing is shown', async () => {
  const fields = form();
  await send('/account/tokens', fields);
  const again = await send('/account/tokens', fields);
  expect(again.status).toBe(422);
  expect(again.page).toContain('skapades redan');
  expect(tokenIn(again.page)).toBe('');
});

test('somebody else cannot revoke it; who has not signed in sees nothing', async () => {
  const fields = form();
  const text = tokenIn((await send('/account/tokens', fields)).page);
  const outsider = await server.as('administrator');
  expect((await send(`/account/tokens/${fields.id}/revoke`, {}, outsider)).status).toBe(404);
  expect((await send('/account/tokens/%00/revoke', {})).status).toBe(404);
  expect((await authenticateToken(server.app, text)).ok).toBe(true);
  expect((await page(outsider)).text).not.toContain('nattlig hämtning');
  const nobody = await fetch(`${server.origin}/account/tokens`, { redirect: 'manual' });
  expect([nobody.status, nobody.headers.get('location')]).toEqual([303, '/sign-in?to=%2Faccount%2Ftokens']);
});
