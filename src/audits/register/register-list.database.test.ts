import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { manyRecommendations } from '../../../test/builders/many-recommendations.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/database.ts';
import { statementsOf } from '../../../test/query-count.ts';
import type { RequestContext } from '../../identity/index.ts';
import { dateInForce } from '../matters/matter.rules.ts';
import { findRecommendation } from '../recommendations/find-recommendation.ts';
import { fromLeastDone } from '../recommendations/recommendation.model.ts';
import { recommendationsForExport } from './export-recommendations.ts';
import { listRecommendations, registerChoices, registerTotals } from './list-recommendations.ts';
import { parseRegisterFilter, registerSorts } from './register-filter.model.ts';
import type { RegisterRow } from './register-list.model.ts';

let db: TestDatabase;
let few: RequestContext;
let many: RequestContext;
beforeAll(async () => {
  db = await createTestDatabase();
  few = await aRegister(100);
  many = await aRegister(10_000);
}, 120_000);
afterAll(() => db.remove());

async function aRegister(recommendations: number): Promise<RequestContext> {
  const [made] = await db.asOwner<{ id: string }>(
    "insert into organisation (name) values ('Lindvikens kommun') returning id",
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

/** The same register for a board's secretary. */
async function forSecretary(context: RequestContext): Promise<RequestContext> {
  const { organisationId } = context.requester;
  const [board] = await db.asOwner<{ id: string }>(
    "select id from body where organisation_id = $1 and name = 'Nämnd 02'",
    [organisationId],
  );
  const bodyId = board?.id ?? '';
  const requester = {
    ...context.requester,
    roles: [{ role: 'boardSecretary' as const, bodyId, reaches: [bodyId] }],
  };
  return { ...context, requester };
}

const list = (context: RequestContext, query: Record<string, string> = {}) =>
  listRecommendations(context, parseRegisterFilter(query));

describe('the register takes as many statements at 10,000 recommendations as at 100', () => {
  const works: [string, number, (context: RequestContext) => Promise<unknown>][] = [
    ['a page', 3, (context) => list(context)],
    ['200 rows of a later page', 3, (context) => list(context, { size: '200', page: '2' })],
    ['a search', 3, (context) => list(context, { q: 'behörighet 5' })],
    [
      'much chosen at once',
      3,
      (context) =>
        list(context, { status: 'open', state: 'planned', to: '2020', q: 'nämnd', sort: 'answerBy' }),
    ],
    ['what can be chosen', 1, (context) => registerChoices(context, parseRegisterFilter({}))],
    ['totals', 1, (context) => registerTotals(context, parseRegisterFilter({ from: '2002' }))],
  ];
  test.each(works)('%s: %i', async (_what, count, work) => {
    for (const context of [few, many]) {
      expect(await statementsOf(() => work(context))).toHaveLength(count);
      const secretary = await forSecretary(context);
      expect((await statementsOf(() => work(secretary))).length).toBeLessThanOrEqual(count);
    }
  });

  test('a recommendation: seven for what is shown and four for what may be done with it, none asked twice', async () => {
    for (const context of [few, many]) {
      const { rows } = await list(context, { unknown: 'interpreted' });
      const read = () => findRecommendation(context, rows[0]?.id ?? '');
      expect(await read()).toBeDefined();
      const statements = await statementsOf(read);
      expect(statements).toHaveLength(11);
      expect(new Set(statements).size).toBe(11);
    }
  });

  test('a download: one for the order, and one for each 500 rows', async () => {
    const take = async (context: RequestContext) => {
      let taken = 0;
      const { batches } = await recommendationsForExport(context, parseRegisterFilter({}));
      for await (const rows of batches()) taken += rows.length;
      return taken;
    };
    expect(await statementsOf(async () => expect(await take(few)).toBe(100))).toHaveLength(2);
    expect(await statementsOf(async () => expect(await take(many)).toBe(10_000))).toHaveLength(21);
  });
});

describe('a list', () => {
  test('beyond its last page is its last page', async () => {
    const last = await list(few, { page: '99', size: '30' });
    expect([last.page, last.pages, last.rows.length, last.totals.recommendations]).toEqual([4, 4, 10, 100]);
    expect(last.rows).toEqual((await list(few, { page: '4', size: '30' })).rows);
  });

  test.each(registerSorts.flatMap((sort) => [[sort, 'asc'] as const, [sort, 'desc'] as const]))(
    'by %s, %s, holds every row once, in that order, those without last',
    async (sort, direction) => {
      const rows: RegisterRow[] = [];
      for (const page of ['1', '2', '3', '4']) {
        rows.push(...(await list(few, { sort, direction, page, size: '30' })).rows);
      }
      expect(new Set(rows.map(({ id }) => id)).size).toBe(100);
      const keys = rows.map((row) => keyOf(row, sort));
      const known = keys.filter((key) => key !== null);
      const sign = direction === 'asc' ? 1 : -1;
      expect(known).toEqual(known.toSorted((one, other) => sign * (one < other ? -1 : one > other ? 1 : 0)));
      expect(keys.slice(0, known.length)).toEqual(known);
    },
  );

  test('tells the same of a row as the list of its body, where that is the only one', async () => {
    const { bodies } = await registerChoices(few, parseRegisterFilter({}));
    const board = bodies.find(({ kind }) => kind === 'board');
    const ofBoard = await list(few, { body: board?.id ?? '', size: '200' });
    expect(ofBoard.rows.length).toBeGreaterThan(5);
    for (const row of ofBoard.rows) {
      expect(row.addressees[0]).toMatchObject({
        bodyId: board?.id,
        isAskedFor: true,
        assessed: row.assessed,
      });
    }
    expect(ofBoard.rows.some(({ addressees }) => addressees.length > 1)).toBe(true);
  });

  test('leaves out what has been withdrawn, and so do its totals', async () => {
    const { rows, totals } = await list(few, { size: '200' });
    const [one, two] = [rows[0], rows.at(-1)];
    await db.asOwner('update recommendation set withdrawn_at = now() where id = $1', [one?.id]);
    await db.asOwner('update audit set withdrawn_at = now() where id = $1', [two?.auditId]);
    const left = await list(few, { size: '200' });
    const gone = rows.filter(({ id, auditId }) => id === one?.id || auditId === two?.auditId).length;
    expect(left.rows).toHaveLength(100 - gone);
    expect(left.totals.recommendations).toBe(totals.recommendations - gone);
    expect(await registerTotals(few, parseRegisterFilter({}))).toEqual(left.totals);
    await db.asOwner('update recommendation set withdrawn_at = null where id = $1', [one?.id]);
    await db.asOwner('update audit set withdrawn_at = null where id = $1', [two?.auditId]);
  });
});

/** What the first of the row's addressees stands by in the order. */
function keyOf({ auditYear, assessed, addressees }: RegisterRow, sort: (typeof registerSorts)[number]) {
  const first = (values: (string | null | undefined)[]): string | null =>
    values.filter((value) => value != null).toSorted()[0] ?? null;
  const ofMatter = (
    name: 'registryNumber' | 'letterDated' | 'boardMeeting' | 'dispatchedOn' | 'receivedOn',
  ) => first(addressees.map(({ matter }) => matter?.[name]));
  const states = ['received', 'answered', 'planned', 'reportedDone', 'confirmed', 'notToAct', 'reopened'];
  const keys = {
    audit: () => auditYear,
    status: () => fromLeastDone.indexOf(assessed),
    body: () => first(addressees.map(({ bodyName }) => bodyName)),
    state: () => Math.min(...addressees.map(({ state }) => states.indexOf(state ?? ''))),
    registryNumber: () => ofMatter('registryNumber'),
    letterDated: () => ofMatter('letterDated'),
    answerBy: () => first(addressees.map(({ matter }) => matter && dateInForce(matter))),
    boardMeeting: () => ofMatter('boardMeeting'),
    dispatched: () => ofMatter('dispatchedOn'),
    received: () => ofMatter('receivedOn'),
  };
  return keys[sort]();
}
