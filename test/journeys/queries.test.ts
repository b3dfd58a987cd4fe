import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createWeb } from '../../src/web/web.tsx';
import { storeDraft } from '../builders/draft.ts';
import { aDocument, anAudit, aReading, aRecommendation } from '../builders/reading.ts';
import { statementsOf } from '../query-count.ts';
import { startTestServer, type TestServer } from '../server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** Asks for a page and gives the number of queries that it took: the server of the tests runs in this process. */
async function queriesFor(path: string, headers: Record<string, string>): Promise<number> {
  const statements = await statementsOf(async () => {
    const response = await createWeb(server.app).request(path, { headers });
    expect(response.status).toBe(200);
  });
  return statements.length;
}

const readingOf = (rows: number) =>
  aReading([
    aDocument({
      audits: [
        anAudit({
          recommendations: Array.from({ length: rows }, (_, index) =>
            aRecommendation({ number: String(index), text: `Att nämnden gör det ${index + 1}:e` }),
          ),
        }),
      ],
    }),
  ]);

describe('a report of 500 recommendations takes no more from the database than one of 5', async () => {
  let headers: { cookie: string };
  let few: string;
  let many: string;
  beforeAll(async () => {
    headers = await server.as('auditCoordinator');
    const ids = await Promise.all(
      [5, 500].map((rows) => storeDraft(server.app, { state: 'read', reading: readingOf(rows) })),
    );
    [few, many] = ids as [string, string];
    // The review begins when somebody first looks.
    for (const id of ids) await queriesFor(`/readings/${id}`, headers);
  });

  test.each([
    ['its rows', ''],
    ['one row open', '?edit=row-1-1-2'],
    ['what entering it means', '/confirm'],
    ['what others have changed', '/changes?since=2026-01-01T00:00:00Z'],
  ])('%s', async (_what, path) => {
    const forFew = await queriesFor(`/readings/${few}${path}`, headers);
    expect(forFew).toBeGreaterThan(2);
    expect(forFew).toBeLessThan(40);
    expect(await queriesFor(`/readings/${many}${path}`, headers)).toBe(forFew);
  });

  test('the list of reports', async () => {
    const forTwo = await queriesFor('/readings', headers);
    await Promise.all(
      Array.from({ length: 30 }, () => storeDraft(server.app, { state: 'read', reading: readingOf(3) })),
    );
    expect(await queriesFor('/readings', headers)).toBe(forTwo);
  });
});
