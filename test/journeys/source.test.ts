import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmReview, findReview } from '../../src/reviews/index.ts';
import { versionOf } from '../../src/reviews/review.rules.ts';
import { accessibilityFaults, openPage } from '../browser.ts';
import { storeDraft } from '../builders/draft.ts';
import { richOriginal, richReading } from '../builders/rich-reading.ts';
import { type SomebodySignedIn, startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
let id: string;
let coordinator: SomebodySignedIn;
beforeAll(async () => {
  server = await startTestServer();
  coordinator = await server.as('auditCoordinator');
  id = await storeDraft(server.app, { state: 'read', reading: richReading(), content: richOriginal });
});
afterAll(() => server.stop());

const get = (path: string, { cookie }: SomebodySignedIn) =>
  fetch(`${server.origin}${path}`, { headers: { cookie } });

async function confirm(): Promise<void> {
  const found = await findReview(coordinator.app, { id, reading: richReading() });
  if (!found.ok) throw new Error(found.refusal);
  const version = versionOf(found.review);
  expect((await confirmReview(coordinator.app, { draftId: id, version, comparedAll: true })).ok).toBe(true);
}

test('a report is seen in the original by whoever may read what came from it, once it is in the register', async () => {
  const theirs = await server.as('boardSecretary', { body: 'Socialnämnden' });
  const others = await server.as('boardSecretary', { body: 'Barn- och utbildningsnämnden' });
  const paths = [`/readings/${id}`, `/readings/${id}/original`];
  for (const path of paths) expect((await get(path, theirs)).status).toBe(404);

  await confirm();
  for (const path of paths) {
    expect((await get(path, theirs)).status).toBe(200);
    expect((await get(path, others)).status).toBe(404);
  }
  expect(await (await get(`/readings/${id}/original`, theirs)).text()).toBe(richOriginal);
  // What was read stays with those who handle reports.
  expect((await get(`/readings/${id}/reading.json`, theirs)).status).toBe(403);
  expect((await get(`/readings/${id}/confirm`, theirs)).status).toBe(403);

  const page = await openPage();
  await server.signIn(page, 'boardSecretary', { body: 'Socialnämnden' });
  await page.goto(`${server.origin}/readings/${id}?show=row-1-1-2`);
  expect(await page.locator('mark').first().textContent()).toContain('Rad 24 ');
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.context().close();
});
