import { afterAll, beforeAll, expect, test } from 'vitest';
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
