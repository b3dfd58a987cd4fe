import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { manyRecommendations } from '../../test/builders/many-recommendations.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import type { RequestContext } from '../identity/index.ts';
import { findOverview } from './index.ts';

let db: TestDatabase;
let few: RequestContext;
let many: RequestContext;
beforeAll(async () => {
  db = await createTestDatabase();
  few = await aMunicipality(100);
  many = await aMunicipality(10_000);
}, 120_000);
afterAll(() => db.remove());

async function aMunicipality(recommendations: number): Promise<RequestContext> {
  const [made] = await db.asOwner<{ id: string }>(
    "insert into organisation (name) values ('En') returning id",
  );
  const organisationId = made?.id ?? '';
  await manyRecommendations(db.asOwner, organisationId, recommendations);
  return {
    database: db.database,
    requester: {
      organisationId,
      personId: crypto.randomUUID(),
      name: 'Asta Prov',
      roles: [{ role: 'auditCoordinator', bodyId: null, reaches: [] }],
      tokenScope: null,
    },
    now: () => new Date('2026-11-22T11:00:00Z'),
  };
}

/** The statements that the work takes, without those that open and close transactions. */
async function statementsOf(work: () => Promise<unknown>): Promise<number> {
  const seen = vi.spyOn(pg.Client.prototype, 'query');
  await work();
  const texts = seen.mock.calls.map(([query]: unknown[]) =>
    typeof query === 'string' ? query : String((query as { text?: string }).text),
  );
  seen.mockRestore();
  return texts.filter((text) => !/^(begin|commit|select set_config)/i.test(text)).length;
}

test('how things stand takes as many statements at 10,000 recommendations as at 100: eight at most', async () => {
  const forFew = await statementsOf(() => findOverview(few));
  expect(forFew).toBeGreaterThan(3);
  expect(forFew).toBeLessThanOrEqual(8);
  expect(await statementsOf(() => findOverview(many))).toBe(forFew);
  const { totals, audits, bodies } = await findOverview(many);
  expect(totals.recommendations).toBe(10_000);
  expect(audits).toHaveLength(12);
  expect(bodies).toHaveLength(10);
});
