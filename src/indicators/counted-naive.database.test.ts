import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { findCounts } from './counted.store.ts';
import { type FoundCount, indicatorSources } from './indicator.model.ts';
import { keepMunicipality } from './keep-municipality.fixture.ts';
import { naiveCounts } from './naive-counts.fixture.ts';
import { countedOn, randomMunicipality } from './random-municipality.fixture.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

const sources = indicatorSources.filter((source) => source !== 'entered');
const inOrder = (counts: readonly FoundCount[]) =>
  counts.toSorted((a, b) => `${a.source} ${a.bodyId}`.localeCompare(`${b.source} ${b.bodyId}`));

test('every source counts what plain loops count, for each body, for all, and for no body that is not asked for', async () => {
  await fc.assert(
    fc.asyncProperty(randomMunicipality, async (random) => {
      const { organisationId, bodies } = await keepMunicipality(db, random);
      const counted = (ids: readonly string[] | null) =>
        db.database.inOrganisation(organisationId, (transaction) =>
          findCounts(transaction, { organisationId, today: countedOn }, sources, ids),
        );
      const expected = naiveCounts(random, bodies);
      expect(inOrder(await counted(null))).toEqual(inOrder(expected));
      const some = bodies.slice(0, 1);
      expect(inOrder(await counted(some))).toEqual(
        inOrder(expected.filter(({ bodyId }) => bodyId !== null && some.includes(bodyId))),
      );
      expect(await counted([])).toEqual([]);
    }),
    { numRuns: 25 },
  );
});
