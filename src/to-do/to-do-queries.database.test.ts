import { afterAll, beforeAll, expect, test } from 'vitest';
import { manyActions, ownerOfActions } from '../../test/builders/many-actions.ts';
import { manyRecommendations } from '../../test/builders/many-recommendations.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { statementsOf } from '../../test/query-count.ts';
import type { HeldRole, RequestContext } from '../identity/index.ts';
import { roleNames, roles } from '../people/role.model.ts';
import { findOwnDates, findToDo, findYear } from './index.ts';
import { yearFilter } from './year.model.ts';

let db: TestDatabase;
let few: string;
let many: string;
const today = '2026-11-22';
beforeAll(async () => {
  db = await createTestDatabase();
  few = await aMunicipality(400);
  many = await aMunicipality(2_000);
}, 120_000);
afterAll(() => db.remove());

async function aMunicipality(recommendations: number): Promise<string> {
  const [made] = await db.asOwner<{ id: string }>(
    "insert into organisation (name) values ('En') returning id",
  );
  const organisationId = made?.id ?? '';
  await manyRecommendations(db.asOwner, organisationId, recommendations);
  await manyActions(db.asOwner, organisationId, today);
  // Something waits in either of every kind that is asked for apart.
  await db.asOwner(
    `update matter set received_on = null where organisation_id = $1
       and body_id = (select id from body where organisation_id = $1 and kind = 'board' order by name limit 1)`,
    [organisationId],
  );
  return organisationId;
}

/** Somebody with every role there is, for the whole municipality or for its first boards. */
async function everybodyIn(organisationId: string): Promise<RequestContext> {
  const bodies = await db.asOwner<{ id: string }>(
    "select id from body where organisation_id = $1 and kind = 'board' order by name limit 3",
    [organisationId],
  );
  const reaches = bodies.map(({ id }) => id);
  const held = roleNames.map(
    (role): HeldRole =>
      roles[role] === null
        ? { role, bodyId: null, reaches: [] }
        : { role, bodyId: reaches[0] ?? null, reaches },
  );
  return {
    database: db.database,
    requester: {
      organisationId,
      personId: ownerOfActions,
      name: 'Asta Prov',
      roles: held,
      tokenScope: null,
    },
    now: () => new Date(`${today}T11:00:00Z`),
  };
}

test('what needs somebody takes as many statements at 2,000 recommendations as at 400: twenty at most, for all roles at once', async () => {
  const [forFew, forMany] = [await everybodyIn(few), await everybodyIn(many)];
  const statements = await statementsOf(() => findToDo(forFew));
  expect(statements.length).toBeGreaterThan(6);
  expect(statements.length).toBeLessThanOrEqual(20);
  expect((await statementsOf(() => findToDo(forMany))).length).toBe(statements.length);
});

test('the year takes as many statements at 2,000 recommendations as at 400, and so do the own dates', async () => {
  const [forFew, forMany] = [await everybodyIn(few), await everybodyIn(many)];
  for (const [find, most] of [
    [(context: RequestContext) => findYear(context, yearFilter.parse({})), 8],
    [findOwnDates, 6],
  ] as const) {
    const statements = await statementsOf(() => find(forFew));
    expect(statements.length).toBeLessThanOrEqual(most);
    expect((await statementsOf(() => find(forMany))).length).toBe(statements.length);
  }
});

test('a group shows twenty at most, tells how many there are, and leads to the rest', async () => {
  const { groups, total } = await findToDo(await everybodyIn(many));
  for (const group of groups) expect(group.first.length).toBeLessThanOrEqual(20);
  const late = groups.find(({ urgency }) => urgency === 'late');
  expect(late?.total).toBeGreaterThan(100);
  const led = late?.more.find(({ kind }) => kind === 'bodyAction');
  expect(led?.total).toBeGreaterThan(20);
  expect(total).toBe(groups.reduce((sum, group) => sum + group.total, 0));
});
