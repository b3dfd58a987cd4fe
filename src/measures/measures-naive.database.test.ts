import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepRandomRegister } from '../../test/builders/keep-random-register.ts';
import { randomRegister } from '../../test/builders/random-register.ts';
import { randomBody, randomPerson, randomToday } from '../../test/builders/random-values.ts';
import { createTestDatabase, type TestDatabase } from '../../test/database.ts';
import { registerScope } from '../audits/register/register.policy.ts';
import type { HeldRole, RequestContext } from '../identity/index.ts';
import { findMeasures } from './find-measures.ts';
import { everything, type Figures, type MeasureFilter, type ShownMeasure } from './measure.model.ts';
import { mayCountActions, mayCountEarlierWork, mayCountOwnRounds } from './measures.policy.ts';
import { figuresOf, roundsOf, rowsWhere, yearEndOf } from './naive-figures.fixture.ts';
import { rowsOf } from './naive-rows.fixture.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await createTestDatabase();
});
afterAll(() => db.remove());

const everywhere = (role: HeldRole['role']): HeldRole => ({ role, bodyId: null, reaches: [] });
const inBody = (role: HeldRole['role'], nth: number): HeldRole => ({
  role,
  bodyId: randomBody(nth),
  reaches: [randomBody(nth)],
});
const viewers: Record<string, HeldRole[]> = {
  coordinator: [everywhere('auditCoordinator')],
  auditor: [everywhere('electedAuditor')],
  'security officer': [everywhere('securityOfficer')],
  secretary: [inBody('boardSecretary', 0)],
  'auditor who works for a board': [everywhere('auditExpert'), inBody('employee', 1)],
  nobody: [],
};
const narrower: MeasureFilter[] = [
  { body: randomBody(0), from: null, to: null },
  { body: null, from: 2020, to: 2024 },
];

test('every figure is what plain loops over the tables count, whatever stands in them and whoever asks', async () => {
  await fc.assert(
    fc.asyncProperty(randomRegister, async (register) => {
      const organisationId = await keepRandomRegister(db.asOwner, register);
      for (const [nth, [who, roles]] of Object.entries(viewers).entries()) {
        const requester = {
          organisationId,
          personId: randomPerson(0),
          name: 'Asta Prov',
          roles,
          tokenScope: null,
        };
        const context: RequestContext = {
          database: db.database,
          requester,
          now: () => new Date(`${randomToday}T11:00:00Z`),
        };
        const scope = registerScope(requester);
        const hidden: ShownMeasure[] = [
          ...(mayCountActions(scope) ? [] : (['movedDates', 'actionsOverdue'] as const)),
          ...(mayCountOwnRounds(scope) ? [] : (['promisesKeptOwn'] as const)),
        ];
        for (const filter of [everything, narrower[nth % narrower.length] ?? everything]) {
          const rows = rowsOf(register, { scope, filter, today: randomToday });
          const all = [rows.addressees, rows.matters, rows.commitments, rows.actions].flat();
          const counted = (some: typeof rows): Figures => ({
            ...figuresOf(some, randomToday),
            ...Object.fromEntries(hidden.map((name) => [name, null])),
          });
          const found = await findMeasures(context, filter);
          expect([who, filter, found.whole]).toEqual([who, filter, counted(rows)]);
          const bodies = [...new Set(all.map(({ bodyId }) => bodyId))].sort();
          expect(found.bodies.map(({ id, figures }) => ({ id, figures }))).toEqual(
            bodies.map((id) => ({ id, figures: counted(rowsWhere(rows, ({ bodyId }) => bodyId === id)) })),
          );
          const years = [...new Set(all.map(({ year }) => year))].sort(
            (one, other) => (other ?? 0) - (one ?? 0),
          );
          expect(found.cohorts).toEqual(
            years.map((year) => ({ year, figures: counted(rowsWhere(rows, (row) => row.year === year)) })),
          );
          const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
          expect([...found.rounds].sort(byId)).toEqual(roundsOf(register, rows).sort(byId));
          expect(found.yearEnds === null).toBe(!mayCountEarlierWork(scope));
          const ended = (found.yearEnds ?? []).filter(({ isToday }) => !isToday);
          for (const { year, confirmed } of ended)
            expect([year, confirmed]).toEqual([year, yearEndOf(register, rows, year)]);
          expect(found.notToAct.length).toBe(Math.min(10, found.whole.notToAct?.part ?? 0));
        }
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);
