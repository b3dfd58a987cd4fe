import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyRecommendations } from '../../test/builders/many-recommendations.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { statementsOf } from '../../test/query-count.ts';
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

test('how things stand takes as many statements at 10,000 recommendations as at 100: eight at most', async () => {
  const countedFor = async (asked: typeof few) => (await statementsOf(() => findOverview(asked))).length;
  const forFew = await countedFor(few);
  expect(forFew).toBeGreaterThan(3);
  expect(forFew).toBeLessThanOrEqual(8);
  expect(await countedFor(many)).toBe(forFew);
  const { totals, audits, bodies } = await findOverview(many);
  expect(totals.recommendations).toBe(10_000);
  expect(audits).toHaveLength(12);
  expect(bodies).toHaveLength(10);
});
