import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLog } from '../../src/logging.ts';
import { createWeb } from '../../src/web/web.tsx';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('somebody signed in sees the page they ask for; somebody who is not is sent to sign in first', async () => {
  const { cookie, app, person } = await server.as('boardSecretary', { body: 'Tekniska nämnden' });
  const seen = await fetch(`${server.origin}/about`, { headers: { cookie }, redirect: 'manual' });
  const sent = await fetch(`${server.origin}/readings?page=2`, { redirect: 'manual' });
  expect([seen.status, sent.status]).toEqual([200, 303]);
  expect(sent.headers.get('location')).toBe('/sign-in?to=%2Freadings%3Fpage%3D2');
  const { bodies } = server.municipality;
  expect(app.requester).toMatchObject({
    personId: person.id,
    roles: [
      {
        role: 'boardSecretary',
        bodyId: bodies['Tekniska nämnden'],
        reaches: [bodies['Tekniska nämnden'], bodies['Tekniska förvaltningen']],
      },
    ],
  });
});

test('the browser of somebody signed in is let in', async () => {
  const page = await openPage();
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/readings`);
  expect(new URL(page.url()).pathname).toBe('/readings');
  await page.context().close();
});

test.each([
  ['/account?changed', '/account?changed'],
  ['//elak.example', '/'],
  ['https://elak.example/x', '/'],
  ['/\\elak.example', '/'],
  ['javascript:alert(1)', '/'],
])('after signing in, asking to go on to %s leads to %s', async (to, location) => {
  const { cookie } = await server.as('employee');
  const url = `${server.origin}/sign-in?${new URLSearchParams({ to })}`;
  const response = await fetch(url, { headers: { cookie }, redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([303, location]);
});

test('a form sent without being signed in does nothing, and leads back to the page where it stood', async () => {
  const response = await fetch(`${server.origin}/readings/example`, {
    method: 'POST',
    headers: { origin: server.origin, referer: `${server.origin}/readings?page=2` },
    redirect: 'manual',
  });
  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe('/sign-in?to=%2Freadings%3Fpage%3D2');
  expect(await server.database.asOwner('select from reading_draft')).toEqual([]);
});

test('a role that is taken away, and a person who has ended, count from the next page on', async () => {
  const { cookie, person } = await server.as('auditCoordinator');
  const status = async () =>
    (await fetch(`${server.origin}/readings`, { headers: { cookie }, redirect: 'manual' })).status;
  expect(await status()).toBe(200);
  await server.database.asOwner(
    'update role_assignment set to_date = current_date - 2 where person_id = $1',
    [person.id],
  );
  expect(await status()).toBe(403);
  await server.database.asOwner('update person set ended_on = current_date - 1 where id = $1', [person.id]);
  expect(await status()).toBe(303);
});

test('guessing is answered with how long to wait', async () => {
  const page = await openPage();
  await page.goto(`${server.origin}/sign-in`);
  const guess = async () => {
    await page.getByLabel('E-postadress').fill('gissad@lindviken.example');
    await page.getByLabel('Lösenord').fill('en gissning till');
    await page.getByRole('button', { name: 'Logga in' }).click();
    return page.getByRole('alert').textContent();
  };
  expect(await guess()).toContain('stämmer inte');
  const key = 'update sign_in.rate_limit set count = 300';
  await server.database.asOwner(key);
  expect(await guess()).toMatch(/Vänta 15 minuter|Vänta 60 minuter/);
  expect(await page.title()).toMatch(/^Fel: /);
  await server.database.asOwner('delete from sign_in.rate_limit');
  await page.context().close();
});

test('neither passwords, links nor cookies reach the log, whatever goes wrong', async () => {
  let log = '';
  const app = {
    ...server.app,
    log: createLog('trace', { write: (line) => (log += line) }),
    database: { ...server.app.database, inOrganisation: () => Promise.reject(new Error('disk full')) },
  };
  const web = createWeb(app);
  const secret = '5'.repeat(64) + 'hemligt'.padEnd(43, '-');
  const { cookie } = await server.as('employee');
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost' };
  const body = new URLSearchParams({
    email: 'a@b.se',
    password: 'hemligt',
    wanted: 'hemligt',
    repeated: 'hemligt',
  });
  const answers = await Promise.all([
    web.request(`/invitation/${secret}`, { headers: { cookie } }),
    web.request(`/invitation/${secret}`, { method: 'POST', headers: form, body }),
    web.request('/sign-in', { method: 'POST', headers: form, body }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([500, 500, 500]);
  expect(log.match(/disk full/g)?.length).toBeGreaterThan(2);
  expect(log).not.toMatch(/hemligt|session_token/);
  expect(log).not.toContain(cookie.slice(-40));
});

describe('a form that another site sends', () => {
  const posts = () =>
    [...new Set(server.web.routes.filter(({ method }) => method === 'POST').map(({ path }) => path))].map(
      (path) => path.replaceAll(/:\w+(?:\{[^}]*\})?/g, 'x'),
    );
  const changes = async () => (await server.database.asOwner('select count(*) from change_log'))[0];

  test.each([
    ['its own address', { origin: 'https://elak.example', 'sec-fetch-site': 'cross-site' }],
    ['an address beside ours', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['no address', {}],
    ['an address that it hides', { origin: 'null' }],
  ])('with %s is refused at every address that takes one, whoever is signed in', async (_what, headers) => {
    const { cookie } = await server.as('administrator');
    const before = await changes();
    expect(posts().length).toBeGreaterThan(30);
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      const answers = await Promise.all(
        posts().map(async (path) => {
          const sent = { method: 'POST', headers: { cookie, 'content-type': type, ...headers }, body: 'a=b' };
          return `${path} ${(await server.web.request(`${server.origin}${path}`, sent)).status}`;
        }),
      );
      expect(answers.filter((answer) => !answer.endsWith(' 403'))).toEqual([]);
    }
    expect(await changes()).toEqual(before);
  });

  test('cannot begin a session in the browser of somebody who has none', async () => {
    const body = new URLSearchParams({ email: 'asta@l.example', password: 'fyra ord som inte hör ihop' });
    const headers = { origin: 'https://elak.example' };
    const answer = await server.web.request(`${server.origin}/sign-in`, { method: 'POST', headers, body });
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([403, null]);
  });
});

describe('what belongs to the first visit or to the example', () => {
  test.each([
    ['GET', '/example/act-as', 404],
    ['POST', '/example/act-as', 404],
    ['POST', '/example/begin', 404],
    ['POST', '/set-up/example', 409],
    ['POST', '/set-up', 409],
    ['GET', '/set-up', 303],
  ])('%s %s is closed in a municipality of somebody’s own', async (method, path, status) => {
    const { cookie, person } = await server.as('administrator');
    for (const who of [{ cookie }, {}] as Record<string, string>[]) {
      const headers = { origin: server.origin, ...who };
      const body = method === 'POST' ? new URLSearchParams({ person: person.id }) : null;
      const response = await fetch(server.origin + path, { method, headers, body, redirect: 'manual' });
      expect(response.status).toBe(status);
      expect(response.headers.getSetCookie()).toEqual([]);
    }
    expect(await server.database.asOwner('select from organisation')).toHaveLength(1);
  });
});
