import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import type { HeldRole, RequestContext } from '../../identity/index.ts';
import { roleNames, roles } from '../../people/role.model.ts';
import { answerStandings } from '../matters/matter.rules.ts';
import { findRecommendation } from '../recommendations/find-recommendation.ts';
import { recommendationStates } from '../recommendations/recommendation.model.ts';
import { recommendationsForExport } from './export-recommendations.ts';
import { listRecommendations, registerChoices, registerTotals } from './list-recommendations.ts';
import { expectedRows, expectedTotals } from './register-expected.fixture.ts';
import {
  parseRegisterFilter,
  type RegisterFilter,
  type RegisterQuestion,
  registerSorts,
  statusChoices,
  unknownChoices,
} from './register-filter.model.ts';
import type { RegisterRow } from './register-list.model.ts';
import { registerQuestion } from './register-question.ts';
import { anyWorld, storeWorld, type World } from './register-world.fixture.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

/** Any roles at all, each held for the whole or reaching some of the bodies. */
const cast = fc.array(
  fc.record({ role: fc.constantFrom(...roleNames), reaches: fc.subarray([0, 1, 2, 3]) }),
  { maxLength: 3 },
);

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 2, nil: undefined });
/** Bodies and audits are told by their place in the world. */
const choice = fc.record({
  body: maybe(fc.nat(3)),
  administration: maybe(fc.integer({ min: 2, max: 3 })),
  audit: maybe(fc.nat(3)),
  from: maybe(fc.integer({ min: 2019, max: 2024 })),
  to: maybe(fc.integer({ min: 2019, max: 2024 })),
  status: maybe(fc.constantFrom(...statusChoices)),
  state: maybe(fc.constantFrom(...recommendationStates)),
  unknown: maybe(fc.constantFrom(...unknownChoices)),
  answer: maybe(fc.constantFrom(...answerStandings)),
  q: maybe(fc.constantFrom('incident', 'BEHÖR', 'avtal')),
  sort: fc.constantFrom(...registerSorts),
  direction: fc.constantFrom('asc', 'desc'),
});
/** Most choices leave nothing over when they are made at once. */
const asked = fc
  .tuple(
    choice,
    fc.subarray(
      ['body', 'administration', 'audit', 'from', 'to', 'status', 'state', 'unknown', 'answer', 'q'] as const,
      { maxLength: 3 },
    ),
  )
  .map(([all, kept]) => ({
    ...Object.fromEntries(kept.map((name) => [name, all[name]])),
    sort: all.sort,
    direction: all.direction,
  }));

function contextOf(
  world: World,
  held: { role: (typeof roleNames)[number]; reaches: number[] }[],
): RequestContext {
  const bodyIds = world.bodies.map(({ id }) => id);
  const heldRoles = held.map(({ role, reaches }): HeldRole => {
    const own = roles[role] === null ? [] : reaches.map((index) => bodyIds[index] ?? '');
    // A lay auditor works for nobody.
    return { role, bodyId: own[0] ?? null, reaches: role === 'layAuditor' ? [] : own };
  });
  return {
    database: db.database,
    requester: {
      organisationId: world.organisationId,
      personId: randomUUID(),
      name: 'Asta Prov',
      roles: heldRoles,
      tokenScope: null,
    },
    now: () => new Date('2026-11-22T11:00:00Z'),
  };
}

function filterOf(
  world: World,
  { body, administration, audit, ...rest }: Record<string, unknown>,
): RegisterFilter {
  const audits = [...new Set(world.rows.map((row) => row.audit.id))];
  return parseRegisterFilter({
    ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)),
    body: world.bodies[Number(body)]?.id,
    administration: world.bodies[Number(administration)]?.id,
    audit: audits[Number(audit)],
    size: '2',
  });
}

async function everyPage(context: RequestContext, filter: RegisterFilter): Promise<RegisterRow[]> {
  const first = await listRecommendations(context, filter);
  const rows = [...first.rows];
  for (let page = 2; page <= first.pages; page += 1) {
    rows.push(...(await listRecommendations(context, { ...filter, page })).rows);
  }
  return rows;
}

const withoutStatus = (question: RegisterQuestion): RegisterQuestion => ({
  ...question,
  filter: { ...question.filter, status: null, unknown: null },
});

const seen = ({ id, assessed, addressees }: RegisterRow) => ({
  id,
  assessed,
  addressees: addressees
    .map(({ bodyId, isAskedFor, state }) => ({ bodyId, isAskedFor, state }))
    .toSorted(byBody),
});
const byBody = (one: { bodyId: string }, other: { bodyId: string }) => (one.bodyId < other.bodyId ? -1 : 1);
const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);

test('whoever asks, for whatever: exactly the rows and addressees that are theirs to see are listed, counted and downloaded', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyWorld,
      cast,
      fc.array(asked, { minLength: 1, maxLength: 4 }),
      async (world, held, choices) => {
        await storeWorld(db, world);
        const context = contextOf(world, held);
        for (const each of choices) {
          const filter = filterOf(world, each);
          const question = registerQuestion(context, filter);
          const expected = expectedRows(world, question)
            .map((row) => ({ ...row, addressees: row.addressees.toSorted(byBody) }))
            .toSorted(byId);

          const listed = await everyPage(context, filter);
          expect(listed.map(seen).toSorted(byId)).toEqual(expected);
          const list = await listRecommendations(context, filter);
          expect(list.totals).toEqual(expectedTotals(world, question));
          const { overdue: _overdue, ...beside } = expectedTotals(world, withoutStatus(question));
          expect(list.beside).toEqual(beside);
          expect(await registerTotals(context, filter)).toEqual(expectedTotals(world, question));

          const taken = await recommendationsForExport(context, filter);
          const rows: RegisterRow[] = [];
          for await (const batch of taken.batches()) rows.push(...batch);
          expect(rows).toEqual(listed);
        }
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);

test('a recommendation is open to those in whose list it stands, and a body or audit to choose to those who see some of it', async () => {
  await fc.assert(
    fc.asyncProperty(anyWorld, cast, async (world, held) => {
      await storeWorld(db, world);
      const context = contextOf(world, held);
      const whole = parseRegisterFilter({});
      const mine = expectedRows(world, registerQuestion(context, whole)).map(({ id }) => id);
      for (const { id, isWithdrawn, audit } of world.rows) {
        const detail = await findRecommendation(context, id);
        if (isWithdrawn || audit.isWithdrawn) continue;
        expect([id, detail !== undefined]).toEqual([id, mine.includes(id)]);
      }
      const { audits } = await registerChoices(context, whole);
      const { scope } = registerQuestion(context, whole);
      for (const row of world.rows) {
        const isOffered = audits.some(({ id }) => id === row.audit.id);
        const seesOne = mine.includes(row.id) && row.addressees.length > 0;
        const seesNone =
          !scope.all && world.rows.every((each) => each.audit !== row.audit || !mine.includes(each.id));
        expect([seesOne && !isOffered, seesNone && isOffered]).toEqual([false, false]);
      }
    }),
    { numRuns: 30 },
  );
}, 120_000);
