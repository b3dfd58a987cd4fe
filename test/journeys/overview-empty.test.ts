import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('a new municipality is told the one step that comes next, and who cannot take it is not', async () => {
  const page = await openPage();
  await server.signIn(page, 'auditCoordinator');
  await page.goto(`${server.origin}/overview`);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Läs in er första revisionsrapport' }).click();
  expect(new URL(page.url()).pathname).toBe('/readings');

  await server.signIn(page, 'boardMember');
  await page.goto(`${server.origin}/overview`);
  expect(await page.getByText('Just nu finns inga.').count()).toBe(1);
  expect(await page.getByRole('link', { name: 'Läs in er första revisionsrapport' }).count()).toBe(0);
  await page.context().close();
});
