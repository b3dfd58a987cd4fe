import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertClassification } from '../../test/builders/classification.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { classesInForce } from './class-in-force.table.ts';
import { loadClassGraph } from './graph.store.ts';
import { classInForce, inheritedClasses } from './inheritance.rules.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

const level = fc.integer({ min: 1, max: 3 });
const decided = fc.record({ confidentiality: level, integrity: level, availability: level });
const nth = fc.nat({ max: 5 });
const holdings = fc.record({
  systems: fc.array(fc.record({ class: fc.option(decided), isWithdrawn: fc.boolean() }), {
    minLength: 2,
    maxLength: 6,
  }),
  assets: fc.array(fc.record({ class: fc.option(decided), isWithdrawn: fc.boolean(), in: nth }), {
    maxLength: 5,
  }),
  dependencies: fc.array(fc.record({ of: nth, on: nth, kind: fc.constantFrom('needs', 'dataFlow') }), {
    maxLength: 10,
  }),
});

type Holdings = typeof holdings extends fc.Arbitrary<infer T> ? T : never;

async function keep({ systems, assets, dependencies }: Holdings): Promise<string> {
  const [made] = await db.asOwner<{ id: string }>(
    "insert into organisation (name) values ('Lindvikens kommun') returning id",
  );
  const organisationId = made?.id ?? '';
  const bodyId = randomUUID();
  await db.asOwner(
    "insert into body (organisation_id, id, kind, name) values ($1, $2, 'administration', 'Vård')",
    [organisationId, bodyId],
  );
  const withdrawn = (isWithdrawn: boolean) => (isWithdrawn ? new Date() : null);
  const ids: string[] = [];
  for (const { class: found, isWithdrawn } of systems) {
    const id = randomUUID();
    ids.push(id);
    await db.asOwner(
      'insert into "system" (organisation_id, id, name, body_id, withdrawn_at) values ($1, $2, $3, $4, $5)',
      [organisationId, id, `System ${id}`, bodyId, withdrawn(isWithdrawn)],
    );
    if (found) await insertClassification(db, organisationId, { noun: 'system', id }, found);
  }
  const idOf = (index: number) => ids[index % ids.length] ?? '';
  for (const { class: found, isWithdrawn, in: index } of assets) {
    const id = randomUUID();
    await db.asOwner(
      'insert into information_asset (organisation_id, id, name, body_id, withdrawn_at) values ($1, $2, $3, $4, $5)',
      [organisationId, id, `Tillgång ${id}`, bodyId, withdrawn(isWithdrawn)],
    );
    await db.asOwner(
      'insert into asset_in_system (organisation_id, asset_id, system_id) values ($1, $2, $3)',
      [organisationId, id, idOf(index)],
    );
    if (found) await insertClassification(db, organisationId, { noun: 'asset', id }, found);
  }
  for (const { of, on, kind } of dependencies) {
    if (idOf(of) === idOf(on)) continue;
    await db.asOwner(
      `insert into system_dependency (organisation_id, system_id, depends_on_id, kind) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [organisationId, idOf(of), idOf(on), kind],
    );
  }
  return organisationId;
}

test('the database holds a system with a decided class to the same as the rules do one by one', async () => {
  await fc.assert(
    fc.asyncProperty(holdings, async (given) => {
      const organisationId = await keep(given);
      await db.database.inOrganisation(organisationId, async (transaction) => {
        const { rows } = await transaction.execute<Record<string, unknown> & { system_id: string }>(
          sql`select * from ${classesInForce(organisationId)} k`,
        );
        const graph = await loadClassGraph(transaction, organisationId);
        const inherited = inheritedClasses(graph);
        const byRules = graph.systems.flatMap(({ id, class: own }) => {
          const held = own && classInForce(own, inherited.get(id));
          if (!held) return [];
          const { traceability: _, ...aspects } = held;
          return [{ system_id: id, ...aspects }];
        });
        const inPlace = (all: { system_id: string }[]) =>
          all.toSorted((one, other) => one.system_id.localeCompare(other.system_id));
        expect(inPlace(rows)).toEqual(inPlace(byRules));
      });
    }),
    { numRuns: 40 },
  );
});
