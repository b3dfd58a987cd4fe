import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults, openPage } from '../browser.ts';
import { manyRecommendations } from '../builders/many-recommendations.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ setUp: false });
  await server.database.asOwner("update organisation set name = 'Lindvikens kommun'");
  await manyRecommendations(server.database.asOwner, server.database.organisationId, 1_020);
});
afterAll(() => server.stop());

test('a paper of too many says how many there are and leads back to the same choice', async () => {
  const page = await openPage({ viewport: { width: 320, height: 800 } });
  await server.signIn(page, 'auditCoordinator');
  const answer = await page.goto(`${server.origin}/recommendations/paper.pdf?from=1990`);
  expect(answer?.status()).toBe(422);
  expect(await page.title()).toMatch(/^Fel: /);
  expect(await page.getByText(/Urvalet har 1\s020 rekommendationer/).count()).toBe(1);
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('link', { name: 'Välj färre' }).click();
  expect(new URL(page.url()).search).toBe('?from=1990');
  const paper = await page.request.get(`${server.origin}/recommendations/paper.docx?from=2025`);
  expect(paper.status()).toBe(200);
  await page.context().close();
});
