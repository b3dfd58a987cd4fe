import { afterAll, beforeAll, expect, test } from 'vitest';
import type { App } from '../../src/compose.ts';
import { createWeb } from '../../src/web/web.tsx';
import { storeDraft } from '../builders/draft.ts';
import { aDocument, anAudit, aReading, aRecommendation } from '../builders/reading.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Asks for a page and gives the number of database transactions that it took. */
async function transactionsFor(path: string, headers: Record<string, string> = {}): Promise<number> {
  let count = 0;
  const { database } = server.app;
  const app: App = {
    ...server.app,
    database: {
      ...database,
      inOrganisation(organisationId, work) {
        count += 1;
        return database.inOrganisation(organisationId, work);
      },
    },
  };
  const response = await createWeb(app).request(path, { headers });
  expect(response.status).toBe(200);
  return count;
}

const readingOf = (rows: number) =>
  aReading([
    aDocument({
      audits: [anAudit({ recommendations: Array.from({ length: rows }, () => aRecommendation()) })],
    }),
  ]);

test('a report of 500 recommendations takes no more from the database than one of 1', async () => {
  const [one, many] = await Promise.all(
    [1, 500].map((rows) => storeDraft(server.app, { state: 'read', reading: readingOf(rows) })),
  );
  expect(await transactionsFor(`/readings/${one}`)).toBe(1);
  expect(await transactionsFor(`/readings/${many}`)).toBe(1);
});

test('the first page looks up ten readings at most, however many a cookie claims', async () => {
  const ids = Array.from({ length: 40 }, (_, index) => `00000000-0000-4000-8000-0000000000${index + 10}`);
  const cookie = `recent=${ids.join('.')}`;
  expect(await transactionsFor('/', { cookie })).toBeLessThanOrEqual(10);
  expect(await transactionsFor('/')).toBe(0);
});
