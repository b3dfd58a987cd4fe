import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPage } from '../browser.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

test('the first page opens', async () => {
  const page = await openPage();
  await page.goto(server.origin);
  expect(await page.title()).toContain('Stadga');
  await page.context().close();
});
